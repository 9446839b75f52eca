import { useRef } from 'react'
import { newId } from '#model/ids.ts'
import type { Typing } from './kit/textEdit.ts'

/**
 * What a text field of a programme does with its typing: checkpoints and the end are one undo step,
 * and Escape takes that step back. `commit` sets the text as a part of the step `edit`.
 */
export function useTextEdit(
  value: string,
  commit: (text: string, edit: string) => void,
): Pick<Typing, 'onCheckpoint' | 'onCommit' | 'onCancel'> {
  const running = useRef<{ readonly edit: string; readonly before: string }>(undefined)
  const part = (text: string) => {
    running.current ??= { edit: newId('e'), before: value }
    commit(text, running.current.edit)
  }
  const end = () => {
    running.current = undefined
  }
  return {
    onCheckpoint: part,
    onCommit: (text) => {
      part(text)
      end()
    },
    onCancel: () => {
      if (running.current) part(running.current.before)
      end()
    },
  }
}
