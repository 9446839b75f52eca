import type { Viewport } from '@xyflow/react'
import { boundsOf, overlap, type Point, type Rect, type Size } from '#drawing/geometry.ts'
import { along } from '#drawing/place.ts'
import { rulerOf } from '#drawing/ruler.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import { partOf, viewOf } from './camera.ts'
import { linksOf, rectOf } from './sceneParts.ts'
import type { Weighed } from './toolbarPlace.ts'

const gap = 14
/** So high is the strip at the lower edge where the canvas has its own tools, above all else. */
const ownTools = 64

/** Where the toolbar of what is selected may go, what it should not cover, and whether any of it is seen. */
export function toolbarWishes(
  scene: Scene,
  ids: readonly string[],
  view: Viewport,
  window: Size,
  size: Size,
): {
  readonly wishes: readonly Point[]
  readonly others: readonly Weighed[]
  readonly isSeen: boolean
} {
  const part = inWindow(partOf(scene, ids), view)
  const seen = viewOf(view, window)
  const boxes = scene.boxes.filter((box) => overlap(rectOf(box), seen))
  const others = [
    ...boxes.map((box) => ({ ...inWindow(rectOf(box), view), weight: 1 })),
    ...boxes.map((box) => ({ ...inWindow(titleRect(box), view), weight: 8 })),
    ...scene.lanes.map((lane) => ({ ...inWindow(lane, view), weight: 8 })),
    ...scene.notes.map((note) => ({ ...inWindow(note, view), weight: 8 })),
    { x: 0, y: window.height - ownTools, width: window.width, height: ownTools, weight: 1000 },
  ]
  const isSeen = overlap(boundsOf([{ ...part, width: part.width + 1, height: part.height + 1 }]), {
    x: 0,
    y: 0,
    ...window,
  })
  const [only] = ids
  const link = linksOf(scene).get(only ?? '')
  const own = link ? gripRects(link.route.points, view) : []
  return {
    wishes: [
      ...(link ? alongLine(link.route.points, view, size) : []),
      ...aboveOrBelow(part, size),
    ],
    others: [...others, ...own],
    isSeen,
  }
}

/** Where the words of a box are. */
function titleRect({ x, y, look }: PlacedBox): Rect {
  return { x, y: y + 8, width: look.width, height: look.title.length * 22 + 10 }
}

function aboveOrBelow(part: Rect, size: Size): readonly Point[] {
  const middle = part.x + part.width / 2
  const above = { x: middle, y: part.y - size.height - gap - 8 }
  const below = { x: middle, y: part.y + part.height + gap + 8 }
  return [above, below]
}

/** Where a line is taken hold of, all along it: what matters most to whoever has selected it. */
function gripRects(points: readonly Point[], view: Viewport): readonly Weighed[] {
  const { length } = rulerOf(points)
  return [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].map((part) => {
    const { x, y } = inWindow({ ...along(points, length * part), width: 0, height: 0 }, view)
    return { x: x - 12, y: y - 12, width: 24, height: 24, weight: 1000 }
  })
}

/** Beside the line, from its middle outwards. */
function alongLine(points: readonly Point[], view: Viewport, size: Size): readonly Point[] {
  const { length } = rulerOf(points)
  return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9].flatMap((part) => {
    const at = along(points, length * part)
    const x = at.x * view.zoom + view.x
    const y = at.y * view.zoom + view.y
    return [
      { x, y: y - size.height - gap },
      { x, y: y + gap },
      { x: x - size.width / 2 - gap, y: y - size.height / 2 },
      { x: x + size.width / 2 + gap, y: y - size.height / 2 },
    ]
  })
}

function inWindow({ x, y, width, height }: Rect, view: Viewport): Rect {
  return {
    x: x * view.zoom + view.x,
    y: y * view.zoom + view.y,
    width: width * view.zoom,
    height: height * view.zoom,
  }
}
