import type { Ref } from 'react'
import { Field, type FieldProps } from './Field.tsx'

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly disabled?: boolean
}

export interface OptionGroup<Value extends string> {
  readonly heading: string
  readonly options: readonly Option<Value>[]
}

interface SelectProps<Value extends string> extends FieldProps {
  readonly value: Value
  readonly options: readonly (Option<Value> | OptionGroup<Value>)[]
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
  readonly ref?: Ref<HTMLSelectElement>
}

/** One of several, in the browser's own list. */
export function Select<Value extends string>({
  value,
  options,
  onChange,
  disabled = false,
  ref,
  ...field
}: SelectProps<Value>) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          ref={ref}
          className="ds-input"
          disabled={disabled}
          value={value}
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {options.map((option) =>
            'heading' in option ? (
              <optgroup key={option.heading} label={option.heading}>
                {option.options.map(optionElement)}
              </optgroup>
            ) : (
              optionElement(option)
            ),
          )}
        </select>
      )}
    </Field>
  )
}

function optionElement({ value, label, disabled = false }: Option<string>) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  )
}
