import type { Rect } from './geometry.ts'
import type { RouteBox } from './route.ts'

/** The boxes that may stand in the way, in their order along the flow there and back. */
export interface Standing {
  readonly boxes: readonly RouteBox[]
  /** Seen from the other end of the flow, each with the box that it is. */
  readonly mirrored: readonly (Rect & { readonly box: RouteBox })[]
}

/** Those of boxes in their order along the flow that may reach into a stretch of it. */
export function between<B extends Rect>(
  boxes: readonly B[],
  start: number,
  end: number,
): readonly B[] {
  return boxes.slice(firstFrom(boxes, start - widestOf(boxes)), firstFrom(boxes, end))
}

/** The first that begins there or later. */
function firstFrom(boxes: readonly Rect[], x: number): number {
  let low = 0
  let high = boxes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((boxes[middle]?.x ?? 0) < x) low = middle + 1
    else high = middle
  }
  return low
}

const widest = new WeakMap<readonly Rect[], number>()

function widestOf(boxes: readonly Rect[]): number {
  const known = widest.get(boxes)
  if (known !== undefined) return known
  const width = boxes.reduce((most, box) => Math.max(most, box.width), 0)
  widest.set(boxes, width)
  return width
}

export function standingIn(boxes: readonly RouteBox[]): Standing {
  const mirrored = boxes.map((box) => ({ ...box, x: -box.x - box.width, box }))
  return {
    boxes: boxes.toSorted((a, b) => a.x - b.x),
    mirrored: mirrored.sort((a, b) => a.x - b.x),
  }
}
