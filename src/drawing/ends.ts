import { spaced } from './align.ts'
import type { Rect } from './geometry.ts'
import { type BoxShape, corner } from './outline.ts'

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
}

/** Ends stand no nearer than this if the side has room. */
const spacing = 20
const least = 14
/** An end gives way so far for its line to be straight. */
const mostShift = 30

/** Where each end stands along its side, from the top or the left of the canvas. */
export function spread(ends: readonly End[], boxes: ReadonlyMap<string, Rect>): readonly number[] {
  const places = new Array<number>(ends.length).fill(0)
  for (const members of bySide(ends).values()) {
    const first = ends[members[0] ?? 0]
    const box = first && boxes.get(first.box)
    if (!first || !box) continue
    members.sort((a, b) => compare(ends[a], ends[b]) || a - b)
    const at = alongSide(members, ends, sideRange(box, first.side))
    members.forEach((member, i) => {
      places[member] = at[i] ?? 0
    })
  }
  return places
}

function bySide(ends: readonly End[]): Map<string, number[]> {
  const sides = new Map<string, number[]>()
  ends.forEach(({ box, side }, i) => {
    const key = `${side} ${box}`
    const members = sides.get(key)
    if (members) members.push(i)
    else sides.set(key, [i])
  })
  return sides
}

function compare(a: End | undefined, b: End | undefined): number {
  return (a?.key ?? 0) - (b?.key ?? 0) || (a?.tie ?? 0) - (b?.tie ?? 0)
}

function sideRange(box: Rect, side: Side): { readonly low: number; readonly high: number } {
  const [start, length] =
    side === 'left' || side === 'right' ? [box.y, box.height] : [box.x, box.width]
  const pad = Math.min(22, length / 4)
  return { low: start + pad, high: start + length - pad }
}

function alongSide(
  members: readonly number[],
  ends: readonly End[],
  range: { readonly low: number; readonly high: number },
): readonly number[] {
  const count = members.length
  const room = count > 1 ? (range.high - range.low) / (count - 1) : spacing
  const step = Math.min(spacing, room)
  const middle = (range.low + range.high) / 2
  const wishes = members.map((member, i) => {
    const even = middle + (i - (count - 1) / 2) * step
    const wish = ends[member]?.wish
    if (wish === undefined || Math.abs(wish - even) > mostShift) return { at: even, weight: 0.2 }
    return { at: wish, weight: 1 }
  })
  const gap = Math.min(least, room)
  const offsets = members.map((_, i) => i * gap)
  return spaced(wishes, offsets).map((place, i) => {
    const low = range.low + i * gap
    const high = range.high - (count - 1 - i) * gap
    return Math.max(low, Math.min(high, place))
  })
}

/** How far inside its rectangle a shape's outline runs at a place along one side of a length. */
export function edgeInset(shape: BoxShape | undefined, along: number, length: number): number {
  if (!shape || shape === 'square') return 0
  const reach = Math.min(corner[shape], length / 2)
  const near = Math.min(along, length - along)
  if (near >= reach) return 0
  if (shape === 'folded') return 0
  if (shape === 'chamfered') return reach - near
  if (shape === 'ticket') return Math.sqrt(reach * reach - near * near)
  return reach - Math.sqrt(reach * reach - (reach - near) ** 2)
}
