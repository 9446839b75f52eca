import type { FactorKind } from '#model/theory.ts'
import { type Size, short } from './geometry.ts'

export type BoxShape = 'chamfered' | 'square' | 'rounded' | 'folded' | 'pill' | 'ticket'

export const shapeOf: Readonly<Record<FactorKind, BoxShape>> = {
  problem: 'chamfered',
  input: 'square',
  activity: 'rounded',
  output: 'folded',
  user_effect: 'pill',
  societal_effect: 'pill',
  external: 'ticket',
}

/** How far the corner of each shape reaches, in pixels. */
export const corner = { chamfered: 16, square: 0, rounded: 12, folded: 18, pill: 44, ticket: 13 }

/** The outline of a box as path data, drawn so far inside its size. */
export function outlineOf(shape: BoxShape, size: Size, inset = 0): string {
  const left = short(inset)
  const top = left
  const right = short(size.width - inset)
  const bottom = short(size.height - inset)
  const reach = Math.min(corner[shape], size.height / 2) - (shape === 'ticket' ? 0 : inset)
  const r = short(reach)
  const [nearLeft, nearTop] = [short(inset + reach), short(inset + reach)]
  const nearRight = short(size.width - inset - reach)
  const nearBottom = short(size.height - inset - reach)
  switch (shape) {
    case 'square':
      return `M${left} ${top}H${right}V${bottom}H${left}Z`
    case 'rounded':
    case 'pill':
      return roundish(1)
    case 'ticket':
      return roundish(0)
    case 'folded':
      return `M${left} ${top}H${right}V${nearBottom}L${nearRight} ${bottom}H${left}Z`
    case 'chamfered':
      return `M${nearLeft} ${top}H${nearRight}L${right} ${nearTop}V${nearBottom}L${nearRight} ${bottom}H${nearLeft}L${left} ${nearBottom}V${nearTop}Z`
  }

  function roundish(sweep: 0 | 1): string {
    const arc = `A${r} ${r} 0 0 ${sweep} `
    return `M${nearLeft} ${top}H${nearRight}${arc}${right} ${nearTop}V${nearBottom}${arc}${nearRight} ${bottom}H${nearLeft}${arc}${left} ${nearBottom}V${nearTop}${arc}${nearLeft} ${top}Z`
  }
}

/** The turned-down corner of a folded sheet. */
export function foldOf(size: Size, inset = 0): string {
  const reach = corner.folded - inset
  const right = short(size.width - inset)
  const bottom = short(size.height - inset)
  const nearRight = short(size.width - inset - reach)
  const nearBottom = short(size.height - inset - reach)
  return `M${nearRight} ${bottom}V${nearBottom}H${right}Z`
}
