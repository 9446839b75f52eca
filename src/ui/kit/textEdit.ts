import { checkpoints } from './checkpoints.ts'

/** What a text field tells about its typing. */
export interface Typing {
  /** Left, or Enter in a field of one line: keep the text, if the edit changed or passed on any. */
  readonly onCommit?: ((text: string) => void) | undefined
  /** Now and then while typing, at most every 250 ms. */
  readonly onCheckpoint?: ((text: string) => void) | undefined
  /** Escape: the text is back at what it was, and so should the programme be. */
  readonly onCancel?: (() => void) | undefined
  /** Every letter, for a search that answers as one types. */
  readonly onChange?: ((text: string) => void) | undefined
}

/** One edit of a text, from its first letter until it is kept or cancelled. */
export interface TextEdit {
  readonly type: (text: string) => void
  readonly keep: () => void
  readonly cancel: () => void
}

/** Begins an edit of the text `before`; `typing` gives whom to tell, asked anew each time. */
export function textEdit(before: string, typing: () => Typing): TextEdit {
  let text = before
  let passed = false
  const pass = checkpoints((latest) => {
    const { onCheckpoint } = typing()
    passed ||= onCheckpoint !== undefined
    onCheckpoint?.(latest)
  })
  return {
    type: (typed) => {
      text = typed
      typing().onChange?.(typed)
      pass.typed(typed)
    },
    keep: () => {
      pass.clear()
      // Who has heard of the edit must hear of its end, even if the text is back where it was.
      if (text !== before || passed) typing().onCommit?.(text)
    },
    cancel: () => {
      pass.clear()
      const { onChange, onCancel } = typing()
      onChange?.(before)
      onCancel?.()
    },
  }
}
