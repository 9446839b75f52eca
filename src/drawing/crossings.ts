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

const countedWith = new WeakMap<Route, WeakMap<Route, number>>()

/** How often two lines cross; of the same two it is remembered. */
export function crossingsOfTwo(one: Route, other: Route): number {
  if (!touch(reachOf(one), reachOf(other))) return 0
  const others = countedWith.get(one) ?? new WeakMap<Route, number>()
  const known = others.get(other)
  if (known !== undefined) return known
  const count = countedBetween(one.points, other.points)
  countedWith.set(one, others.set(other, count))
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
      if (isParted(c, d, a, b, i, one) && isParted(a, b, c, d, k, other)) count += 1
    }
  }
  return count
}

/**
 * Whether the ends of the piece `a`–`b`, the one before point `i` of its line, stand on either side of
 * another piece. A corner on it counts as one side, so that it is crossed once; a line that begins or
 * ends there does not cross it.
 */
function isParted(
  c: Point,
  d: Point,
  a: Point,
  b: Point,
  i: number,
  { length }: readonly Point[],
): boolean {
  const [start, end] = [side(c, d, a), side(c, d, b)]
  if ((start === 0 && i === 1) || (end === 0 && i === length - 1)) return false
  return start < 0 !== end < 0
}

function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}
