import { spaced } from './align.ts'
import type { Rect, Size } from './geometry.ts'
import { type BoxShape, corner } from './outline.ts'
import type { RouteBox } from './route.ts'

/** A side of a box, the flow running to the right. */
export type Side = 'left' | 'right' | 'top' | 'bottom'

export interface End {
  readonly box: string
  readonly side: Side
  /** Ends stand along their side in the order of this; equal ones by `tie`. */
  readonly key: number
  readonly tie: number
  /** Where the line would go on without a bend, if that is a matter of this end. */
  readonly wish?: number
  /** Nothing stands between this end and the other one of the line. */
  readonly direct?: boolean
  /** It stands where it wishes to, however far that is. */
  readonly firm?: boolean
  /** It takes no room on its side. */
  readonly free?: boolean
}

/** Ends stand no nearer than this if the side has room. */
const spacing = 20
const least = 12
/** The same for an end that gives way. */
const nearest = 11
/** An end gives way so far for its line to be straight, or as far as its side is long. */
const mostShift = 60
/** Lines that fall or rise so little are made straight if there is room, or as much as their sides are long. */
const mostSkew = 64

/**
 * Where each end stands along its side, in the coordinates of the canvas. Every two ends after one
 * another are those of one line.
 */
export function spread(ends: readonly End[], boxes: ReadonlyMap<string, Rect>): readonly number[] {
  const places = new Array<number>(ends.length).fill(0)
  const sides = bySide(ends)
  for (const members of sides.of) {
    const first = ends[members[0] ?? 0]
    const box = first && boxes.get(first.box)
    if (!first || !box) continue
    const own = members.flatMap((member) => ends[member] ?? [])
    const at = placesOn(own, box, first.side)
    members.forEach((member, i) => {
      places[member] = at[i] ?? 0
    })
  }
  straighten(places, ends, boxes, sides.at)
  return places
}

/** Lines that are all but straight are made so, where the ends beside leave room. */
function straighten(
  places: number[],
  ends: readonly End[],
  boxes: ReadonlyMap<string, Rect>,
  sides: readonly (readonly number[])[],
): void {
  const canStand = (end: number, at: number) => {
    const { box, side } = ends[end] ?? { box: '', side: 'left' }
    const rect = boxes.get(box)
    if (!rect) return false
    const { low, high } = widestRange(rect, side)
    const own = places[end] ?? 0
    return (
      at >= low &&
      at <= high &&
      (sides[end] ?? []).every((other) => {
        if (other === end) return true
        const place = places[other] ?? 0
        return Math.abs(place - at) >= nearest && place < own === place < at
      })
    )
  }
  const lengthOf = (end: number) => {
    const { box, side } = ends[end] ?? { box: '', side: 'left' }
    const rect = boxes.get(box)
    return rect ? lengthOfRange(widestRange(rect, side)) : 0
  }
  const skewOf = (end: number) =>
    Math.max(mostSkew, 0.8 * Math.min(lengthOf(end), lengthOf(end + 1)))
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const [a, b] = [places[i] ?? 0, places[i + 1] ?? 0]
    const isNearly = ends[i]?.direct && a !== b && Math.abs(a - b) <= skewOf(i)
    if (!isNearly) continue
    const middle = (a + b) / 2
    const at = [middle, b, a, (3 * a + b) / 4, (a + 3 * b) / 4].find(
      (y) => canStand(i, y) && canStand(i + 1, y),
    )
    if (at === undefined) continue
    places[i] = at
    places[i + 1] = at
  }
}

interface Sides {
  readonly of: readonly number[][]
  /** The ends of the side on which each end stands. */
  readonly at: readonly (readonly number[])[]
}

function bySide(ends: readonly End[]): Sides {
  const boxes: Readonly<Record<Side, Map<string, number[]>>> = {
    left: new Map(),
    right: new Map(),
    top: new Map(),
    bottom: new Map(),
  }
  const of: number[][] = []
  const at = ends.map(({ box, side, free }, i): readonly number[] => {
    if (free) return []
    const members = boxes[side].get(box)
    if (members) {
      members.push(i)
      return members
    }
    const first = [i]
    boxes[side].set(box, first)
    of.push(first)
    return first
  })
  return { of, at }
}

/** By end, the ends of the side on which it stands, itself among them, in the order of their places. */
export function placesBeside(
  ends: readonly End[],
  placeOf: (end: number) => number,
): readonly (readonly number[])[] {
  const { of, at } = bySide(ends)
  for (const members of of) members.sort((a, b) => placeOf(a) - placeOf(b))
  return at
}

interface SideKnown {
  readonly ends: readonly End[]
  readonly box: Rect
  readonly places: readonly number[]
}

const sidesKnown = new WeakMap<End, SideKnown>()

/** Where the ends of one side stand, each in turn; the same ends on the same box need no second thought. */
function placesOn(ends: readonly End[], box: Rect, side: Side): readonly number[] {
  const first = ends[0]
  if (!first) return []
  const known = sidesKnown.get(first)
  if (known && known.box === box && areSame(known.ends, ends)) return known.places
  const order = ends.map((_, i) => i).sort((a, b) => compare(ends[a], ends[b]) || a - b)
  const at = alongSide(
    order.flatMap((i) => ends[i] ?? []),
    sideRange(box, side),
  )
  const places = new Array<number>(ends.length).fill(0)
  order.forEach((i, k) => {
    places[i] = at[k] ?? 0
  })
  sidesKnown.set(first, { ends, box, places })
  return places
}

function areSame(one: readonly End[], other: readonly End[]): boolean {
  return one.length === other.length && one.every((end, i) => end === other[i])
}

function compare(a: End | undefined, b: End | undefined): number {
  return (a?.key ?? 0) - (b?.key ?? 0) || (a?.tie ?? 0) - (b?.tie ?? 0)
}

interface Range {
  readonly low: number
  readonly high: number
}

function lengthOfRange({ low, high }: Range): number {
  return high - low
}

/** Where ends stand on a side: not near its corners. */
function sideRange(box: Rect, side: Side): Range {
  return clearOf(box, side, rangeOf(box, side, 12, 6))
}

/** Where an end may stand if that makes its line straight. */
export function widestRange(box: Rect, side: Side): Range {
  return clearOf(box, side, wholeRange(box, side))
}

/** The same, whatever stands on the side. */
export function wholeRange(box: Rect, side: Side): Range {
  return rangeOf(box, side, 9, 8)
}

function rangeOf(box: Rect, side: Side, most: number, part: number): Range {
  const [start, length] =
    side === 'left' || side === 'right' ? [box.y, box.height] : [box.x, box.width]
  const pad = Math.min(most, length / part)
  return { low: start + pad, high: start + length - pad }
}

/** Nearer to verdicts no line ends; so much of the side is left to lines in any case. */
const besideTags = 10
const leastRange = 16

/** Turned so that the chain runs to the right, the upper edge, where verdicts stand, is the right side. */
function clearOf(box: Pick<RouteBox, 'y' | 'clearUpTo'>, side: Side, { low, high }: Range): Range {
  if (side !== 'right' || box.clearUpTo === undefined) return { low, high }
  const clear = box.y + box.clearUpTo - besideTags
  return { low, high: Math.min(high, Math.max(low + leastRange, clear)) }
}

function alongSide(ends: readonly End[], range: Range): readonly number[] {
  const count = ends.length
  const room = count > 1 ? (range.high - range.low) / (count - 1) : spacing
  const step = Math.min(spacing, room)
  const middle = (range.low + range.high) / 2
  const most = Math.max(mostShift, 0.8 * lengthOfRange(range))
  const wishes = ends.map(({ wish, firm }, i) => {
    const even = middle + (i - (count - 1) / 2) * step
    if (wish !== undefined && firm) return { at: wish, weight: 5 }
    if (wish === undefined || Math.abs(wish - even) > most) return { at: even, weight: 0.2 }
    return { at: wish, weight: 1 }
  })
  const gap = Math.min(least, room)
  const offsets = ends.map((_, i) => i * gap)
  return spaced(wishes, offsets).map((place, i) => {
    const low = range.low + i * gap
    const high = range.high - (count - 1 - i) * gap
    return Math.max(low, Math.min(high, place))
  })
}

/** How far inside its rectangle the outline of a box runs at a place along one of its sides. */
export function edgeInset(
  box: Size & { readonly shape?: BoxShape },
  side: Side,
  along: number,
): number {
  const { shape, width, height } = box
  if (!shape || shape === 'square') return 0
  const length = side === 'left' || side === 'right' ? height : width
  const reach = Math.min(corner[shape], width / 2, height / 2)
  const near = Math.max(0, Math.min(along, length - along))
  if (near >= reach) return 0
  if (shape === 'folded') return 0
  if (shape === 'chamfered') return reach - near
  if (shape === 'ticket') return Math.sqrt(reach * reach - near * near)
  return reach - Math.sqrt(reach * reach - (reach - near) ** 2)
}
