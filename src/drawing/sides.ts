import { type Side, wholeRange } from './ends.ts'
import { boundsOf, centreOf, overlap, type Point, type Rect } from './geometry.ts'
import { between, type Standing } from './standing.ts'

/** The way that leads out of each side. */
export const outward: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
}

/** A side of a box by which a line can leave or come, and where along it that is best. */
export interface Way {
  readonly side: Side
  readonly at: number
}

const sides: readonly Side[] = ['right', 'left', 'top', 'bottom']
/** What a line needs before a side to leave or come, and along it. */
const depth = 24
const breadth = 8
/** How far along a side a line stays from what stands before it, at least and if there is room. */
const clear = 6
const roomy = 24
/** What a line needs from one box straight to the next, for its head and a little more. */
const leastLevel = 16
/** How far from the middle of a side lines stand that go around. */
const aside = 12
/** What it costs, in pixels, to set out or to come the other way than to the other box. */
const costOfTurning = 160

/** The sides by which a line goes straight from one box to another close beside it, if there is room for the head alone. */
export function levelSides(
  from: Rect,
  to: Rect,
  standing: Standing,
): readonly [Side, Side] | undefined {
  const isOnwards = from.x < to.x
  const [left, right] = isOnwards ? [from, to] : [to, from]
  const [a, b] = [wholeRange(left, 'right'), wholeRange(right, 'left')]
  const isBeside = Math.max(a.low, b.low) <= Math.min(a.high, b.high)
  const x = left.x + left.width
  const { y, height } = boundsOf([left, right])
  const strip = { x, y, width: right.x - x, height }
  if (!isBeside || strip.width < leastLevel) return undefined
  if (between(standing.boxes, x, right.x).some((box) => overlap(box, strip))) return undefined
  return isOnwards ? ['right', 'left'] : ['left', 'right']
}

/** Whether a line can leave or come by the right of a box without going through the other one of its own. */
export function isRightFree(box: Rect, other: Rect, standing: Standing): boolean {
  const [right, middle] = [box.x + box.width, centreOf(box).y]
  const width = other.x + other.width - right
  const leg = { x: right, y: middle - aside, width, height: 2 * aside }
  if (width > 0 && overlap(leg, other)) return false
  return openSides(box, standing).some(
    ({ side, at }) => side === 'right' && Math.abs(at - middle) < aside,
  )
}

/** The sides by which a line best goes, of those before which nothing stands; those wished for first. */
export function bestSides(
  from: Rect,
  to: Rect,
  standing: Standing,
  wished?: readonly [Side, Side],
): readonly [Way, Way] | undefined {
  const goals = openSides(to, standing)
  const pairs = openSides(from, standing).flatMap((start) =>
    goals.map((goal) => {
      const isWished = start.side === wished?.[0] && goal.side === wished[1]
      return { pair: [start, goal] as const, cost: isWished ? 0 : costOf(from, start, to, goal) }
    }),
  )
  return pairs.sort((a, b) => a.cost - b.cost)[0]?.pair
}

/** The sides of a box before which there is room for a line. */
function openSides(box: Rect, standing: Standing): readonly Way[] {
  const near = between(standing.boxes, box.x - depth, box.x + box.width + depth)
  return sides.flatMap((side) => {
    const at = openPlace(box, side, near)
    return at === undefined ? [] : [{ side, at }]
  })
}

/** The place along a side nearest its middle before which nothing stands, with room for others if there is. */
function openPlace(box: Rect, side: Side, others: readonly Rect[]): number | undefined {
  const before = roomBefore(box, side)
  const walls = others.filter((other) => other !== box && overlap(other, before))
  const { low, high } = wholeRange(box, side)
  const middle = (low + high) / 2
  const places = freeOf(low, high, walls, outward[side].y === 0).map((free) => {
    const inset = Math.min(roomy, (free.high - free.low) / 2)
    return Math.max(free.low + inset, Math.min(free.high - inset, middle))
  })
  return places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
}

/** The stretches along a side before which none of the walls stands. */
function freeOf(low: number, high: number, walls: readonly Rect[], isLevel: boolean) {
  const taken = walls
    .map(({ x, y, width, height }) => (isLevel ? [y, y + height] : [x, x + width]))
    .map(([start = 0, end = 0]) => ({ low: start - clear, high: end + clear }))
    .sort((a, b) => a.low - b.low)
  const free: { readonly low: number; readonly high: number }[] = []
  let from = low
  for (const wall of [...taken, { low: high, high }]) {
    const end = Math.min(wall.low, high)
    if (end - from >= breadth) free.push({ low: from, high: end })
    from = Math.max(from, wall.high)
  }
  return free
}

/** Where a line stands that leaves or comes by a side, and a little of the side itself. */
function roomBefore({ x, y, width, height }: Rect, side: Side): Rect {
  if (side === 'right') return { x: x + width - 1, y, width: depth + 1, height }
  if (side === 'left') return { x: x - depth, y, width: depth + 1, height }
  if (side === 'top') return { x, y: y - depth, width, height: depth + 1 }
  return { x, y: y + height - 1, width, height: depth + 1 }
}

function costOf(from: Rect, start: Way, to: Rect, goal: Way): number {
  const [a, b] = [pointBefore(from, start), pointBefore(to, goal)]
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const isTowards = ({ x, y }: Point, sign: number) => sign * (x * dx + y * dy) >= 0
  const turnings = [isTowards(outward[start.side], 1), isTowards(outward[goal.side], -1)]
  return Math.abs(dx) + Math.abs(dy) + costOfTurning * turnings.filter((is) => !is).length
}

function pointBefore(box: Rect, { side, at }: Way): Point {
  const [out, middle] = [outward[side], centreOf(box)]
  return out.y === 0
    ? { x: middle.x + out.x * (box.width / 2 + depth), y: at }
    : { x: at, y: middle.y + out.y * (box.height / 2 + depth) }
}
