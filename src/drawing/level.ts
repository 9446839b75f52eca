import { type ResultLevel, resultLevels } from '#model/theory.ts'
import type { Ink } from './palette.ts'
import type { Shape } from './shape.ts'

export const levelSize = { width: 23, height: 14 }

/** A result level as a stair of four steps, filled up to the level; top left corner at the origin. */
export function levelShapes(level: ResultLevel, ink: Ink): readonly Shape[] {
  const filled = resultLevels.indexOf(level)
  return resultLevels.map((_, i): Shape => {
    const height = 5 + i * 3
    const d = `M${i * 6} 14V${14 - height}H${i * 6 + 5}V14Z`
    if (i <= filled) return { type: 'path', d, fill: ink }
    const inner = `M${i * 6 + 0.5} 13.5V${14.5 - height}H${i * 6 + 4.5}V13.5Z`
    return { type: 'path', d: inner, stroke: ink, width: 1 }
  })
}
