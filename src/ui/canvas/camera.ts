import type { Viewport } from '@xyflow/react'
import { detailAt } from '#drawing/detail.ts'
import { boundsOf, centreOf, type Point, type Rect, type Size } from '#drawing/geometry.ts'
import { headingSizes, headingsAt } from '#drawing/headings.ts'
import { widthOf } from '#drawing/measure.ts'
import type { Scene } from '#drawing/scene.ts'
import { hexagonNamed, hexagonsOn } from './hexagons.ts'
import { boxesOf, linksOf, reachOf, rectOf } from './sceneParts.ts'
import { farFrom } from './sight.ts'

export const minZoom = 0.04
export const maxZoom = 4
/** Fitting never enlarges beyond this. */
const fitZoom = 1.25

/** The view in which a rectangle fills the window, with a margin in pixels of the screen. */
export function viewportFor(rect: Rect, window: Size, margin = marginIn(window)): Viewport {
  if (rect.width === 0 && rect.height === 0) {
    return { x: window.width / 2, y: window.height / 2, zoom: 1 }
  }
  const zoom = Math.min(
    (window.width - 2 * margin) / Math.max(1, rect.width),
    (window.height - 2 * margin) / Math.max(1, rect.height),
    fitZoom,
  )
  const clamped = Math.max(minZoom, zoom)
  const centre = centreOf(rect)
  return {
    x: window.width / 2 - centre.x * clamped,
    y: window.height / 2 - centre.y * clamped,
    zoom: clamped,
  }
}

/** Little room is not given to margins. */
function marginIn({ width, height }: Size): number {
  return Math.max(8, Math.min(40, 0.03 * Math.min(width, height)))
}

/** The part of the picture that a window shows. */
export function viewOf({ x, y, zoom }: Viewport, window: Size): Rect {
  return { x: -x / zoom, y: -y / zoom, width: window.width / zoom, height: window.height / zoom }
}

/** All that is drawn, headings with it. */
export function wholeOf(scene: Scene): Rect {
  return scene.boxes.length > 0 ? scene.bounds : { x: 0, y: 0, width: 0, height: 0 }
}

/** The height of headings that are read from afar, in pixels of the screen. */
export const headingSize = 15

/** The view of all that is drawn; headings on the left take more room the farther it is seen from. */
export function viewportOfAll(scene: Scene, window: Size): Viewport {
  const whole = wholeOf(scene)
  const first = viewportFor(whole, window)
  const detail = detailAt(first.zoom, false)
  const isPlain = scene.boxes.length >= farFrom && detail === 'far'
  const size = isPlain ? headingSize / first.zoom : headingSizes[detail]
  const beside = scene.lanes.filter(({ side }) => side === 'left')
  const more = beside.map(({ title, width }) => widthOf(title, size, 600) + 16 - width)
  const left = Math.max(0, ...more)
  const headings = headingsAt(scene.lanes, size)
  let [above, below] = [0, 0]
  scene.lanes.forEach(({ side, height }, i) => {
    const title = headings[i]?.find((shape) => shape.type === 'text')
    if (title?.type !== 'text') return
    if (side === 'above') above = Math.max(above, whole.y - title.y + title.size)
    if (side === 'below') below = Math.max(below, title.lines.length * title.lineHeight - height)
  })
  const room = { width: whole.width + left, height: whole.height + above + below }
  return viewportFor({ x: whole.x - left, y: whole.y - above, ...room }, window)
}

/** Where boxes and links are. */
export function partOf(scene: Scene, ids: Iterable<string>): Rect {
  const boxes = boxesOf(scene)
  const links = linksOf(scene)
  const rects: Rect[] = []
  for (const id of ids) {
    const box = boxes.get(id)
    const link = links.get(id)
    if (box) rects.push(rectOf(box))
    if (link) rects.push(reachOf(link))
  }
  return boundsOf(rects)
}

/** Where a box, a link, a hexagon or a note is. */
export function stopRect(scene: Scene, stop: string): Rect | undefined {
  const name = hexagonNamed(stop)
  if (!name) {
    const box = boxesOf(scene).get(stop)
    const link = linksOf(scene).get(stop)
    const note = scene.notes.find(({ id }) => id === stop)
    return box ? rectOf(box) : link ? reachOf(link) : note
  }
  const at = hexagonsOn(scene, name.holder).find((hexagon) => hexagon.id === stop)
  return at && { x: at.x - 16, y: at.y - 16, width: 32, height: 32 }
}

/** The least movement that brings a rectangle into the window, so far from its edges. */
export function nudgeFor(rect: Rect, view: Rect, margin: number): Point {
  return {
    x: nudge(rect.x - margin, rect.x + rect.width + margin, view.x, view.x + view.width),
    y: nudge(rect.y - margin, rect.y + rect.height + margin, view.y, view.y + view.height),
  }
}

function nudge(from: number, to: number, low: number, high: number): number {
  if (from < low) return from - low
  return to > high ? Math.min(to - high, from - low) : 0
}
