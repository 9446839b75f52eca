import type { Point, Rect, Size } from './geometry.ts'
import { Ground } from './ground.ts'
import type { Route } from './route.ts'
import { pointAt, type Ruler, rulerOf } from './ruler.ts'

/** What is to be placed on a line. */
export interface Marked {
  readonly id: string
  readonly route: Route
  readonly sign: boolean
  /** The size of each. */
  readonly hexagons: readonly Size[]
}

export interface Marks {
  readonly sign?: Point
  readonly hexagons: readonly Point[]
}

export const signRadius = 10

/** From one place on a line that is tried to the next. */
const step = 5
/** What a pixel away from where a mark would best stand costs; another line under it costs 8. */
const costOfWay = 0.04

/**
 * Where signs and assumptions stand on their lines: clear of boxes and of each other, and if there is
 * room clear of other lines; signs near the head, assumptions early on the way.
 */
export function placeMarks(
  links: readonly Marked[],
  boxes: readonly Rect[],
): ReadonlyMap<string, Marks> {
  const marked = links.filter((link) => link.sign || link.hexagons.length > 0)
  const rulers = new Map(marked.map(({ id, route }) => [id, rulerOf(route.points)]))
  const ground = new Ground(boxes, links, marked)
  const signs = new Map<string, Point>()
  for (const { id, sign } of marked) {
    const ruler = rulers.get(id)
    if (!sign || !ruler) continue
    const wish = Math.max(ruler.length * 0.5, ruler.length - 34)
    const size = { width: 2 * signRadius, height: 2 * signRadius }
    signs.set(id, take(ground, id, ruler, size, wish, 24))
  }
  const marks = new Map<string, Marks>()
  for (const { id, hexagons } of marked) {
    const ruler = rulers.get(id)
    const sign = signs.get(id)
    const places: Point[] = []
    hexagons.forEach((size, i) => {
      if (!ruler) return
      const aside = (size.width + 4) * (i - (hexagons.length - 1) / 2)
      const wish = Math.min(ruler.length * 0.45, 110) + aside
      places.push(take(ground, id, ruler, size, wish, 20 + size.width / 2))
    })
    marks.set(id, { ...(sign && { sign }), hexagons: places })
  }
  return marks
}

/** The point so many pixels from the tail of a line. */
export function along(points: readonly Point[], at: number): Point {
  return pointAt(rulerOf(points), at)
}

/** Takes the best place along the line for a mark of a size, so far from the tip of the head or farther. */
function take(
  ground: Ground,
  id: string,
  ruler: Ruler,
  size: Size,
  wish: number,
  fromHead: number,
): Point {
  const { length } = ruler
  const last = Math.max(length - fromHead, length * 0.5)
  const first = Math.min(size.width / 2 + 2, length * 0.5)
  let best = pointAt(ruler, wish)
  let least = Number.POSITIVE_INFINITY
  // Outwards from the wish: what is farther away than the best so far is worth cannot be better.
  for (let away = 0; away * costOfWay < least && away <= length; away += step) {
    for (const at of away === 0 ? [wish] : [wish - away, wish + away]) {
      if (at < first || at > last) continue
      const point = pointAt(ruler, at)
      const cost = ground.costOf(id, point, size) + away * costOfWay
      if (cost >= least) continue
      least = cost
      best = point
    }
  }
  ground.take(best, size)
  return best
}
