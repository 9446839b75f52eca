import { overlap, type Rect } from './geometry.ts'
import { between, type Standing } from './standing.ts'

/** How a link to oneself goes: so far beside its box, so far above it, and so far from the corner back into it. */
export interface Loop {
  readonly beside: number
  readonly above: number
  readonly inwards: number
}

/** What it would have, and by how much more the next goes outside it. */
const wished = { beside: 22, above: 20, inwards: 44 }
const more = { beside: 9, above: 7, inwards: 14 }
/** What it has where there is hardly any room; above, a head's. */
const least = { beside: 5, above: 15, inwards: 24 }
/** Where there is room for that, they are so far apart at least. */
const apart = 3
/** How far it stays from other boxes. */
const clear = 5

/** The links of a box to itself, each outside the one before; they share the room there is. */
export function loopsAt(box: Rect, count: number, standing: Standing): readonly Loop[] {
  const room = { ...roomAt(box, count, standing), inwards: box.width - wished.inwards }
  const beside = shared('beside', room.beside, count)
  const above = shared('above', room.above, count)
  const inwards = shared('inwards', room.inwards, count)
  return beside.map((own, i) => ({ beside: own, above: above[i] ?? 0, inwards: inwards[i] ?? 0 }))
}

/** Each further out than the one before, as far as there is room for all. */
function shared(part: keyof Loop, room: number, count: number): readonly number[] {
  const last = Math.max(least[part], room)
  const first = Math.max(least[part], Math.min(wished[part], last - apart * (count - 1)))
  const step = count > 1 ? Math.min(more[part], (last - first) / (count - 1)) : 0
  return Array.from({ length: count }, (_, i) => first + i * step)
}

/** How far beside and above a box its links to itself can go. */
function roomAt(box: Rect, count: number, standing: Standing) {
  const most = {
    beside: wished.beside + more.beside * (count - 1),
    above: wished.above + more.above * (count - 1),
  }
  const [right, reach] = [box.x + box.width, { x: most.beside + clear, y: most.above + clear }]
  const around = {
    x: box.x,
    y: box.y - reach.y,
    width: box.width + reach.x,
    height: box.height + reach.y,
  }
  const near = between(standing.boxes, around.x, around.x + around.width).filter(
    (other) => overlap(other, around) && !overlap(other, box),
  )
  const asides = near.map((other) => other.x - right).filter((room) => room >= 0)
  const tops = near.map((other) => box.y - other.y - other.height).filter((room) => room >= 0)
  return {
    beside: Math.min(most.beside, ...asides.map((room) => room - clear)),
    above: Math.min(most.above, ...tops.map((room) => room - clear)),
  }
}
