import type { Point } from './geometry.ts'

/** A line that can be measured along. */
export interface Ruler {
  readonly points: readonly Point[]
  /** How far each point is from the tail. */
  readonly marks: readonly number[]
  readonly length: number
}

const rulers = new WeakMap<readonly Point[], Ruler>()

export function rulerOf(points: readonly Point[]): Ruler {
  const known = rulers.get(points)
  if (known) return known
  const ruler = measured(points)
  rulers.set(points, ruler)
  return ruler
}

function measured(points: readonly Point[]): Ruler {
  const marks: number[] = []
  let length = 0
  let before: Point | undefined
  for (const point of points) {
    if (before) {
      const [dx, dy] = [point.x - before.x, point.y - before.y]
      length += Math.sqrt(dx * dx + dy * dy)
    }
    marks.push(length)
    before = point
  }
  return { points, marks, length }
}

/** The point so many pixels from the tail; the ends if it is beyond them. */
export function pointAt({ points, marks, length }: Ruler, at: number): Point {
  const wanted = Math.max(0, Math.min(length, at))
  let low = 1
  let high = marks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  const [a, b] = [points[low - 1], points[low]]
  if (!a || !b) return points[0] ?? { x: 0, y: 0 }
  const [from, to] = [marks[low - 1] ?? 0, marks[low] ?? 0]
  const t = to > from ? (wanted - from) / (to - from) : 0
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
}
