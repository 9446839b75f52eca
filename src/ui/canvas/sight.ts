import { grown, overlap, type Rect } from '#drawing/geometry.ts'
import type { LinkLook } from '#drawing/link.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import { reachOf, rectOf } from './sceneParts.ts'

/** What is kept ready to be seen. */
export interface Sight {
  /** The part of the picture that is kept mounted: what is seen, and a margin. */
  readonly kept: Rect
  /** Whether one canvas draws everything, since there is too much to mount. */
  readonly far: boolean
}

/** Fewer boxes than this are always mounted. */
export const farFrom = 120
const farBelow = 0.5
const nearAbove = 0.56
const margin = 0.15

/**
 * The sight after a movement of the camera: the same object until the view leaves what is kept.
 * From far to near takes a little more zoom than from near to far, so that it never flickers.
 */
export function sightOf(before: Sight | undefined, view: Rect, zoom: number, boxes: number): Sight {
  const far = boxes >= farFrom && zoom < (before?.far ? nearAbove : farBelow)
  const isKept =
    before !== undefined &&
    before.far === far &&
    contains(before.kept, view) &&
    areaOf(before.kept) <= 6 * areaOf(view)
  return isKept ? before : { kept: grown(view, margin * Math.max(view.width, view.height)), far }
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  )
}

function areaOf({ width, height }: Rect): number {
  return width * height
}

/** The boxes and links that touch a rectangle. */
export function within(
  scene: Scene,
  rect: Rect,
): { readonly boxes: readonly PlacedBox[]; readonly links: readonly LinkLook[] } {
  // Flags and verdicts reach a little outside their box, and hexagons outside their line.
  const wide = grown(rect, 24)
  return {
    boxes: scene.boxes.filter((box) => overlap(rectOf(box), wide)),
    links: scene.links.filter((link) => touches(reachOf(link), wide)),
  }
}

/** Like overlap, but a straight line has a rectangle without an area. */
function touches(a: Rect, b: Rect): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  )
}
