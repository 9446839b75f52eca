import { remembered } from '#analysis/remembered.ts'
import type { LinkLook } from '#drawing/link.ts'
import type { Ink } from '#drawing/palette.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import type { FactorKind } from '#model/theory.ts'

/** All outlines of a kind and all lines of an ink as one path each, to be drawn in one stroke. */
export interface FarParts {
  readonly boxes: ReadonlyMap<FactorKind, Path2D>
  readonly links: ReadonlyMap<Ink, Path2D>
  /** What the proposal adds, once more. */
  readonly added: Path2D
  /** What the proposal takes away; in none of the others. */
  readonly removed: Path2D
}

/** The parts of a scene, without the boxes that are lifted and their links. */
export function farParts(scene: Scene, lifted: ReadonlySet<string>): FarParts {
  return lifted.size > 0 ? partsOf(scene, lifted) : wholeParts(scene)
}

const wholeParts = remembered((scene: Scene) => partsOf(scene, new Set()))

function partsOf(scene: Scene, lifted: ReadonlySet<string>): FarParts {
  const boxes = new Map<FactorKind, Path2D>()
  const links = new Map<Ink, Path2D>()
  const added = new Path2D()
  const removed = new Path2D()
  for (const box of scene.boxes) {
    const { id, kind, change } = box.look
    if (lifted.has(id)) continue
    addOutline(change === 'removed' ? removed : pathFor(boxes, kind), box)
    if (change === 'new') addOutline(added, box)
  }
  for (const link of scene.links) {
    if (lifted.has(link.from) || lifted.has(link.to)) continue
    addLine(link.change === 'removed' ? removed : pathFor(links, link.ink), link)
  }
  return { boxes, links, added, removed }
}

function pathFor<K>(paths: Map<K, Path2D>, key: K): Path2D {
  const known = paths.get(key) ?? new Path2D()
  paths.set(key, known)
  return known
}

/** A box's shape as seen from afar. */
export function addOutline(path: Path2D, { look, x, y }: PlacedBox): void {
  const { shape, width, height } = look
  if (shape === 'pill') path.roundRect(x, y, width, height, Math.min(36, height / 2))
  else if (shape === 'rounded') path.roundRect(x, y, width, height, 10)
  else path.rect(x, y, width, height)
}

export function addLine(path: Path2D, { route }: LinkLook): void {
  for (const [index, { x, y }] of route.points.entries()) {
    if (index === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
  }
}
