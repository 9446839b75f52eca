import type { ReactNode } from 'react'
import { TextArea } from '../kit/TextArea.tsx'
import { TextField } from '../kit/TextField.tsx'
import { useTextEdit } from '../useTextEdit.ts'

interface BoardTextProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly description?: ReactNode
  readonly value: string | undefined
  /** Keeps the text, or takes it away where it is empty; parts of one `edit` are one undo step. */
  readonly onText: (text: string | undefined, edit: string) => void
  /** Several lines; 1 is a field of one line. */
  readonly rows?: number
  readonly counter?: number
  readonly placeholder?: string
  /** An empty text is not kept. */
  readonly required?: boolean
  readonly autoFocus?: boolean
}

/** A text of a board, kept as it is written. */
export function BoardText({
  value = '',
  onText,
  rows = 1,
  required = false,
  ...rest
}: BoardTextProps) {
  const edit = useTextEdit(value, (text, step) => {
    const kept = text.trim() === '' ? undefined : text
    if (kept !== undefined || !required) onText(kept, step)
  })
  if (rows > 1) return <TextArea {...rest} {...edit} rows={rows} value={value} />
  return <TextField {...rest} {...edit} value={value} />
}
