import { overlap, type Rect } from './geometry.ts'
import type { Plan } from './plan.ts'
import { between, type Standing } from './standing.ts'

/** Upright lines side by side; with marks on them they need more. */
const betweenLines = 24
const betweenMarked = 40
/** What a line needs beside it, another that goes back among it. */
export const besideUpright = 22
const fromCorner = 24

interface Stretch {
  readonly low: number
  readonly high: number
}

/** The stretch along the flow in which lines can go straight from one box to another; it may be none. */
function shared(a: Rect, b: Rect): Stretch {
  return {
    low: Math.max(a.x, b.x) + fromCorner,
    high: Math.min(a.x + a.width, b.x + b.width) - fromCorner,
  }
}

/** Where along the flow a line goes straight from one box to another beside it, if it can. */
export function uprightAt(a: Rect, b: Rect): number | undefined {
  const { low, high } = shared(a, b)
  return low > high ? undefined : low + (high - low) * 0.75
}

/** Where along the flow lines between the same two boxes go straight, side by side and clear of what reaches in between. */
export function uprightsAt(group: readonly Plan[], standing: Standing): readonly number[] {
  const { from, to } = group[0] ?? {}
  const wished = from && to && uprightAt(from, to)
  if (!from || !to || wished === undefined) return []
  if (group.length === 1) return [wished]
  const { low, high } = freeBeside(wished, from, to, standing)
  const least = group.some(({ link }) => link.marks) ? betweenMarked : betweenLines
  const step = Math.min(least, (high - low) / (group.length - 1))
  const width = step * (group.length - 1)
  const first = Math.max(low, Math.min(wished - width / 2, high - width))
  return group.map((_, i) => first + i * step)
}

/** The stretch around a line that goes straight between two boxes into which no other reaches. */
function freeBeside(x: number, a: Rect, b: Rect, standing: Standing): Stretch {
  const { low, high } = shared(a, b)
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a]
  const top = upper.y + upper.height
  const room = { x: low, y: top, width: high - low, height: lower.y - top }
  const grasp = grownAlong(room, besideUpright)
  const others = between(standing.boxes, grasp.x, grasp.x + grasp.width).filter(
    (box) => box !== a && box !== b && overlap(box, grasp),
  )
  const [before, after] = [others.filter((box) => box.x < x), others.filter((box) => box.x >= x)]
  return {
    low: Math.max(low, ...before.map((box) => box.x + box.width + besideUpright)),
    high: Math.min(high, ...after.map((box) => box.x - besideUpright)),
  }
}

function grownAlong(rect: Rect, by: number): Rect {
  return { ...rect, x: rect.x - by, width: rect.width + 2 * by }
}
