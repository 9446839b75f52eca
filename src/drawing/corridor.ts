import type { Rect } from './geometry.ts'

/** Room to pass between boxes: along the flow from `x0` to `x1`, across it from `low` to `high`. */
export interface Gap {
  readonly x0: number
  readonly x1: number
  readonly low: number
  readonly high: number
}

/** A gap, and where in it the link passes. */
export interface Passage extends Gap {
  readonly y: number
}

/** How near a box a link may pass. */
const margin = 9
/** What a curve takes along the flow at least. */
const leastCurve = 24
/** What a bend costs, in pixels of way. */
const costOfBend = 60

/**
 * The way from (`x0`, `y0`) to (`x1`, `y1`), along the flow, through the gaps between the boxes in
 * between: the least detour with the fewest bends. No way means that they leave no gap.
 */
export function corridor(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  inTheWay: readonly Rect[],
): readonly Passage[] | undefined {
  const bands = bandsOf(from.x, to.x, inTheWay)
  type Step = { readonly cost: number; readonly y: number; readonly way: readonly Passage[] }
  let steps: readonly Step[] = [{ cost: 0, y: from.y, way: [] }]
  bands.forEach((band, i) => {
    const isTightBefore = i === 0 && band.x0 - from.x < leastCurve
    const isTightAfter = i === bands.length - 1 && to.x - band.x1 < leastCurve
    const next: Step[] = []
    for (const gap of band.gaps) {
      const wishes = new Set<number>()
      if (isTightAfter) wishes.add(to.y)
      else for (const step of steps) wishes.add(clamped(step.y, gap))
      if (!isTightAfter && !isTightBefore) wishes.add(clamped(to.y, gap))
      for (const y of wishes) {
        if (y < gap.low || y > gap.high) continue
        const best = cheapest(steps, y, isTightBefore)
        if (best) {
          const narrow = Math.max(0, 14 - (gap.high - gap.low)) * 2
          next.push({ cost: best.cost + narrow, y, way: [...best.step.way, { ...gap, y }] })
        }
      }
    }
    steps = next
  })
  return cheapest(steps, to.y, false)?.step.way
}

function cheapest<S extends { readonly cost: number; readonly y: number }>(
  steps: readonly S[],
  y: number,
  mustBeStraight: boolean,
): { readonly step: S; readonly cost: number } | undefined {
  let best: { readonly step: S; readonly cost: number } | undefined
  for (const step of steps) {
    const detour = Math.abs(step.y - y)
    if (mustBeStraight && detour > 0) continue
    const cost = step.cost + detour + (detour > 0 ? costOfBend : 0)
    if (!best || cost < best.cost) best = { step, cost }
  }
  return best
}

function clamped(y: number, gap: { readonly low: number; readonly high: number }): number {
  return Math.max(gap.low, Math.min(gap.high, y))
}

interface Band {
  readonly x0: number
  readonly x1: number
  readonly gaps: readonly Gap[]
}

/** The boxes between two places along the flow as bands, one after the other. */
function bandsOf(x0: number, x1: number, inTheWay: readonly Rect[]): readonly Band[] {
  const between = inTheWay
    .filter((rect) => rect.x < x1 && rect.x + rect.width > x0)
    .sort((a, b) => a.x - b.x)
  const groups: { x0: number; x1: number; rects: Rect[] }[] = []
  for (const rect of between) {
    const last = groups.at(-1)
    const start = Math.max(x0, rect.x)
    const end = Math.min(x1, rect.x + rect.width)
    if (last && start < last.x1 + leastCurve) {
      last.rects.push(rect)
      last.x1 = Math.max(last.x1, end)
    } else groups.push({ x0: start, x1: end, rects: [rect] })
  }
  return groups.map((group) => ({ x0: group.x0, x1: group.x1, gaps: gapsOf(group) }))
}

function gapsOf(group: {
  readonly x0: number
  readonly x1: number
  readonly rects: readonly Rect[]
}): readonly Gap[] {
  const { x0, x1 } = group
  const gaps: Gap[] = []
  let low = Number.NEGATIVE_INFINITY
  for (const { y, height } of [...group.rects].sort((a, b) => a.y - b.y)) {
    if (y - margin > low) gaps.push({ x0, x1, low, high: y - margin })
    low = Math.max(low, y + height + margin)
  }
  return [...gaps, { x0, x1, low, high: Number.POSITIVE_INFINITY }]
}
