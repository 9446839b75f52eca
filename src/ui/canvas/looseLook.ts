import type { Point, Rect } from '#drawing/geometry.ts'
import { type LinkLook, linkLook } from '#drawing/link.ts'
import { along } from '#drawing/place.ts'
import { looseRoute } from '#drawing/route.ts'
import type { Flow } from '#model/programme.ts'
import type { Link } from '#model/theory.ts'
import type { Say } from '#text/say.ts'

/** A link while a box at one of its ends is being moved: it goes the simplest way, or through its bends. */
export function looseLook(
  look: LinkLook,
  from: Rect,
  to: Rect,
  say: Say,
  flow: Flow,
  bends?: readonly Point[],
): LinkLook {
  const route = looseRoute(from, to, flow, bends)
  const length = lengthOf(route.points)
  const spots = look.hexagons.length + (look.signAt ? 1 : 0)
  const spot = (index: number) =>
    along(route.points, Math.max(0, length / 2 + (index - (spots - 1) / 2) * 34))
  const { id, sign, necessity, change, hexagons } = look
  const link: Link = { from: look.from, to: look.to, sign, necessity }
  const marks = {
    hexagons: hexagons.map((_, index) => spot(index)),
    ...(look.signAt && { sign: spot(spots - 1) }),
  }
  return linkLook({ id, link, hexagons, ...(change && { change }) }, route, say, marks)
}

function lengthOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  return points.reduce((sum, point, index) => {
    const before = points[index - 1] ?? point
    return sum + Math.hypot(point.x - before.x, point.y - before.y)
  }, 0)
}
