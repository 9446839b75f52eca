import type { Point, Rect } from './geometry.ts'

export interface Route {
  /** The line as SVG path data, from its tail to the tip of its head. */
  readonly d: string
  /** The same line as points close enough to measure on, tail first. */
  readonly points: readonly Point[]
  /** The tip of the head, and the way it points in degrees (0 right, 90 down). */
  readonly head: Point & { readonly angle: number }
}

/** The line between two boxes when nothing stands in the way; for links that are being drawn. */
export function looseRoute(from: Rect, to: Rect): Route {
  const a = { x: from.x + from.width, y: from.y + from.height / 2 }
  const b = { x: to.x, y: to.y + to.height / 2 }
  const mid = (a.x + b.x) / 2
  return {
    d: `M${a.x} ${a.y}C${mid} ${a.y} ${mid} ${b.y} ${b.x} ${b.y}`,
    points: [a, b],
    head: { ...b, angle: 0 },
  }
}
