import type { Point } from './geometry.ts'
import { reachOf } from './reach.ts'
import type { Route } from './route.ts'
import { touch } from './squares.ts'

/** How often the lines cross each other as drawn. */
export function crossingsOf(routes: readonly Route[]): number {
  let count = 0
  routes.forEach((one, i) => {
    for (const other of routes.slice(i + 1)) {
      count += crossingsOfTwo(one, other)
    }
  })
  return count
}

const counted = new WeakMap<Route, WeakMap<Route, number>>()

export function crossingsOfTwo(one: Route, other: Route): number {
  if (!touch(reachOf(one), reachOf(other))) return 0
  const with_ = counted.get(one) ?? new WeakMap<Route, number>()
  const known = with_.get(other)
  if (known !== undefined) return known
  const count = countedBetween(one.points, other.points)
  counted.set(one, with_.set(other, count))
  return count
}

function countedBetween(one: readonly Point[], other: readonly Point[]): number {
  let count = 0
  for (let i = 1; i < one.length; i += 1) {
    const [a, b] = [one[i - 1], one[i]]
    if (!a || !b) continue
    const [left, right] = a.x < b.x ? [a.x, b.x] : [b.x, a.x]
    for (let k = 1; k < other.length; k += 1) {
      const [c, d] = [other[k - 1], other[k]]
      if (!c || !d || (c.x < left && d.x < left) || (c.x > right && d.x > right)) continue
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count += 1
    }
  }
  return count
}

/** On which side of a line a point is. On the line counts as one of them: a corner there is crossed once. */
function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) < 0 ? -1 : 1
}
