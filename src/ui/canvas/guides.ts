import { boundsOf, type Point, type Rect } from '#drawing/geometry.ts'
import type { Scene } from '#drawing/scene.ts'
import type { Table } from '#model/theory.ts'
import { boxesOf, rectOf } from './sceneParts.ts'

/** A line that shows what the boxes being moved stand in line with. */
export interface Guide {
  readonly from: Point
  readonly to: Point
}

/** So near, in pixels of the canvas, that it is drawn in line. */
const pull = 7
/** Boxes farther away than this are not lined up with. */
const far = 1400

/** Moved boxes drawn in line with others that are near, and the lines that show it. */
export function guided(
  scene: Scene,
  moved: Table<Point>,
): { readonly places: Table<Point>; readonly lines: readonly Guide[] } {
  const boxes = boxesOf(scene)
  const rects = Object.entries(moved).flatMap(([id, place]) => {
    const box = boxes.get(id)
    return box ? [{ ...rectOf(box), ...place }] : []
  })
  const group = boundsOf(rects)
  const others = scene.boxes
    .filter((box) => !(box.look.id in moved))
    .map(rectOf)
    .filter((rect) => isNear(rect, group))
  const x = nearest(columnsOf(group), others.flatMap(columnsOf))
  const y = nearest(rowsOf(group), others.flatMap(rowsOf))
  const by = { x: x?.by ?? 0, y: y?.by ?? 0 }
  const there = { ...group, x: group.x + by.x, y: group.y + by.y }
  const places: Record<string, Point> = {}
  for (const id in moved) {
    const place = moved[id]
    if (place) places[id] = { x: place.x + by.x, y: place.y + by.y }
  }
  return {
    places,
    lines: [
      ...(x ? [upright(x.at, there, others)] : []),
      ...(y ? [level(y.at, there, others)] : []),
    ],
  }
}

function isNear(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width + far &&
    b.x < a.x + a.width + far &&
    a.y < b.y + b.height + far &&
    b.y < a.y + a.height + far
  )
}

function columnsOf({ x, width }: Rect): readonly number[] {
  return [x, x + width / 2, x + width]
}

function rowsOf({ y, height }: Rect): readonly number[] {
  return [y, y + height / 2, y + height]
}

/** The least movement that puts one of these places on one of those. */
function nearest(
  own: readonly number[],
  others: readonly number[],
): { readonly at: number; readonly by: number } | undefined {
  let best: { at: number; by: number } | undefined
  for (const place of own) {
    for (const at of others) {
      const by = at - place
      if (Math.abs(by) <= pull && Math.abs(by) < Math.abs(best?.by ?? Number.POSITIVE_INFINITY)) {
        best = { at, by }
      }
    }
  }
  return best
}

function upright(x: number, group: Rect, others: readonly Rect[]): Guide {
  const { y, height } = boundsOf([group, ...others.filter((rect) => columnsOf(rect).includes(x))])
  return { from: { x, y }, to: { x, y: y + height } }
}

function level(y: number, group: Rect, others: readonly Rect[]): Guide {
  const { x, width } = boundsOf([group, ...others.filter((rect) => rowsOf(rect).includes(y))])
  return { from: { x, y }, to: { x: x + width, y } }
}
