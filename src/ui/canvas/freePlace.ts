import { boxWidth, grid } from '#drawing/box.ts'
import { grown, overlap, type Point, type Rect, type Size } from '#drawing/geometry.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import type { FactorKind } from '#model/theory.ts'
import { rectOf } from './sceneParts.ts'

/** What a box without a title takes. */
export const newSize: Size = { width: boxWidth, height: 80 }
/** The room between boxes of a lane. */
export const gap = 32
const gutter = 128

/** The place nearest a wished one, straight above or below it, where nothing stands; on the grid. */
export function freePlace(scene: Scene, wished: Point, size: Size = newSize): Point {
  const { x, y } = onGrid(wished)
  const column = { x, y, ...size }
  const inTheWay = scene.boxes
    .map((box) => grown(rectOf(box), gap - 1))
    .filter((rect) => rect.x < x + size.width && x < rect.x + rect.width)
  const isFree = (place: number) =>
    inTheWay.every((rect) => !overlap(rect, { ...column, y: place }))
  const places = inTheWay.flatMap((rect) => [
    Math.ceil((rect.y + rect.height) / grid) * grid,
    Math.floor((rect.y - size.height) / grid) * grid,
  ])
  const free = [y, ...places].filter(isFree).sort((a, b) => Math.abs(a - y) - Math.abs(b - y))
  return { x, y: free[0] ?? y }
}

/** Where a box goes that is drawn from another: into its kind's lane if that lies the right way, else beside. */
export function placeBeside(
  scene: Scene,
  neighbour: PlacedBox,
  way: 'from' | 'to',
  kind: FactorKind,
): Point {
  const rect = rectOf(neighbour)
  const y = rect.y + rect.height / 2 - newSize.height / 2
  const beside = way === 'from' ? rect.x + rect.width + gutter : rect.x - gutter - newSize.width
  const isThere = (x: number) =>
    way === 'from' ? x >= rect.x + rect.width + gap : x + newSize.width + gap <= rect.x
  const lane = commonest(
    scene.boxes.filter((box) => box.look.kind === kind && isThere(box.x)).map((box) => box.x),
  )
  return freePlace(scene, { x: lane ?? beside, y })
}

/** Where a box of a kind goes that hangs together with nothing: under the lane's boxes in view, or at a point. */
export function placeInLane(scene: Scene, kind: FactorKind, around: Rect): Point {
  const middle = { x: around.x + around.width / 2, y: around.y + around.height / 2 }
  const seen = scene.boxes.filter((box) => box.look.kind === kind && overlap(rectOf(box), around))
  const lane = commonest(seen.map((box) => box.x))
  const wished = {
    x: lane ?? middle.x - newSize.width / 2,
    y: middle.y - newSize.height / 2,
  }
  return freePlace(scene, wished)
}

export function onGrid({ x, y }: Point): Point {
  return { x: Math.round(x / grid) * grid, y: Math.round(y / grid) * grid }
}

function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}
