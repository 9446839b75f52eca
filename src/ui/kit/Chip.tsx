import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { useKitWords } from './kitWords.ts'

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

interface RemovableChipProps {
  readonly label: string
  readonly onRemove: () => void
}

/** Something chosen that can be taken away again. */
export function RemovableChip({ label, onRemove }: RemovableChipProps) {
  const say = useKitWords()
  return (
    <button
      type="button"
      className="kit-chip"
      data-removable=""
      aria-label={say('kit.remove', { what: label })}
      onClick={onRemove}
    >
      {label}
      <Icon name="close" size="sm" />
    </button>
  )
}
