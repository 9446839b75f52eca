import type { ReactNode } from 'react'

interface FieldsetProps {
  readonly legend: string
  readonly hideLegend?: boolean
  readonly description?: ReactNode
  readonly disabled?: boolean
  readonly children: ReactNode
}

/** Fields that belong together, under one name. */
export function Fieldset({
  legend,
  hideLegend = false,
  description,
  disabled = false,
  children,
}: FieldsetProps) {
  return (
    <fieldset className="ds-fieldset kit-fieldset" disabled={disabled}>
      <legend className={hideLegend ? 'ds-sr-only' : 'ds-label'}>{legend}</legend>
      {description !== undefined && <div data-field="description">{description}</div>}
      {children}
    </fieldset>
  )
}
