import { useId } from 'react'
import { Icon, type IconName } from './Icon.tsx'

export interface Segment<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly icon?: IconName
  /** Shows the icon alone; the label stays the name. */
  readonly iconOnly?: boolean
  readonly disabled?: boolean
}

interface ToggleGroupProps<Value extends string> {
  readonly name: string
  readonly value: Value | undefined
  readonly segments: readonly Segment<Value>[]
  readonly onChange: (value: Value) => void
  readonly size?: 'sm' | 'md'
}

/** One of a few short words beside each other, such as + − 0; native radio buttons underneath. */
export function ToggleGroup<Value extends string>({
  name,
  value,
  segments,
  onChange,
  size = 'md',
}: ToggleGroupProps<Value>) {
  const group = useId()
  return (
    <div
      role="radiogroup"
      aria-label={name}
      className="ds-toggle-group kit-toggle-group"
      data-variant="secondary"
      data-kit-size={size}
    >
      {segments.map((segment) => (
        <label
          key={segment.value}
          className="ds-button"
          data-variant="tertiary"
          data-kit-size={size}
          title={segment.iconOnly ? segment.label : undefined}
        >
          <input
            type="radio"
            name={group}
            checked={segment.value === value}
            disabled={segment.disabled}
            onChange={() => onChange(segment.value)}
          />
          {segment.icon && <Icon name={segment.icon} />}
          <span className={segment.iconOnly ? 'ds-sr-only' : undefined}>{segment.label}</span>
        </label>
      ))}
    </div>
  )
}
