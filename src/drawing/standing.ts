import type { Rect } from './geometry.ts'
import type { RouteBox } from './route.ts'

/** The boxes that may stand in the way, in their order along the flow there and back. */
export interface Standing {
  readonly boxes: readonly RouteBox[]
  /** Seen from the other end of the flow, each with the box that it is. */
  readonly mirrored: readonly (Rect & { readonly box: RouteBox })[]
}

export function standingIn(boxes: readonly RouteBox[]): Standing {
  const mirrored = boxes.map((box) => ({ ...box, x: -box.x - box.width, box }))
  return {
    boxes: boxes.toSorted((a, b) => a.x - b.x),
    mirrored: mirrored.sort((a, b) => a.x - b.x),
  }
}
