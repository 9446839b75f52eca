import type { Theory } from '#model/theory.ts'
import { Select } from '../kit/Select.tsx'
import { inOrder } from './cardRows.ts'

interface ActorSelectProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly theory: Theory
  readonly value: string | undefined
  /** Stands where nobody is chosen. */
  readonly placeholder: string
  readonly except?: string | undefined
  readonly onChange: (actor: string | undefined) => void
}

/** One of the actors; one that is gone reads as nobody. */
export function ActorSelect({
  label,
  hideLabel = true,
  theory,
  value = '',
  placeholder,
  except,
  onChange,
}: ActorSelectProps) {
  const { actors } = theory
  return (
    <Select
      label={label}
      hideLabel={hideLabel}
      value={actors[value] ? value : ''}
      options={[
        { value: '', label: placeholder },
        ...inOrder(actors, Object.keys(actors))
          .filter((id) => id !== except)
          .map((id) => ({ value: id, label: actors[id]?.title ?? '' })),
      ]}
      onChange={(actor) => onChange(actor === '' ? undefined : actor)}
    />
  )
}
