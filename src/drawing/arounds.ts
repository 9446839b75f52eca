import { overlap, type Rect } from './geometry.ts'
import type { Plan } from './plan.ts'
import { between, type Standing } from './standing.ts'

const nearest = 30
const furthest = 150
const spacing = 14

/** What goes along a lane beside its boxes: from one place across the flow to another. */
export interface Span {
  readonly plan: Plan
  readonly start: number
  readonly end: number
}

/** Seen from the side of the lane on which the line is: to the right of it. */
interface Beside {
  readonly low: number
  readonly high: number
  /** The sides of its boxes, the nearer and the further. */
  readonly near: number
  readonly far: number
  readonly boxes: readonly Rect[]
  /** From each of its boxes out to where it goes, and the other of its boxes. */
  readonly legs: readonly { readonly edge: number; readonly y: number; readonly other: Rect }[]
}

/**
 * Where the lines that go around stand beside their boxes, by their plan: the shorter, the nearer,
 * and none through a box. Those for which there is no such place have none.
 */
export function aroundsOf(spans: readonly Span[], standing: Standing): ReadonlyMap<Plan, number> {
  const taken: { x: number; low: number; high: number }[] = []
  const places = new Map<Plan, number>()
  const lengthOf = ({ start, end }: Span) => Math.abs(end - start)
  for (const span of spans.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    const sign = span.plan.toSide === 'left' ? -1 : 1
    const { low, high, near, far, boxes, legs } = besideOf(span, standing)
    const isTaken = (x: number) =>
      taken.some((t) => Math.abs(t.x - sign * x) < spacing && t.low < high + 8 && low < t.high + 8)
    const x = firstFree(far + nearest, far + furthest, low, high, boxes, isTaken)
    const isOpen =
      x !== undefined &&
      [low, high].every((y) => isLevelFree(near, x, y, boxes)) &&
      legs.every(({ edge, y, other }) => isLevelFree(edge, x, y, [other]))
    if (!isOpen) continue
    taken.push({ x: sign * x, low, high })
    places.set(span.plan, sign * x)
  }
  return places
}

function besideOf({ plan, start, end }: Span, standing: Standing): Beside {
  const { from, to, way, toSide } = plan
  const [low, high] = [Math.min(start, end), Math.max(start, end)]
  const ends = way === 'behind' ? [to] : [from, to]
  const isLeft = toSide === 'left'
  const edges = ends.map(({ x, width }) => (isLeft ? -x : x + width))
  const [near, far] = [Math.min(...edges), Math.max(...edges)]
  const isInTheWay = (rect: Rect) => rect.y < high + 8 && rect.y + rect.height > low - 8
  const last = far + furthest + spacing
  const boxes = isLeft
    ? between(standing.mirrored, near, last).filter(
        (rect) => isInTheWay(rect) && !ends.includes(rect.box),
      )
    : between(standing.boxes, near, last).filter((rect) => isInTheWay(rect) && !ends.includes(rect))
  const own = isLeft ? ends.map((rect) => ({ ...rect, x: -rect.x - rect.width })) : ends
  const legs = own.flatMap((other, i) => {
    const edge = edges[1 - i]
    return edge === undefined ? [] : [{ edge, y: i === 0 ? end : start, other }]
  })
  return { low, high, near, far, boxes, legs }
}

function firstFree(
  start: number,
  end: number,
  low: number,
  high: number,
  boxes: readonly Rect[],
  isTaken: (x: number) => boolean,
): number | undefined {
  for (let x = start; x <= end; ) {
    const strip = { x: x - 8, y: low, width: 16, height: Math.max(1, high - low) }
    const wall = boxes.find((box) => overlap(box, strip))
    if (wall) x = wall.x + wall.width + 20
    else if (isTaken(x)) x += spacing
    else return x
  }
  return undefined
}

function isLevelFree(start: number, x: number, y: number, boxes: readonly Rect[]): boolean {
  const strip = { x: start, y: y - 6, width: Math.max(1, x - start), height: 12 }
  return boxes.every((box) => !overlap(box, strip))
}
