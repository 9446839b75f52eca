import type { Point } from '#drawing/geometry.ts'
import type { LinkLook } from '#drawing/link.ts'
import { pointAt, type Ruler, rulerOf } from '#drawing/ruler.ts'
import { orderOfBends } from '#model/bends.ts'
import { newId } from '#model/ids.ts'
import { orderBetween } from '#model/orderBetween.ts'
import type { Bend } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'

/** Where a link can be taken hold of: at one of its bends, or between two where it can be bent anew. */
export interface Grip extends Point {
  /** The bend; absent where there is none yet. */
  readonly bend?: string
  /** How many bends come before it. */
  readonly at: number
  /** How far it is to the bends or ends beside it, along the line. */
  readonly room: number
}

/** A stretch shorter than this is not bent anew. */
const leastRoom = 72
/** Signs and assumptions on the line are kept clear by so much. */
const clear = 27

/** The grips of a link from its tail to its head. */
export function gripsOf(look: LinkLook, bends: Table<Bend>): readonly Grip[] {
  const ruler = rulerOf(look.route.points)
  const ids = orderOfBends(bends)
  const stops = stopsOn(
    ruler,
    ids.map((id) => bends[id]).flatMap((bend) => bend ?? []),
  )
  const ends = [0, ...stops, ruler.length]
  const marks = [...look.hexagons, ...(look.signAt ? [look.signAt] : [])]
  const grips: Grip[] = []
  ends.forEach((start, i) => {
    const [bend, id] = [bends[ids[i - 1] ?? ''], ids[i - 1]]
    if (bend && id) grips.push({ x: bend.x, y: bend.y, bend: id, at: i - 1, room: 0 })
    const end = ends[i + 1]
    if (end === undefined || end - start < leastRoom) return
    grips.push({ ...clearPoint(ruler, start, end, marks), at: i, room: end - start })
  })
  return grips
}

/** How far along a line its bends are. */
function stopsOn({ points, marks }: Ruler, bends: readonly Point[]): readonly number[] {
  let from = 0
  return bends.map((bend) => {
    let best = from
    for (let i = from; i < points.length; i += 1) {
      if (away(points[i], bend) < away(points[best], bend) - 0.01) best = i
    }
    from = best
    return marks[best] ?? 0
  })
}

function away(point: Point | undefined, other: Point): number {
  return point ? Math.hypot(point.x - other.x, point.y - other.y) : Number.POSITIVE_INFINITY
}

/** The middle of a stretch, or the place nearest it that no mark covers. */
function clearPoint(ruler: Ruler, start: number, end: number, marks: readonly Point[]): Point {
  const middle = (start + end) / 2
  for (let aside = 0; aside < (end - start) / 2 - clear; aside += 6) {
    for (const at of [middle + aside, middle - aside]) {
      const point = pointAt(ruler, at)
      if (marks.every((mark) => away(point, mark) >= clear)) return point
    }
  }
  return pointAt(ruler, middle)
}

/** The bends with one put at a grip's place, which is new if the grip has none; and its id. */
export function bentAt(
  bends: Table<Bend>,
  grip: Pick<Grip, 'bend' | 'at'>,
  { x, y }: Point,
): { readonly bends: Table<Bend>; readonly id: string } {
  const place = { x: Math.round(x), y: Math.round(y) }
  const old = bends[grip.bend ?? '']
  if (grip.bend !== undefined && old) {
    const isSame = old.x === place.x && old.y === place.y
    return {
      bends: isSame ? bends : { ...bends, [grip.bend]: { ...old, ...place } },
      id: grip.bend,
    }
  }
  const ids = orderOfBends(bends)
  const orderAt = (at: number) => bends[ids[at] ?? '']?.order
  const id = newId('b')
  const order = orderBetween(orderAt(grip.at - 1), orderAt(grip.at))
  return { bends: { ...bends, [id]: { order, ...place } }, id }
}
