import type { Viewport } from '@xyflow/react'
import { detailAt, shapesAt } from '#drawing/detail.ts'
import { grown, type Size } from '#drawing/geometry.ts'
import { headingSizes, headingsAt } from '#drawing/headings.ts'
import { paintShapes } from '#drawing/paint.ts'
import { viewOf } from './camera.ts'
import { dim, type FarPicture } from './farPicture.ts'
import { within } from './sight.ts'

/** Boxes and links as they are near, as far as they are seen. */
export function paintWhole(
  context: CanvasRenderingContext2D,
  picture: FarPicture,
  viewport: Viewport,
  size: Size,
): void {
  const { scene, lit, lifted } = picture
  const detail = detailAt(viewport.zoom, picture.titlesOnly)
  const seen = within(scene, grown(viewOf(viewport, size), 40))
  const links = seen.links.filter((link) => !lifted.has(link.from) && !lifted.has(link.to))
  const boxes = seen.boxes.filter((box) => !lifted.has(box.look.id))
  context.globalAlpha = 1
  for (const area of scene.areas) paintShapes(context, area.shapes, picture.palette)
  for (const heading of headingsAt(scene.lanes, headingSizes[detail]))
    paintShapes(context, heading, picture.palette)
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
  context.globalAlpha = 1
  for (const { thread } of scene.notes) paintShapes(context, thread, picture.palette)
  for (const { shapes, x, y } of scene.notes) {
    context.translate(x, y)
    paintShapes(context, shapes, picture.palette)
    context.translate(-x, -y)
  }
}

function alphaOf(lit: ReadonlySet<string> | undefined, id: string, opacity: number): number {
  return lit && !lit.has(id) ? dim : opacity
}
