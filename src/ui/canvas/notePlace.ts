import { grown, overlap, type Point, type Rect, type Size } from '#drawing/geometry.ts'
import type { Scene } from '#drawing/scene.ts'
import { onGrid } from './freePlace.ts'
import { rectOf } from './sceneParts.ts'

/** How far around a wished place is looked, and how finely. */
const reach = 560
const step = 24
const room = 12

/** The place nearest a wished one where a note covers no box, heading or other note; else the wished one. */
export function notePlace(scene: Scene, wished: Point, size: Size): Point {
  const around = grown({ ...wished, ...size }, reach)
  const inTheWay: readonly Rect[] = [
    ...scene.boxes.map((box) => grown(rectOf(box), room)),
    ...scene.lanes,
    ...scene.notes.map((note) => grown(note, room)),
  ].filter((rect) => overlap(rect, around))
  let best: Point | undefined
  let least = Number.POSITIVE_INFINITY
  for (let dy = -reach; dy <= reach; dy += step) {
    for (let dx = -reach; dx <= reach; dx += step) {
      const far = Math.hypot(dx, dy)
      if (far >= least) continue
      const rect = { x: wished.x + dx, y: wished.y + dy, ...size }
      if (inTheWay.some((other) => overlap(rect, other))) continue
      best = rect
      least = far
    }
  }
  return onGrid(best ?? wished)
}
