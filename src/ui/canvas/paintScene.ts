import type { Viewport } from '@xyflow/react'
import { remembered } from '#analysis/remembered.ts'
import type { BoxLook } from '#drawing/box.ts'
import { detailAt, shapesAt } from '#drawing/detail.ts'
import { grown, type Size } from '#drawing/geometry.ts'
import type { LinkLook } from '#drawing/link.ts'
import { widthOf } from '#drawing/measure.ts'
import { fontFamily, paintShapes } from '#drawing/paint.ts'
import type { Ink, Palette } from '#drawing/palette.ts'
import type { LaneLook, PlacedBox, Scene } from '#drawing/scene.ts'
import type { FactorKind } from '#model/theory.ts'
import type { Lit } from '../view.ts'
import { viewOf } from './camera.ts'
import type { Paint } from './raster.ts'
import { within } from './sight.ts'

export interface FarPicture {
  readonly scene: Scene
  readonly palette: Palette
  readonly accent: string
  readonly selection: ReadonlySet<string>
  readonly lit: Lit | undefined
  /** Boxes that are being moved, and are shown where they are by others. */
  readonly lifted: ReadonlySet<string>
}

const dim = 0.16

/** The scene as seen from afar: whole boxes, or below a zoom their outlines and numbers alone. */
export function painterOf(picture: FarPicture): Paint {
  return (context, viewport, size) => {
    context.translate(viewport.x, viewport.y)
    context.scale(viewport.zoom, viewport.zoom)
    if (detailAt(viewport.zoom) === 'far') paintPlain(context, picture, viewport)
    else paintWhole(context, picture, viewport, size)
    paintRings(context, picture, viewport)
  }
}

function paintWhole(
  context: CanvasRenderingContext2D,
  picture: FarPicture,
  viewport: Viewport,
  size: Size,
): void {
  const { scene, lit, lifted } = picture
  const detail = detailAt(viewport.zoom)
  const seen = within(scene, grown(viewOf(viewport, size), 40))
  const links = seen.links.filter((link) => !lifted.has(link.from) && !lifted.has(link.to))
  const boxes = seen.boxes.filter((box) => !lifted.has(box.look.id))
  context.globalAlpha = 1
  for (const lane of scene.lanes) paintShapes(context, lane.shapes, picture.palette)
  for (const link of links) {
    context.globalAlpha = alphaOf(lit?.links, link.id, link.opacity)
    paintShapes(context, link.line, picture.palette)
  }
  for (const { look, x, y } of boxes) {
    context.globalAlpha = alphaOf(lit?.factors, look.id, look.opacity)
    context.translate(x, y)
    paintShapes(context, shapesAt(look, detail), picture.palette)
    context.translate(-x, -y)
  }
  for (const link of links) {
    context.globalAlpha = alphaOf(lit?.links, link.id, link.opacity)
    paintShapes(context, link.marks, picture.palette)
  }
}

function alphaOf(lit: ReadonlySet<string> | undefined, id: string, opacity: number): number {
  return lit && !lit.has(id) ? dim : opacity
}

/** Everything in a few strokes, one for all links of an ink and one for all boxes of a kind. */
function paintPlain(
  context: CanvasRenderingContext2D,
  picture: FarPicture,
  { zoom }: Viewport,
): void {
  const { scene, lit, lifted } = picture
  const hair = 1 / zoom
  context.setLineDash([])
  for (const lane of scene.lanes) paintHeading(context, lane, picture, zoom)
  const parts = lifted.size > 0 ? partsOf(scene, lifted) : wholeParts(scene)
  context.globalAlpha = lit ? dim : 0.7
  for (const [ink, path] of parts.links) {
    context.strokeStyle = picture.palette[ink]
    context.lineWidth = Math.max(1.75, 0.7 * hair)
    context.stroke(path)
  }
  context.globalAlpha = lit ? dim : 1
  for (const [kind, path] of parts.boxes) paintOutlines(context, path, kind, picture, hair)
  paintInsides(context, scene.boxes, picture)
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

/** Numbers and verdicts; what has no number shows where its words are. */
function paintInsides(
  context: CanvasRenderingContext2D,
  boxes: readonly PlacedBox[],
  { palette, lifted }: FarPicture,
): void {
  for (const { look, x, y } of boxes) {
    if (lifted.has(look.id)) continue
    context.translate(x, y)
    const [_outline, ...inside] = shapesAt(look, 'far')
    paintShapes(context, inside, palette)
    if (!look.number) paintWords(context, look, palette)
    context.translate(-x, -y)
  }
}

function paintWords(context: CanvasRenderingContext2D, look: BoxLook, palette: Palette): void {
  context.fillStyle = palette.soft
  look.title.forEach((line, index) => {
    const width = Math.min(look.width - 40, widthOf(line, 17, 600))
    context.fillRect(20, 20 + index * 22, width, 9)
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
  paintInsides(context, boxes, picture)
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

interface Parts {
  readonly boxes: ReadonlyMap<FactorKind, Path2D>
  readonly links: ReadonlyMap<Ink, Path2D>
}

const wholeParts = remembered((scene: Scene) => partsOf(scene, new Set()))

function partsOf(scene: Scene, lifted: ReadonlySet<string>): Parts {
  const boxes = new Map<FactorKind, Path2D>()
  for (const box of scene.boxes) {
    if (lifted.has(box.look.id)) continue
    addOutline(pathFor(boxes, box.look.kind), box)
  }
  const links = new Map<Ink, Path2D>()
  for (const link of scene.links) {
    if (lifted.has(link.from) || lifted.has(link.to)) continue
    addLine(pathFor(links, link.ink), link)
  }
  return { boxes, links }
}

function pathFor<K>(paths: Map<K, Path2D>, key: K): Path2D {
  const known = paths.get(key) ?? new Path2D()
  paths.set(key, known)
  return known
}

function addOutline(path: Path2D, { look, x, y }: PlacedBox): void {
  const isRound = look.shape === 'pill' || look.shape === 'rounded'
  const radius = look.shape === 'pill' ? Math.min(36, look.height / 2) : 10
  if (isRound) path.roundRect(x, y, look.width, look.height, radius)
  else path.rect(x, y, look.width, look.height)
}

function addLine(path: Path2D, { route }: LinkLook): void {
  route.points.forEach(({ x, y }, index) => {
    if (index === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
  })
}

function paintRings(
  context: CanvasRenderingContext2D,
  { scene, selection, accent, lifted }: FarPicture,
  { zoom }: Viewport,
): void {
  if (selection.size === 0) return
  context.globalAlpha = 1
  context.strokeStyle = accent
  context.lineWidth = Math.max(5, 2.5 / zoom)
  context.setLineDash([])
  const path = new Path2D()
  for (const box of scene.boxes) {
    if (selection.has(box.look.id) && !lifted.has(box.look.id)) addOutline(path, box)
  }
  for (const link of scene.links) if (selection.has(link.id)) addLine(path, link)
  context.stroke(path)
}
