import type { AssumptionStatus } from '#model/theory.ts'
import type { Change } from './box.ts'
import type { Size } from './geometry.ts'
import { type Shape, words } from './shape.ts'
import { stampShapes } from './stamp.ts'

/** An assumption's sign on a link or a box: numbered, its status by its border. */
export interface Hexagon {
  readonly assumption: string
  readonly number: string
  readonly status: AssumptionStatus
  readonly change?: Change
  /** The proposal claims that it does not hold. */
  readonly challenged?: boolean
  /** It is exempt from public access. */
  readonly restricted?: boolean
}

export const hexagonSize = { width: 28, height: 25 }

/** What a hexagon takes: more if a ring says that it is challenged. */
export function sizeOfHexagon({ challenged }: Hexagon): Size {
  return challenged ? { width: 38, height: 34 } : hexagonSize
}

/** The type of a number, by how many digits it has. */
const sizes = [16, 14]

const outer = hexagonOf(14)
const inner = hexagonOf(12.5)
const ring = hexagonOf(17.5)

function hexagonOf(r: number): string {
  const h = Math.round(r * 86.6) / 100
  return `M${-r} 0L${-r / 2} ${-h}H${r / 2}L${r} 0L${r / 2} ${h}H${-r / 2}Z`
}

/** The hexagon with its centre at a point. A status is told by border and fill, not by colour. */
export function hexagonShapes(hexagon: Hexagon, x: number, y: number): readonly Shape[] {
  const { status, number, change, challenged, restricted } = hexagon
  const line = change === 'new' ? 'proposal' : 'mark'
  const at = { x, y }
  const isFull = status === 'holds'
  const size = sizes[number.length - 1] ?? 11
  const shapes: Shape[] = [
    { type: 'path', d: outer, at, fill: isFull ? line : 'paper' },
    {
      type: 'path',
      d: inner,
      at,
      stroke: line,
      width: status === 'does_not_hold' ? 3 : 2,
      ...(status === 'uncertain' && { dash: [4, 3.2] }),
      ...(status === 'untested' && { width: 1.5 }),
    },
  ]
  if (challenged) shapes.unshift({ type: 'path', d: ring, at, stroke: 'proposal', width: 2.5 })
  if (status === 'does_not_hold') {
    shapes.push({ type: 'path', d: 'M-7.6 9L-4.6 5.5M4.6 -5.5L7.6 -9', at, stroke: line, width: 3 })
  }
  const ink = isFull ? (change === 'new' ? 'onProposal' : 'onMark') : line
  const text = words(number, x, y + size * 0.36, size, 600, ink, 'middle')
  return [
    ...shapes,
    change === 'removed' ? { ...text, struck: true } : text,
    ...(restricted ? stampShapes(x + 4.5, y - 15, 11) : []),
  ]
}

/** Where hexagons stand among shapes: their centres, in the order drawn. */
export function hexagonCentres(shapes: readonly Shape[]): readonly { x: number; y: number }[] {
  return shapes.flatMap((shape) =>
    shape.type === 'path' && shape.d === outer && shape.at ? [shape.at] : [],
  )
}
