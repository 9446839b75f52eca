import type { Viewport } from '@xyflow/react'
import type { BoxLook } from '#drawing/box.ts'
import { shapesAt } from '#drawing/detail.ts'
import type { Size } from '#drawing/geometry.ts'
import { widthOf } from '#drawing/measure.ts'
import { fontFamily, paintShapes } from '#drawing/paint.ts'
import type { Ink } from '#drawing/palette.ts'
import type { LaneLook, PlacedBox } from '#drawing/scene.ts'
import type { FactorKind } from '#model/theory.ts'
import type { Lit } from '../view.ts'
import { viewOf } from './camera.ts'
import { addOutline, type FarParts, farParts } from './farParts.ts'
import { dim, type FarPicture } from './farPicture.ts'
import { within } from './sight.ts'

/** Everything in a few strokes, one for all links of an ink and one for all boxes of a kind. */
export function paintPlain(
  context: CanvasRenderingContext2D,
  picture: FarPicture,
  viewport: Viewport,
  size: Size,
): void {
  const { scene, lit, lifted } = picture
  const { zoom } = viewport
  const hair = 1 / zoom
  context.setLineDash([])
  context.globalAlpha = 1
  for (const area of scene.areas) paintShapes(context, area.shapes, picture.palette)
  for (const lane of scene.lanes) paintHeading(context, lane, picture, zoom)
  const parts = farParts(scene, lifted)
  context.globalAlpha = lit ? dim : 0.7
  for (const [ink, path] of parts.links) {
    context.strokeStyle = picture.palette[ink]
    context.lineWidth = Math.max(1.75, 0.7 * hair)
    context.stroke(path)
  }
  context.globalAlpha = lit ? dim : 1
  for (const [kind, path] of parts.boxes) paintOutlines(context, path, kind, picture, hair)
  paintChanges(context, parts, picture, hair)
  const seen = within(scene, viewOf(viewport, size))
  paintInsides(context, seen.boxes, picture, zoom)
  if (lit) paintLit(context, picture, lit, hair)
}

function paintOutlines(
  context: CanvasRenderingContext2D,
  path: Path2D,
  kind: FactorKind,
  { palette }: FarPicture,
  hair: number,
): void {
  context.fillStyle = palette[`${kind}.fill`]
  context.strokeStyle = palette[`${kind}.line`]
  context.lineWidth = Math.max(2, hair)
  context.fill(path)
  context.stroke(path)
}

function paintChanges(
  context: CanvasRenderingContext2D,
  { added, removed }: FarParts,
  { palette, lit }: FarPicture,
  hair: number,
): void {
  context.strokeStyle = palette.proposal
  context.lineWidth = Math.max(4, 2 * hair)
  context.stroke(added)
  context.globalAlpha = lit ? dim : 0.45
  context.strokeStyle = palette.soft
  context.lineWidth = Math.max(2, hair)
  context.stroke(removed)
  context.globalAlpha = lit ? dim : 1
}

/** Words are told by bars, as long as these can be told apart. */
const wordsAbove = 0.1

/** Numbers and verdicts; what has no number shows where its words are. */
function paintInsides(
  context: CanvasRenderingContext2D,
  boxes: readonly PlacedBox[],
  { palette, lifted }: FarPicture,
  zoom: number,
): void {
  const words = new Path2D()
  for (const { look, x, y } of boxes) {
    if (lifted.has(look.id)) continue
    context.translate(x, y)
    const [_outline, ...inside] = shapesAt(look, 'far')
    paintShapes(context, inside, palette)
    context.translate(-x, -y)
    if (!look.number && zoom > wordsAbove) addWords(words, look, x, y)
  }
  context.fillStyle = palette.soft
  context.fill(words)
}

function addWords(path: Path2D, look: BoxLook, x: number, y: number): void {
  look.title.forEach((line, index) => {
    const width = Math.min(look.width - 40, widthOf(line, 17, 600))
    path.rect(x + 20, y + 20 + index * 22, width, 9)
  })
}

function paintLit(
  context: CanvasRenderingContext2D,
  picture: FarPicture,
  lit: Lit,
  hair: number,
): void {
  const { scene, palette } = picture
  context.globalAlpha = 1
  for (const link of scene.links) {
    if (!lit.links.has(link.id)) continue
    context.strokeStyle = palette[link.ink]
    context.lineWidth = Math.max(link.width, 1.5 * hair)
    context.stroke(new Path2D(link.route.d))
  }
  const boxes = scene.boxes.filter((box) => lit.factors.has(box.look.id))
  for (const box of boxes) {
    const path = new Path2D()
    addOutline(path, box)
    paintOutlines(context, path, box.look.kind, picture, hair)
  }
  paintInsides(context, boxes, picture, 1 / hair)
}

function paintHeading(
  context: CanvasRenderingContext2D,
  lane: LaneLook,
  { palette }: FarPicture,
  zoom: number,
): void {
  const room = lane.width + 80
  const size = Math.max(16, Math.min(15 / zoom, room / widthOf(lane.title, 1, 600)))
  context.globalAlpha = 1
  context.font = `600 ${size}px ${fontFamily}`
  context.textAlign = 'left'
  context.fillStyle = palette[inkOf(lane)]
  context.fillText(lane.title, lane.x, lane.y + lane.height - 12)
  context.fillRect(lane.x, lane.y + lane.height - 3, lane.width, Math.max(3, 1 / zoom))
}

function inkOf({ shapes }: LaneLook): Ink {
  const title = shapes.find((shape) => shape.type === 'text')
  return title?.type === 'text' ? title.ink : 'text'
}
