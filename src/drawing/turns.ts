import type { Point } from './geometry.ts'

/** What turns by less than this from one short piece to the next is straight, in radians. */
const straight = 0.02

/** How often a line bends: each stretch in which it turns one way, once for each quarter of a circle begun. */
export function turnsOf(points: readonly Point[]): number {
  let turns = 0
  let turned = 0
  const end = () => {
    if (turned !== 0) turns += Math.max(1, Math.round(Math.abs(turned) / (Math.PI / 2)))
    turned = 0
  }
  for (let i = 2; i < points.length; i += 1) {
    const [a, b, c] = [points[i - 2], points[i - 1], points[i]]
    if (!a || !b || !c) continue
    const angle = angleOver(a, b, c)
    if (Math.abs(angle) < straight || Math.sign(angle) !== Math.sign(turned)) end()
    if (Math.abs(angle) >= straight) turned += angle
  }
  end()
  return turns
}

/** How far the way from `a` over `b` to `c` turns, from -π to π. */
function angleOver(a: Point, b: Point, c: Point): number {
  const [x, y] = [b.x - a.x, b.y - a.y]
  const [u, v] = [c.x - b.x, c.y - b.y]
  return Math.atan2(x * v - y * u, x * u + y * v)
}
