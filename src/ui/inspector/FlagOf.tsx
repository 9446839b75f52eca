import { Checkbox } from '../kit/Checkbox.tsx'
import { Marked } from './Marked.tsx'
import { type FlagKey, type Subject, written } from './subject.ts'

interface FlagOfProps<R> {
  readonly subject: Subject<R>
  readonly field: FlagKey<R>
  readonly label: string
  readonly description?: string
}

/** Something that holds of a record or not; absent means not. */
export function FlagOf<R>({ subject, field, label, ...rest }: FlagOfProps<R>) {
  return (
    <Marked subject={subject} field={field} label={label} absent={false}>
      <Checkbox
        {...rest}
        label={label}
        checked={subject.record[field] === true}
        disabled={subject.closed}
        onChange={(checked) => subject.set(written(subject, field, checked, false))}
      />
    </Marked>
  )
}
