import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

interface FilterChipProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
}

/** A filter that is on or off. */
export function FilterChip({ checked, onChange, children }: FilterChipProps) {
  return (
    <button
      type="button"
      className="kit-chip"
      aria-pressed={checked}
      onClick={() => onChange(!checked)}
    >
      {checked && <Icon name="check" size="sm" />}
      {children}
    </button>
  )
}
