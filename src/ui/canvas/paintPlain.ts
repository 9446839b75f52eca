import type { Viewport } from '@xyflow/react'
import type { BoxLook } from '#drawing/box.ts'
import { barsOf, shapesAt } from '#drawing/detail.ts'
import type { Size } from '#drawing/geometry.ts'
import { headingsAt } from '#drawing/headings.ts'
import { paintShapes } from '#drawing/paint.ts'
import type { Palette } from '#drawing/palette.ts'
import type { PlacedBox } from '#drawing/scene.ts'
import type { Shape } from '#drawing/shape.ts'
import type { Lit } from '../view.ts'
import { headingSize, viewOf } from './camera.ts'
import { type FarPart, farParts, partsOfBoxes, partsOfLinks } from './farParts.ts'
import { dim, type FarPicture } from './farPicture.ts'
import { within } from './sight.ts'

/** Everything in a few strokes, one for all links and one for all boxes that look alike. */
export function paintPlain(
  context: CanvasRenderingContext2D,
  picture: FarPicture,
  viewport: Viewport,
  size: Size,
): void {
  const { scene, lit, lifted, palette } = picture
  const { zoom } = viewport
  context.globalAlpha = 1
  for (const area of scene.areas) paintShapes(context, area.shapes, palette)
  for (const heading of headingsAt(scene.lanes, headingSize / zoom))
    paintHeading(context, heading, picture, zoom)
  const { links, boxes } = farParts(scene, lifted)
  for (const part of links) paintPart(context, part, palette, zoom, lit ? dim : 0.7)
  for (const part of boxes) paintPart(context, part, palette, zoom, lit ? dim : 1)
  const seen = within(scene, viewOf(viewport, size))
  paintInsides(context, seen.boxes, picture, zoom, lit ? dim : 1)
  if (lit) paintLit(context, picture, lit, zoom)
  paintNotes(context, picture, zoom)
}

/** Slips without their words. */
function paintNotes(
  context: CanvasRenderingContext2D,
  { scene, palette }: FarPicture,
  zoom: number,
): void {
  context.globalAlpha = 1
  context.fillStyle = palette['note.fill']
  context.strokeStyle = palette['note.line']
  context.lineWidth = Math.max(1.25, 1 / zoom)
  const path = new Path2D()
  for (const { x, y, width, height } of scene.notes) path.rect(x, y, width, height)
  context.fill(path)
  context.stroke(path)
}

/** Below this zoom no outline is thicker than the others. */
const hairlinesBelow = 0.12

/**
 * One stroke, never thinner than shows. Lines that are many are thinner than a pixel of the screen:
 * thousands of thicker ones take thirty times as long.
 */
function paintPart(
  context: CanvasRenderingContext2D,
  { path, fill, stroke, width, dash = [], opacity }: FarPart,
  palette: Palette,
  zoom: number,
  strength: number,
): void {
  const seen = width * Math.max(1, (fill ? 0.57 : 0.4) / zoom)
  const areMany = dash.length === 0 && (!fill || zoom < hairlinesBelow)
  const shown = areMany ? Math.min(seen, 0.95 / zoom) : seen
  context.globalAlpha = strength * opacity
  if (fill) {
    context.fillStyle = palette[fill]
    context.fill(path)
  }
  context.strokeStyle = palette[stroke]
  context.lineWidth = shown
  context.setLineDash(dash.map((length) => (length * shown) / width))
  context.stroke(path)
  context.setLineDash([])
}

/** Below this zoom the bars that stand for words cannot be told apart. */
const wordsAbove = 0.1

/** Numbers, verdicts and flags; the bars that stand for words in one stroke. */
function paintInsides(
  context: CanvasRenderingContext2D,
  boxes: readonly PlacedBox[],
  { palette, lifted }: FarPicture,
  zoom: number,
  strength: number,
): void {
  const bars = new Path2D()
  for (const { look, x, y } of boxes) {
    if (lifted.has(look.id)) continue
    if (hasWordsAlone(look)) {
      if (zoom > wordsAbove) addBars(bars, look, x, y)
      continue
    }
    context.globalAlpha = strength * look.opacity
    context.translate(x, y)
    const [_outline, ...inside] = shapesAt(look, 'far')
    paintShapes(context, inside, palette)
    context.translate(-x, -y)
  }
  context.globalAlpha = strength
  context.fillStyle = palette.soft
  context.fill(bars)
}

function hasWordsAlone({ number, change, impact, whatIf }: BoxLook): boolean {
  return (number ?? change ?? impact ?? whatIf) === undefined
}

function addBars(path: Path2D, look: BoxLook, x: number, y: number): void {
  for (const bar of barsOf(look)) path.rect(x + bar.x, y + bar.y, bar.width, bar.height)
}

function paintLit(
  context: CanvasRenderingContext2D,
  picture: FarPicture,
  lit: Lit,
  zoom: number,
): void {
  const { scene, palette } = picture
  const links = scene.links.filter((link) => lit.links.has(link.id))
  const boxes = scene.boxes.filter((box) => lit.factors.has(box.look.id))
  for (const part of partsOfLinks(links)) paintPart(context, part, palette, zoom / 2, 1)
  for (const part of partsOfBoxes(boxes)) paintPart(context, part, palette, zoom, 1)
  paintInsides(context, boxes, picture, zoom, 1)
}

/** A heading as large as it is read from afar; its rule is seen, too. */
function paintHeading(
  context: CanvasRenderingContext2D,
  heading: readonly Shape[],
  { palette }: FarPicture,
  zoom: number,
): void {
  context.globalAlpha = 1
  const shapes = heading.map((shape) =>
    shape.type === 'path' ? { ...shape, width: Math.max(shape.width ?? 1, 1 / zoom) } : shape,
  )
  paintShapes(context, shapes, palette)
}
