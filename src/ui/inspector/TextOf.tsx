import { TextArea } from '../kit/TextArea.tsx'
import { TextField } from '../kit/TextField.tsx'
import { useTextEdit } from '../useTextEdit.ts'
import { Marked } from './Marked.tsx'
import { oneField, type Subject, type TextKey } from './subject.ts'

interface TextOfProps<R> {
  readonly subject: Subject<R>
  readonly field: TextKey<R>
  readonly label: string
  readonly hideLabel?: boolean
  readonly description?: string
  /** Several lines; 1 is a field of one line. */
  readonly rows?: number
  readonly counter?: number
  /** What stands in its place while it is empty. */
  readonly placeholder?: string
  /** An empty text is not kept: the field goes back to what it was. */
  readonly required?: boolean
}

/** A text of a record, kept as it is written: one undo step for each time one writes in it. */
export function TextOf<R>(props: TextOfProps<R>) {
  const { subject, field, label, rows = 1, required = false, ...rest } = props
  const value = (subject.record[field] as string | undefined) ?? ''
  const edit = useTextEdit(value, (text, step) => {
    if (required && text.trim() === '') return
    subject.set(oneField(field, text === '' ? undefined : text), step)
  })
  const Control = rows > 1 ? TextArea : TextField
  return (
    <Marked subject={subject} field={field} label={label}>
      <Control
        {...rest}
        {...edit}
        {...(rows > 1 && { rows })}
        label={label}
        value={value}
        readOnly={subject.closed}
      />
    </Marked>
  )
}
