import type { Note } from '#model/asides.ts'
import type { Table } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { centreOf, type Point, type Rect, type Size, short } from './geometry.ts'
import type { LinkLook } from './link.ts'
import type { PlacedBox } from './scene.ts'
import { type Shape, words } from './shape.ts'
import { wrap } from './wrap.ts'

/** A note as drawn: a slip of paper, and a thread to what it is about. */
export interface NoteLook extends Rect {
  readonly id: string
  /** Back to front, with the upper left corner at the origin. */
  readonly shapes: readonly Shape[]
  /** From the slip to what it is about, lying under it. */
  readonly thread: readonly Shape[]
  /** What it is about, if that is drawn. */
  readonly on?: string
  /** In words. */
  readonly label: string
}

export const noteWidth = 208
export const noteText = { size: 15, lineHeight: 20, padding: 12 }
const fold = 14
const soft = 12.5

/** The notes, where they stand. */
export function noteLooks(
  notes: Table<Note>,
  boxes: readonly PlacedBox[],
  links: readonly LinkLook[],
  say: Say,
): readonly NoteLook[] {
  const ids = Object.keys(notes).sort()
  if (ids.length === 0) return []
  const points = new Map<string, Rect>()
  for (const { look, x, y } of boxes) {
    points.set(look.id, { x, y, width: look.width, height: look.height })
  }
  for (const { id, route } of links) {
    const middle = route.points[Math.floor(route.points.length / 2)]
    if (middle) points.set(id, { ...middle, width: 0, height: 0 })
  }
  return ids.flatMap((id) => {
    const note = notes[id]
    return note ? [noteLook(id, note, points, say)] : []
  })
}

function noteLook(id: string, note: Note, points: ReadonlyMap<string, Rect>, say: Say): NoteLook {
  const { size, lineHeight, padding } = noteText
  const width = Math.min(480, Math.max(120, note.width ?? noteWidth))
  const lines = wrap(note.text, { width: width - 2 * padding, size })
  const said = [note.by, note.date?.slice(0, 10)].filter(Boolean).join(', ')
  const below = Math.max(1, lines.length) * lineHeight + padding
  const height = below + (said ? 18 : 0) + padding - 2
  const rect = { x: note.x, y: note.y, width, height }
  const about = note.on === undefined ? undefined : points.get(note.on)
  const shapes: Shape[] = [
    {
      type: 'path',
      d: `M0 0H${width - fold}L${width} ${fold}V${height}H0Z`,
      fill: 'note.fill',
      stroke: 'note.line',
      width: 1.25,
    },
    {
      type: 'path',
      d: `M${width - fold} 0V${fold}H${width}Z`,
      fill: 'paper',
      stroke: 'note.line',
      width: 1.25,
    },
    {
      type: 'text',
      x: padding,
      y: padding + 13,
      lines,
      lineHeight,
      size,
      weight: 400,
      ink: 'text',
    },
    ...(said ? [words(said, padding, below + 13, soft, 400, 'soft')] : []),
  ]
  return {
    id,
    ...rect,
    shapes,
    thread: about ? threadShapes(rect, about) : [],
    ...(about && note.on !== undefined && { on: note.on }),
    label: say('drawing.note.label', { text: note.text }),
  }
}

/** A fine line from the slip's edge to the nearest point of what it is about, with a dot there. */
function threadShapes(note: Rect, about: Rect): readonly Shape[] {
  const end = nearest(about, centreOf(note))
  const start = nearest(note, end)
  const r = 3
  return [
    {
      type: 'path',
      d: `M${short(start.x)} ${short(start.y)}L${short(end.x)} ${short(end.y)}`,
      stroke: 'note.line',
      width: 1.5,
    },
    {
      type: 'path',
      d: `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`,
      at: end,
      fill: 'note.line',
    },
  ]
}

function nearest({ x, y, width, height }: Rect, to: Point): Point {
  return {
    x: Math.min(x + width, Math.max(x, to.x)),
    y: Math.min(y + height, Math.max(y, to.y)),
  }
}

/** A slip the size of a sample, for the legend. */
export function noteSample(): Size & { readonly shapes: readonly Shape[] } {
  const border = { stroke: 'note.line', width: 1.25 } as const
  return {
    width: 36,
    height: 24,
    shapes: [
      { type: 'path', d: 'M2 1H27L34 8V23H2Z', fill: 'note.fill', ...border },
      { type: 'path', d: 'M27 1V8H34Z', fill: 'paper', ...border },
      { type: 'path', d: 'M7 12H24M7 17H20', stroke: 'soft', width: 1.5 },
    ],
  }
}
