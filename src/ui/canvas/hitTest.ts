import type { Point } from '#drawing/geometry.ts'
import type { LinkLook } from '#drawing/link.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import { hexagonsOn } from './hexagons.ts'
import { reachOf } from './sceneParts.ts'

/** The box under a point; of several the one drawn last. */
export function boxUnder(scene: Scene, { x, y }: Point): PlacedBox | undefined {
  return scene.boxes.findLast(
    (box) =>
      box.x <= x && x <= box.x + box.look.width && box.y <= y && y <= box.y + box.look.height,
  )
}

/** The link nearest a point, if it is not farther away than so many pixels of the canvas. */
export function linkUnder(scene: Scene, point: Point, reach: number): LinkLook | undefined {
  let best: LinkLook | undefined
  let least = reach
  for (const link of scene.links) {
    const { x, y, width, height } = reachOf(link)
    const isNear =
      x - reach <= point.x &&
      point.x <= x + width + reach &&
      y - reach <= point.y &&
      point.y <= y + height + reach
    if (!isNear) continue
    const distance = distanceTo(link.route.points, point)
    if (distance > least) continue
    best = link
    least = distance
  }
  return best
}

/** What is under a point: a hexagon, a box or a link, by the id that the focus knows it by. */
export function stopUnder(scene: Scene, point: Point, reach: number): string | undefined {
  const box = boxUnder(scene, point)
  const link = box ? undefined : linkUnder(scene, point, reach + 14)
  const holder = box?.look.id ?? link?.id
  if (holder === undefined) return undefined
  const hexagon = hexagonsOn(scene, holder).find(
    (it) => Math.hypot(it.x - point.x, it.y - point.y) <= 14,
  )
  if (hexagon) return hexagon.id
  if (box) return box.look.id
  return linkUnder(scene, point, reach)?.id
}

function distanceTo(points: readonly Point[], point: Point): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1]
    const b = points[i]
    if (a && b) least = Math.min(least, distanceToPiece(a, b, point))
  }
  return least
}

function distanceToPiece(a: Point, b: Point, { x, y }: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const squared = dx * dx + dy * dy
  const along = squared === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / squared
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(a.x + t * dx - x, a.y + t * dy - y)
}
