import { boundsOf, type Rect } from './geometry.ts'
import type { Route } from './route.ts'

const reaches = new WeakMap<Route, Rect>()

/** The smallest rectangle around a line. */
export function reachOf(route: Route): Rect {
  const known = reaches.get(route)
  if (known) return known
  const reach = boundsOf(route.points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })))
  reaches.set(route, reach)
  return reach
}
