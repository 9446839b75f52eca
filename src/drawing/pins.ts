import { type Factor, isWatched } from '#model/theory.ts'
import { eyeIcon, lockIcon } from './icons.ts'
import { shapeOf } from './outline.ts'
import { moved, type Shape } from './shape.ts'

/** A mark that a person has pinned on a box's top edge; it takes no room in the box. */
export type PinName = 'watched' | 'locked'

const icons: Readonly<Record<PinName, string>> = { watched: eyeIcon, locked: lockIcon }
const radius = 10.5
const step = 24

/** The pins of a box, the one that stands outermost first. */
export function pinsOn(factor: Factor): readonly PinName[] {
  return [
    ...(isWatched(factor) ? (['watched'] as const) : []),
    ...(factor.locked ? (['locked'] as const) : []),
  ]
}

/** How much of the top edge pins take, from the right. */
export function pinsWidth(factor: Factor): number {
  const count = pinsOn(factor).length
  return count === 0 ? 0 : edgeOf(factor) - 10 + count * step
}

/** The pins on the top edge of a box of a width, from the right. */
export function pinShapes(factor: Factor, width: number): readonly Shape[] {
  return pinsOn(factor).flatMap((pin, i) =>
    pinShape(pin).map((shape) => moved(shape, width - edgeOf(factor) - radius - i * step, 2)),
  )
}

/** One pin, its middle at the origin. */
export function pinShape(pin: PinName): readonly Shape[] {
  const r = radius
  return [
    {
      type: 'path',
      d: `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`,
      fill: 'paper',
      stroke: 'soft',
      width: 1.25,
    },
    {
      type: 'path',
      d: icons[pin],
      at: { x: -7, y: -7, scale: 0.583 },
      stroke: 'text',
      width: 2.4,
      round: true,
    },
  ]
}

/** How far the outermost stands from the corner: further in where that is round. */
function edgeOf({ kind }: Factor): number {
  return shapeOf[kind] === 'pill' ? 22 : 12
}
