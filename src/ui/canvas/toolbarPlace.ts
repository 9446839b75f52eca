import { overlap, type Point, type Rect, type Size } from '#drawing/geometry.ts'

/** What a toolbar should not cover, and how much it matters. */
export interface Weighed extends Rect {
  readonly weight: number
}

/**
 * Where a small toolbar goes: the first of these centres of its top edge where it covers nothing,
 * else the one where it covers least; always inside the window. All in pixels of the window.
 */
export function toolbarPlace(
  wishes: readonly Point[],
  size: Size,
  window: Size,
  others: readonly Weighed[],
): Point {
  const places = wishes.map((wish) =>
    inside({ ...size, x: wish.x - size.width / 2, y: wish.y }, window),
  )
  let best = places[0] ?? { ...size, x: 0, y: 0 }
  let least = Number.POSITIVE_INFINITY
  for (const place of places) {
    const covered = others.reduce((sum, rect) => sum + rect.weight * shared(place, rect), 0)
    if (covered >= least) continue
    best = place
    least = covered
  }
  return { x: best.x, y: best.y }
}

const edge = 8

function inside(rect: Rect, window: Size): Rect {
  return {
    ...rect,
    x: Math.max(edge, Math.min(rect.x, window.width - rect.width - edge)),
    y: Math.max(edge, Math.min(rect.y, window.height - rect.height - edge)),
  }
}

/** The area that two rectangles share. */
function shared(a: Rect, b: Rect): number {
  if (!overlap(a, b)) return 0
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width * height
}
