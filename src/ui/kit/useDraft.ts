import { useEffect, useRef, useState } from 'react'
import { type Checkpoints, checkpoints } from './checkpoints.ts'

/** What a text field tells about its typing. */
export interface Typing {
  /** Left, or Enter in a field of one line: keep the text. Called once after every edit that changed or passed on anything. */
  readonly onCommit?: ((text: string) => void) | undefined
  /** Now and then while typing, at most every 250 ms. */
  readonly onCheckpoint?: ((text: string) => void) | undefined
  /** Escape: the text is back at what it was, and so should the programme be. */
  readonly onCancel?: (() => void) | undefined
  /** Every letter, for a search that answers as one types. */
  readonly onChange?: ((text: string) => void) | undefined
}

interface Edit {
  readonly before: string
  readonly pass: Checkpoints
  text: string
  /** Whether the programme has heard of the edit, so that it must hear of its end. */
  passed: boolean
}

/** The text as it is being typed, until it is kept, cancelled or the field goes away. */
export function useDraft(value: string, typing: Typing) {
  const [draft, setDraft] = useState<string>()
  const latest = useRef({ value, typing })
  latest.current = { value, typing }
  const edit = useRef<Edit>(undefined)

  const end = () => {
    const ended = edit.current
    ended?.pass.clear()
    edit.current = undefined
    setDraft(undefined)
    return ended
  }
  const commit = () => {
    const ended = end()
    if (ended && (ended.text !== ended.before || ended.passed)) {
      latest.current.typing.onCommit?.(ended.text)
    }
  }
  const cancel = () => {
    const ended = end()
    if (!ended) return false
    const { onCancel, onChange } = latest.current.typing
    onChange?.(ended.before)
    onCancel?.()
    return true
  }
  const type = (text: string) => {
    edit.current ??= begin(latest.current.value, (passed) => {
      const { onCheckpoint } = latest.current.typing
      if (edit.current && onCheckpoint) edit.current.passed = true
      onCheckpoint?.(passed)
    })
    edit.current.text = text
    setDraft(text)
    latest.current.typing.onChange?.(text)
    edit.current.pass.typed(text)
  }

  // A field that disappears while one types (another box was chosen) keeps its text.
  const leave = useRef(commit)
  leave.current = commit
  useEffect(() => () => leave.current(), [])

  return { text: draft ?? value, type, commit, cancel }
}

function begin(before: string, pass: (text: string) => void): Edit {
  return { before, pass: checkpoints(pass), text: before, passed: false }
}
