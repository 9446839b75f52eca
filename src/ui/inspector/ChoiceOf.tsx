import { useSay } from '../desk.ts'
import { Select } from '../kit/Select.tsx'
import { Marked } from './Marked.tsx'
import { type Subject, type TextKey, written } from './subject.ts'

interface ChoiceOfProps<R> {
  readonly subject: Subject<R>
  readonly field: TextKey<R>
  readonly label: string
  readonly description?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What an absent field means; without it nothing is chosen, and one can go back to that. */
  readonly absent?: string
}

/** One of several, set at once. */
export function ChoiceOf<R>(props: ChoiceOfProps<R>) {
  const { subject, field, label, options, absent, ...rest } = props
  const say = useSay()
  const value = (subject.record[field] as string | undefined) ?? absent ?? ''
  const isKnown = options.some((option) => option.value === value)
  const all = [
    ...(absent === undefined ? [{ value: '', label: say('inspector.notChosen') }] : []),
    ...options,
    // What another edition of the vocabulary says stays as it is.
    ...(isKnown || value === '' ? [] : [{ value, label: value }]),
  ]
  return (
    <Marked subject={subject} field={field} label={label} absent={absent ?? ''}>
      <Select
        {...rest}
        label={label}
        value={value}
        options={all}
        disabled={subject.closed}
        onChange={(chosen) => subject.set(written(subject, field, chosen, absent ?? ''))}
      />
    </Marked>
  )
}
