import type { Weight } from './measure.ts'
import type { Ink } from './palette.ts'

/**
 * What a picture is made of. Whoever can draw these can draw a theory: React as SVG elements, the
 * far view and PNG on a canvas, `exchange/svg.ts` as text. Colours are named; the palette says which.
 */
export type Shape = PathShape | TextShape

export interface PathShape {
  readonly type: 'path'
  /** SVG path data with absolute commands. */
  readonly d: string
  /** Where the path's origin goes, and how much it is enlarged, strokes included. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale?: number }
  readonly fill?: Ink
  readonly stroke?: Ink
  /** Stroke width in the path's own units; 1 if absent. */
  readonly width?: number
  /** Lengths of dash and gap. */
  readonly dash?: readonly number[]
  /** Round ends and corners. */
  readonly round?: boolean
}

export interface TextShape {
  readonly type: 'text'
  readonly x: number
  /** The baseline of the first line. */
  readonly y: number
  readonly lines: readonly string[]
  readonly lineHeight: number
  readonly size: number
  readonly weight: Weight
  readonly ink: Ink
  /** Absent means `start`. */
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly struck?: boolean
}

/** The shape moved. */
export function moved(shape: Shape, x: number, y: number): Shape {
  if (shape.type === 'text') return { ...shape, x: shape.x + x, y: shape.y + y }
  const { at } = shape
  return { ...shape, at: { ...at, x: (at?.x ?? 0) + x, y: (at?.y ?? 0) + y } }
}

/** The shape enlarged about its origin, and moved. */
export function enlarged(shape: Shape, x: number, y: number, scale: number): Shape {
  if (shape.type === 'path') {
    const { at } = shape
    const own = { x: (at?.x ?? 0) * scale, y: (at?.y ?? 0) * scale }
    return { ...shape, at: { x: own.x + x, y: own.y + y, scale: (at?.scale ?? 1) * scale } }
  }
  const { size, lineHeight } = shape
  const place = { x: shape.x * scale + x, y: shape.y * scale + y }
  return { ...shape, ...place, size: size * scale, lineHeight: lineHeight * scale }
}

/** One line of text. */
export function words(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: Weight,
  ink: Ink,
  anchor: 'start' | 'middle' | 'end' = 'start',
): TextShape {
  const lineHeight = Math.round(size * 1.3)
  return { type: 'text', x, y, lines: [text], lineHeight, size, weight, ink, anchor }
}
