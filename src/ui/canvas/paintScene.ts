import type { Viewport } from '@xyflow/react'
import { detailAt } from '#drawing/detail.ts'
import { addLine, addOutline } from './farParts.ts'
import type { FarPicture } from './farPicture.ts'
import { paintPlain } from './paintPlain.ts'
import { paintWhole } from './paintWhole.ts'
import type { Paint } from './raster.ts'

/** The scene as seen from afar: whole boxes, or below a zoom their outlines and numbers alone. */
export function painterOf(picture: FarPicture): Paint {
  return (context, viewport, size) => {
    context.translate(viewport.x, viewport.y)
    context.scale(viewport.zoom, viewport.zoom)
    const isFar = detailAt(viewport.zoom, picture.titlesOnly) === 'far'
    if (isFar) paintPlain(context, picture, viewport, size)
    else paintWhole(context, picture, viewport, size)
    paintRings(context, picture, viewport)
  }
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
