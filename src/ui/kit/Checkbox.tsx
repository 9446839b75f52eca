import { type ReactNode, useId } from 'react'

interface CheckboxProps {
  readonly label: ReactNode
  readonly checked: boolean | 'mixed'
  readonly onChange: (checked: boolean) => void
  readonly description?: ReactNode
  readonly disabled?: boolean
}

/** Something that holds or not. */
export function Checkbox(props: CheckboxProps) {
  return <Toggle {...props} />
}

/** Something that is on or off, at once. */
export function Switch(props: CheckboxProps & { readonly checked: boolean }) {
  return <Toggle {...props} role="switch" />
}

function Toggle({
  label,
  checked,
  onChange,
  description,
  disabled = false,
  role,
}: CheckboxProps & { readonly role?: 'switch' }) {
  const id = useId()
  const descriptionId = description === undefined ? undefined : `${id}d`
  return (
    <div className="ds-field kit-toggle">
      <input
        id={id}
        type="checkbox"
        role={role}
        className="ds-input"
        checked={checked === true}
        ref={(input) => {
          if (input) input.indeterminate = checked === 'mixed'
        }}
        disabled={disabled}
        aria-describedby={descriptionId}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {description !== undefined && (
        <div id={descriptionId} data-field="description">
          {description}
        </div>
      )}
    </div>
  )
}
