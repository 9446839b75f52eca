import { useEffect, useRef, useState } from 'react'
import { type TextEdit, type Typing, textEdit } from './textEdit.ts'

/** The text as it is being typed, until it is kept, cancelled or the field goes away. */
export function useDraft(value: string, typing: Typing) {
  const [draft, setDraft] = useState<string>()
  const edit = useRef<TextEdit>(undefined)
  const latest = useRef(typing)
  latest.current = typing

  const end = () => {
    const ended = edit.current
    edit.current = undefined
    setDraft(undefined)
    return ended
  }
  const type = (text: string) => {
    edit.current ??= textEdit(value, () => latest.current)
    setDraft(text)
    edit.current.type(text)
  }
  const commit = () => end()?.keep()
  /** Whether there was anything to cancel. */
  const cancel = () => {
    const ended = end()
    ended?.cancel()
    return ended !== undefined
  }

  // A field that disappears while one types (another box was chosen) keeps its text.
  useEffect(
    () => () => {
      edit.current?.keep()
      edit.current = undefined
    },
    [],
  )

  return { text: draft ?? value, type, commit, cancel }
}
