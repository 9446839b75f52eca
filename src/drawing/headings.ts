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

/** The heading of a lane or a row with its title as large as wished, or as far as there is room. */
export function headingAt(lane: LaneLook, wished: number): readonly Shape[] {
  const title = lane.shapes.find((shape) => shape.type === 'text')
  if (!title || wished <= title.size) return lane.shapes
  // What is said beside a title has no room when that is large.
  const rest = lane.shapes.filter((shape) => shape.type !== 'text')
  return [...rest, largeTitle(title, lane, wished)]
}

/** Beside the boxes it grows away from them, elsewhere upwards, or below them downwards. */
function largeTitle(title: TextShape, lane: LaneLook, wished: number): TextShape {
  const { side, room } = lane
  if (side === 'left') {
    const x = title.anchor === 'end' ? title.x : lane.x + lane.width
    return { ...title, x, y: title.y + (wished - title.size) * 0.36, size: wished, anchor: 'end' }
  }
  if (side === 'below') {
    const fits = (size: number) => {
      const { lines, isBroken } = wrapped(lane.title, { width: room, size, weight: 600 })
      return !isBroken && lines.length <= 3
    }
    let size = wished
    while (size > title.size && !fits(size)) size = Math.max(title.size, size * 0.92)
    const lines = wrap(lane.title, { width: room, size, weight: 600, maxLines: 3 })
    return { ...title, y: title.y + size - title.size, size, lines, lineHeight: size * 1.25 }
  }
  const size = Math.min(wished, room / widthOf(lane.title, 1, 600))
  return { ...title, size: Math.max(title.size, size) }
}
