import { boxWidth, grid } from '#drawing/box.ts'
import { grown, overlap, type Point, type Rect, type Size } from '#drawing/geometry.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import { turned, turnedBack } from '#drawing/turned.ts'
import type { Flow } from '#model/programme.ts'
import type { FactorKind } from '#model/theory.ts'
import { rectOf, turnedBoxesOf } from './sceneParts.ts'

/** What a box without a title takes. */
export const newSize: Size = { width: boxWidth, height: 80 }
/** The room between boxes of a lane. */
const gap = 32
const gutter = 128

/** The place nearest a wished one, straight along its lane, where nothing stands; on the grid. */
export function freePlace(scene: Scene, wished: Point, size: Size = newSize): Point {
  const place = freeIn(turnedBoxesOf(scene), turned({ ...size, ...onGrid(wished) }, scene.flow))
  const { x, y } = turnedBack(place, scene.flow)
  return { x, y }
}

/** Where a box goes that is drawn from another: into its kind's lane if that lies the right way, else beside. */
export function placeBeside(
  scene: Scene,
  neighbour: PlacedBox,
  way: 'from' | 'to',
  kind: FactorKind,
): Point {
  const { flow } = scene
  const rect = turned(rectOf(neighbour), flow)
  const own = turned({ ...newSize, x: 0, y: 0 }, flow)
  const boxes = turnedBoxesOf(scene)
  const beside = way === 'from' ? rect.x + rect.width + gutter : rect.x - gutter - own.width
  const isThere = (x: number) =>
    way === 'from' ? x >= rect.x + rect.width + gap : x + own.width + gap <= rect.x
  const lane = commonest(
    boxes.filter((box) => box.kind === kind && isThere(box.x)).map((box) => box.x),
  )
  const y = rect.y + rect.height / 2 - own.height / 2
  const { x, y: top } = turnedBack({ ...own, x: lane ?? beside, y }, flow)
  return freePlace(scene, { x, y: top })
}

/** Where a box of the same kind goes that is drawn next to another in its lane: after it, or before. */
export function placeNext(scene: Scene, box: PlacedBox, side: 'after' | 'before'): Point {
  const rect = turned(rectOf(box), scene.flow)
  const own = turned({ ...newSize, x: 0, y: 0 }, scene.flow)
  const y = side === 'after' ? rect.y + rect.height + gap : rect.y - own.height - gap
  return freePlace(scene, turnedBack({ ...own, x: rect.x, y }, scene.flow))
}

/** Where a box goes that a link drawn into the air ends at (`from`), or begins at (`to`). */
export function placeAtEnd({ x, y }: Point, way: 'from' | 'to', flow: Flow): Point {
  const { width, height } = newSize
  return flow === 'up'
    ? { x: x - width / 2, y: way === 'from' ? y - height : y }
    : { x: way === 'from' ? x : x - width, y: y - height / 2 }
}

/** Where a box of a kind goes that hangs together with nothing: after the lane's boxes in view, or at a point. */
export function placeInLane(scene: Scene, kind: FactorKind, around: Rect): Point {
  const { flow } = scene
  const view = turned(around, flow)
  const own = turned({ ...newSize, x: 0, y: 0 }, flow)
  const seen = turnedBoxesOf(scene).filter((box) => box.kind === kind && overlap(box, view))
  const lane = commonest(seen.map((box) => box.x))
  const x = lane ?? view.x + view.width / 2 - own.width / 2
  const y = view.y + view.height / 2 - own.height / 2
  return freePlace(scene, turnedBack({ ...own, x, y }, flow))
}

export function onGrid({ x, y }: Point): Point {
  return { x: Math.round(x / grid) * grid, y: Math.round(y / grid) * grid }
}

/** The nearest place along the lane where nothing stands. */
function freeIn(boxes: readonly Rect[], wished: Rect): Rect {
  const { x, y, width, height } = wished
  const inTheWay = boxes
    .map((box) => grown(box, gap - 1))
    .filter((rect) => rect.x < x + width && x < rect.x + rect.width)
  const isFree = (place: number) =>
    inTheWay.every((rect) => !overlap(rect, { ...wished, y: place }))
  const places = inTheWay.flatMap((rect) => [
    Math.ceil((rect.y + rect.height) / grid) * grid,
    Math.floor((rect.y - height) / grid) * grid,
  ])
  const free = [y, ...places].filter(isFree).sort((a, b) => Math.abs(a - y) - Math.abs(b - y))
  return { ...wished, y: free[0] ?? y }
}

function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}
