import { TextField } from '../kit/TextField.tsx'
import { useTextEdit } from '../useTextEdit.ts'

interface RecordTextProps {
  readonly label: string
  readonly value: string
  readonly required?: boolean
  readonly onText: (text: string | undefined, edit: string) => void
}

/** A text of a record in a table; one that must be there keeps what it had when it is emptied. */
export function RecordText({ label, value, required = false, onText }: RecordTextProps) {
  const edit = useTextEdit(value, (text, step) => {
    if (required && text.trim() === '') return
    onText(text === '' ? undefined : text, step)
  })
  return <TextField label={label} hideLabel value={value} {...edit} />
}
