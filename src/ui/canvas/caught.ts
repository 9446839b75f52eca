import { overlap, type Rect } from '#drawing/geometry.ts'
import type { Scene } from '#drawing/scene.ts'
import { rectOf } from './sceneParts.ts'

/** Boxes that a rectangle touches, and the links between them. What a proposal takes away is not caught. */
export function caughtIn(scene: Scene, rect: Rect): readonly string[] {
  const boxes = scene.boxes
    .filter((box) => box.look.change !== 'removed' && overlap(rectOf(box), rect))
    .map((box) => box.look.id)
  const inside = new Set(boxes)
  const links = scene.links
    .filter((link) => link.change !== 'removed' && inside.has(link.from) && inside.has(link.to))
    .map((link) => link.id)
  return [...boxes, ...links]
}
