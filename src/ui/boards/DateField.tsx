import { Field } from '../kit/Field.tsx'

interface DateFieldProps {
  readonly label: string
  readonly hideLabel?: boolean
  /** ISO 8601, or empty. */
  readonly value: string
  readonly onChange: (date: string) => void
}

/** A day, in the browser's own field. */
export function DateField({ label, hideLabel = false, value, onChange }: DateFieldProps) {
  return (
    <Field label={label} hideLabel={hideLabel}>
      {(control) => (
        <input
          {...control}
          type="date"
          className="ds-input"
          value={value.slice(0, 10)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
