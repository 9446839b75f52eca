import { overlap, type Rect } from './geometry.ts'
import type { Plan } from './plan.ts'
import { between } from './standing.ts'

const nearest = 30
const furthest = 150
const spacing = 14

/**
 * Where the lines that go around stand beside their boxes, by the index of their plan: the shorter,
 * the nearer, and none through a box. Those for which there is no such place have none. The boxes are
 * given in their order along the flow.
 */
export function aroundsOf(
  plans: readonly Plan[],
  ports: readonly number[],
  boxes: readonly Rect[],
): ReadonlyMap<number, number> {
  const spans = plans.flatMap((plan, i) => {
    if (plan.way !== 'around') return []
    const [a, b] = [ports[2 * i] ?? 0, ports[2 * i + 1] ?? 0]
    return [{ i, plan, low: Math.min(a, b), high: Math.max(a, b) }]
  })
  spans.sort((a, b) => a.high - a.low - (b.high - b.low) || a.i - b.i)
  const taken: { x: number; low: number; high: number }[] = []
  const places = new Map<number, number>()
  for (const { i, plan, low, high } of spans) {
    const { from, to } = plan
    const edge = Math.max(from.x + from.width, to.x + to.width)
    const start = Math.min(from.x + from.width, to.x + to.width)
    const near = between(boxes, start, edge + furthest + spacing).filter(
      (box) => box !== from && box !== to && box.y < high + 8 && box.y + box.height > low - 8,
    )
    const isTaken = (x: number) =>
      taken.some((t) => Math.abs(t.x - x) < spacing && t.low < high + 8 && low < t.high + 8)
    const x = firstFree(edge + nearest, edge + furthest, low, high, near, isTaken)
    const isOpen = x !== undefined && [low, high].every((y) => isLevelFree(plan, x, y, near))
    if (!isOpen) continue
    taken.push({ x, low, high })
    places.set(i, x)
  }
  return places
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

function isLevelFree({ from, to }: Plan, x: number, y: number, boxes: readonly Rect[]): boolean {
  const start = Math.min(from.x + from.width, to.x + to.width)
  const strip = { x: start, y: y - 6, width: Math.max(1, x - start), height: 12 }
  return boxes.every((box) => !overlap(box, strip))
}
