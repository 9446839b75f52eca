import { type ReactNode, useId } from 'react'
import { Fieldset } from './Fieldset.tsx'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
  readonly description?: ReactNode
  readonly disabled?: boolean
}

interface RadioGroupProps<Value extends string> {
  readonly legend: string
  readonly hideLegend?: boolean
  readonly description?: ReactNode
  readonly value: Value | undefined
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
}

/** One of a few, all in sight with their explanations. */
export function RadioGroup<Value extends string>({
  value,
  choices,
  onChange,
  ...fieldset
}: RadioGroupProps<Value>) {
  const name = useId()
  return (
    <Fieldset {...fieldset}>
      {choices.map((choice) => (
        <div className="ds-field kit-toggle" key={choice.value}>
          <input
            id={`${name}${choice.value}`}
            type="radio"
            name={name}
            className="ds-input"
            checked={choice.value === value}
            disabled={choice.disabled}
            aria-describedby={
              choice.description === undefined ? undefined : `${name}${choice.value}d`
            }
            onChange={() => onChange(choice.value)}
          />
          <label htmlFor={`${name}${choice.value}`}>{choice.label}</label>
          {choice.description !== undefined && (
            <div id={`${name}${choice.value}d`} data-field="description">
              {choice.description}
            </div>
          )}
        </div>
      ))}
    </Fieldset>
  )
}
