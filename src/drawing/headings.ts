import type { Detail } from './detail.ts'
import type { LaneLook } from './laneLooks.ts'
import { widthOf } from './measure.ts'
import type { Shape, TextShape } from './shape.ts'
import { wrap, wrapped } from './wrap.ts'

/** How large headings are at a detail if there is room, in pixels of the canvas. */
export const headingSizes = { near: 18, middle: 30, far: 52 } as const satisfies Record<
  Detail,
  number
>

/**
 * The headings of lanes and rows with their titles as large as wished, or as far as there is room; above
 * the lanes all are of one size.
 */
export function headingsAt(
  lanes: readonly LaneLook[],
  wished: number,
): readonly (readonly Shape[])[] {
  const known = knownOf.get(lanes)
  if (known?.wished === wished) return known.headings
  const above = lanes.filter(({ side }) => side === 'above')
  const size = Math.min(wished, ...above.map((lane) => largestFor(lane, wished, linesAbove)))
  const headings = lanes.map((lane) => headingAt(lane, lane.side === 'above' ? size : wished))
  knownOf.set(lanes, { wished, headings })
  return headings
}

/** Zooming asks again and again. */
const knownOf = new WeakMap<
  readonly LaneLook[],
  { readonly wished: number; readonly headings: readonly (readonly Shape[])[] }
>()

function headingAt(lane: LaneLook, wished: number): readonly Shape[] {
  const title = lane.shapes.find((shape) => shape.type === 'text')
  if (!title || wished <= title.size) return lane.shapes
  // What is said beside a title has no room when that is large.
  const rest = lane.shapes.filter((shape) => shape.type !== 'text')
  return [...rest, largeTitle(title, lane, wished)]
}

const linesAbove = 2
const linesBelow = 3

/** Beside the boxes it grows away from them, elsewhere upwards, or below them downwards. */
function largeTitle(title: TextShape, lane: LaneLook, wished: number): TextShape {
  const { side, room } = lane
  if (side === 'left') {
    const x = title.anchor === 'end' ? title.x : lane.x + lane.width
    return { ...title, x, y: title.y + (wished - title.size) * 0.36, size: wished, anchor: 'end' }
  }
  if (side === 'below') {
    const size = largestFor(lane, wished, linesBelow)
    const lines = wrap(lane.title, { width: room, size, weight: 600, maxLines: linesBelow })
    return { ...title, y: title.y + size - title.size, size, lines, lineHeight: size * 1.25 }
  }
  if (side === 'above') {
    const lines = wrap(lane.title, { width: room, size: wished, weight: 600, maxLines: linesAbove })
    const lineHeight = wished * 1.15
    // What reaches below the line stays clear of the rule.
    const raised = (wished - title.size) * 0.25 + (lines.length - 1) * lineHeight
    return { ...title, y: title.y - raised, size: wished, lines, lineHeight }
  }
  const size = Math.min(wished, room / widthOf(lane.title, 1, 600))
  return { ...title, size: Math.max(title.size, size) }
}

/** The size up to the wished one at which a title has no more lines, and no word is broken but between its parts. */
function largestFor({ title, room, shapes }: LaneLook, wished: number, mostLines: number): number {
  const least = shapes.find((shape) => shape.type === 'text')?.size ?? headingSizes.near
  const fits = (size: number) => {
    const { lines, isBroken } = wrapped(title, { width: room, size, weight: 600 })
    return !isBroken && lines.length <= mostLines
  }
  let size = wished
  while (size > least && !fits(size)) size = Math.max(least, size * 0.92)
  return size
}
