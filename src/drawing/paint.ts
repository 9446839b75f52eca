import type { Drawn } from './drawn.ts'
import { widthOf } from './measure.ts'
import type { Palette } from './palette.ts'
import type { PathShape, Shape, TextShape } from './shape.ts'

/** What can be painted on: a canvas of the page or of a worker. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

export const fontFamily = "'Inter Variable', Inter, Arial, sans-serif"

/** Paints what is drawn, in its order, on top of what is there. */
export function paint(pen: Pen, drawn: readonly Drawn[], palette: Palette): void {
  for (const { shapes, at, opacity } of drawn) {
    pen.save()
    pen.globalAlpha = opacity
    if (at) pen.translate(at.x, at.y)
    paintShapes(pen, shapes, palette)
    pen.restore()
  }
}

export function paintShapes(pen: Pen, shapes: readonly Shape[], palette: Palette): void {
  for (const shape of shapes) {
    if (shape.type === 'path') paintPath(pen, shape, palette)
    else paintText(pen, shape, palette)
  }
}

const paths = new WeakMap<PathShape, Path2D>()

function pathOf(shape: PathShape): Path2D {
  const known = paths.get(shape)
  if (known) return known
  const path = new Path2D(shape.d)
  paths.set(shape, path)
  return path
}

function paintPath(pen: Pen, shape: PathShape, palette: Palette): void {
  const { at, fill, stroke, width = 1, dash, round } = shape
  if (at) {
    pen.save()
    pen.translate(at.x, at.y)
    if (at.scale !== undefined) pen.scale(at.scale, at.scale)
  }
  if (fill) {
    pen.fillStyle = palette[fill]
    pen.fill(pathOf(shape))
  }
  if (stroke) {
    pen.strokeStyle = palette[stroke]
    pen.lineWidth = width
    pen.lineCap = round ? 'round' : 'butt'
    pen.lineJoin = round ? 'round' : 'miter'
    pen.setLineDash(dash ? [...dash] : [])
    pen.stroke(pathOf(shape))
  }
  if (at) pen.restore()
}

const alignments = { start: 'left', middle: 'center', end: 'right' } as const

function paintText(pen: Pen, shape: TextShape, palette: Palette): void {
  const { x, y, lines, lineHeight, size, weight, ink, anchor = 'start', struck } = shape
  pen.font = `${weight} ${size}px ${fontFamily}`
  pen.textAlign = alignments[anchor]
  pen.fillStyle = palette[ink]
  lines.forEach((line, i) => {
    pen.fillText(line, x, y + i * lineHeight)
    if (struck) strike(pen, shape, line, y + i * lineHeight)
  })
}

function strike(pen: Pen, { x, size, weight, anchor }: TextShape, line: string, y: number): void {
  const width = widthOf(line, size, weight)
  const start = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  pen.fillRect(start, y - size * 0.32, width, Math.max(1, size / 14))
}
