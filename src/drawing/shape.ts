import type { Weight } from './measure.ts'
import type { Ink } from './palette.ts'

/**
 * What a picture is made of. Whoever can draw these can draw a theory: React as SVG elements, the
 * far view and PNG on a canvas, `exchange/svg.ts` as text. Colours are named; the palette says which.
 */
export type Shape = PathShape | TextShape

export interface PathShape {
  readonly type: 'path'
  /** SVG path data. */
  readonly d: string
  readonly fill?: Ink
  readonly stroke?: Ink
  /** Stroke width in pixels; 1 if absent. */
  readonly width?: number
  /** Lengths of dash and gap. */
  readonly dash?: readonly number[]
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
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly struck?: boolean
}
