import type { Viewport } from '@xyflow/react'
import { boundsOf, overlap, type Point, type Rect, type Size } from '#drawing/geometry.ts'
import { along } from '#drawing/place.ts'
import type { Scene } from '#drawing/scene.ts'
import { partOf, viewOf } from './camera.ts'
import { linksOf, rectOf } from './sceneParts.ts'

const gap = 14

/** Where the toolbar of what is selected may go, what it should not cover, and whether any of it is seen. */
export function toolbarWishes(
  scene: Scene,
  ids: readonly string[],
  view: Viewport,
  window: Size,
  size: Size,
): {
  readonly wishes: readonly Point[]
  readonly others: readonly Rect[]
  readonly isSeen: boolean
} {
  const part = inWindow(partOf(scene, ids), view)
  const seen = viewOf(view, window)
  const others = scene.boxes
    .map(rectOf)
    .filter((rect) => overlap(rect, seen))
    .map((rect) => inWindow(rect, view))
  const isSeen = overlap(boundsOf([{ ...part, width: part.width + 1, height: part.height + 1 }]), {
    x: 0,
    y: 0,
    ...window,
  })
  const [only] = ids
  const link = linksOf(scene).get(only ?? '')
  return {
    wishes: link ? alongLine(link.route.points, view, size) : aboveOrBelow(part, size),
    others,
    isSeen,
  }
}

function aboveOrBelow(part: Rect, size: Size): readonly Point[] {
  const middle = part.x + part.width / 2
  const above = { x: middle, y: part.y - size.height - gap - 8 }
  const below = { x: middle, y: part.y + part.height + gap + 8 }
  return [above, below]
}

/** Beside the line, from its middle outwards. */
function alongLine(points: readonly Point[], view: Viewport, size: Size): readonly Point[] {
  const length = points.reduce((sum, point, index) => {
    const before = points[index - 1] ?? point
    return sum + Math.hypot(point.x - before.x, point.y - before.y)
  }, 0)
  return [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((part) => {
    const at = along(points, length * part)
    const x = at.x * view.zoom + view.x
    const y = at.y * view.zoom + view.y
    return [
      { x, y: y - size.height - gap },
      { x, y: y + gap },
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
