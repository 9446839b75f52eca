import type { Point, Rect } from './geometry.ts'

/** Room to pass between boxes: along the flow from `x0` to `x1`, across it from `low` to `high`. */
export interface Gap {
  readonly x0: number
  readonly x1: number
  readonly low: number
  readonly high: number
}

/** A gap, and where in it the link passes; where it has no choice, the gap is no wider than that. */
export interface Passage extends Gap {
  readonly y: number
  /** How wide the gap is for the link and an end of it, where it has none without that. */
  readonly withEnd?: Pick<Gap, 'low' | 'high'>
}

/** Where a link could pass: beside an end of it that goes straight on, both are put elsewhere together. */
export function roomOf(passage: Passage): Pick<Gap, 'low' | 'high'> {
  return passage.withEnd ?? passage
}

/** How near a box a link may pass; where the gap has room, clear of flags and verdicts, by a part of it. */
const least = 9
const clear = 16
const part = 0.3
/** What a curve takes along the flow at least. */
export const leastCurve = 24
/** What a bend costs at least, in pixels of way; else as much as it takes to go by a box that is in the way. */
const leastOfBend = 120
/** What passing between boxes costs a link that runs back, beside two bends. */
const costOfBetween = 200
/** How far beyond its ends a link looks for a way before it looks everywhere. */
export const outlook = 500
/** How many ways are kept in mind from one band to the next. */
const mostSteps = 12

/**
 * The way from one point along the flow to another through the gaps between the boxes in between
 * (given in their order along the flow): a short one with few bends. No way means that they leave no gap.
 * A link that runs back goes outside the boxes rather than between them, if that is not far.
 */
export function corridor(
  from: Door,
  to: Door,
  inTheWay: readonly Rect[],
  runsBack = false,
): readonly Passage[] | undefined {
  const between = inTheWay.filter((rect) => rect.x < to.x && rect.x + rect.width > from.x)
  if (between.length === 0) return []
  const low = Math.min(from.y, to.y) - outlook
  const high = Math.max(from.y, to.y) + outlook
  const near = between.filter((rect) => rect.y < high && rect.y + rect.height > low)
  // What it rests on is near: nothing farther away may make another way of it.
  const way = through(from, to, bandsOf(from.x, to.x, near, low, high), costsOf(near, runsBack))
  if (way || near.length === between.length) return way
  const [first, last] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return through(from, to, bandsOf(from.x, to.x, between, first, last), costsOf(between, runsBack))
}

/** Where a way begins or ends: at a point, or anywhere along a side around it. */
export interface Door extends Point {
  readonly low?: number
  readonly high?: number
}

interface Costs {
  readonly bend: number
  /** What it costs to pass a gap. */
  readonly pass: (band: Band) => (gap: Gap) => number
}

function costsOf(boxes: readonly Rect[], runsBack: boolean): Costs {
  const bend = boxes.reduce((most, { height }) => Math.max(most, height), leastOfBend)
  return { bend, pass: runsBack ? passBetween(boxes, 2 * bend + costOfBetween) : () => () => 0 }
}

/** What a gap costs a link that runs back: it has boxes on both sides, or it is outside them all. */
function passBetween(boxes: readonly Rect[], cost: number): Costs['pass'] {
  return ({ x0, x1 }) => {
    let top = Number.POSITIVE_INFINITY
    let bottom = Number.NEGATIVE_INFINITY
    for (const { x, y, width, height } of boxes) {
      if (x >= x1 || x + width <= x0) continue
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + height)
    }
    return ({ low, high }) => (high <= top || low >= bottom ? 0 : cost)
  }
}

interface Step {
  readonly cost: number
  readonly passage: Passage
  readonly before: Step | undefined
}

function through(
  from: Door,
  to: Door,
  bands: readonly Band[],
  costs: Costs,
): readonly Passage[] | undefined {
  let steps: readonly Step[] = [
    {
      cost: 0,
      passage: {
        x0: from.x,
        x1: from.x,
        low: from.low ?? from.y,
        high: from.high ?? from.y,
        y: from.y,
      },
      before: undefined,
    },
  ]
  bands.forEach((band, i) => {
    const isTightBefore = i === 0 && band.x0 - from.x < leastCurve
    const isTightAfter = i === bands.length - 1 && to.x - band.x1 < leastCurve
    const costOf = costs.pass(band)
    const next: Step[] = []
    for (const gap of band.gaps) {
      const between = costOf(gap)
      const wishes = new Set<number>()
      if (isTightAfter) wishes.add(to.y)
      else {
        for (const { passage } of steps) {
          wishes.add(clamped(passage.y, gap))
          if (!isTightBefore) wishes.add(clamped(within(passage.y, to), gap))
        }
        if (!isTightBefore) wishes.add(clamped(to.y, gap))
      }
      for (const y of wishes) {
        if (y < gap.low || y > gap.high) continue
        const best = cheapest(steps, y, isTightBefore, costs)
        if (!best) continue
        const narrow = Math.max(0, 14 - (gap.high - gap.low)) * 2
        const isFixed = isTightBefore || isTightAfter
        const { x0, x1, low, high } = gap
        const passage: Passage = isFixed
          ? { x0, x1, low: y, high: y, y, withEnd: { low, high } }
          : { x0, x1, low, high, y }
        next.push({ cost: best.cost + narrow + between, passage, before: best.step })
      }
    }
    const hope = (step: Step) => step.cost + Math.abs(step.passage.y - within(step.passage.y, to))
    steps = next.sort((a, b) => hope(a) - hope(b)).slice(0, mostSteps)
  })
  const last = nearestTo(to, steps, costs)
  if (!last) return undefined
  const way: Passage[] = []
  for (let step = last; step.before; step = step.before) way.unshift(step.passage)
  return way
}

function cheapest(
  steps: readonly Step[],
  y: number,
  mustBeStraight: boolean,
  { bend }: Costs,
): { readonly step: Step; readonly cost: number } | undefined {
  let best: Step | undefined
  let least = Number.POSITIVE_INFINITY
  for (const step of steps) {
    const detour = Math.abs((step.before ? step.passage.y : clamped(y, step.passage)) - y)
    if (mustBeStraight && detour > 0) continue
    const cost = step.cost + detour + (detour > 0 ? bend : 0)
    if (cost >= least) continue
    best = step
    least = cost
  }
  return best && { step: best, cost: least }
}

function nearestTo(to: Door, steps: readonly Step[], { bend }: Costs): Step | undefined {
  const costOf = ({ cost, passage: { y } }: Step) => {
    const detour = Math.abs(within(y, to) - y)
    return cost + detour + (detour > 0 ? bend : 0)
  }
  return steps.toSorted((a, b) => costOf(a) - costOf(b))[0]
}

function within(y: number, { y: at, low = at, high = at }: Door): number {
  return Math.max(low, Math.min(high, y))
}

function clamped(y: number, gap: Pick<Gap, 'low' | 'high'>): number {
  return Math.max(gap.low, Math.min(gap.high, y))
}

interface Band {
  readonly x0: number
  readonly x1: number
  readonly gaps: readonly Gap[]
}

/** The boxes between two places along the flow as bands, one after the other. */
function bandsOf(
  x0: number,
  x1: number,
  between: readonly Rect[],
  low: number,
  high: number,
): readonly Band[] {
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
  return groups.map((group) => ({ x0: group.x0, x1: group.x1, gaps: gapsOf(group, low, high) }))
}

function gapsOf(
  group: { readonly x0: number; readonly x1: number; readonly rects: readonly Rect[] },
  first: number,
  last: number,
): readonly Gap[] {
  const { x0, x1, rects } = group
  const gaps: Gap[] = []
  let low = first
  for (const { y, height } of rects.toSorted((a, b) => a.y - b.y)) {
    addGap(low, y)
    low = Math.max(low, y + height)
  }
  addGap(low, last)
  return gaps

  function addGap(top: number, bottom: number): void {
    const margin = Math.max(least, Math.min(clear, (bottom - top) * part))
    const [low, high] = [
      top === first ? first : top + margin,
      bottom === last ? last : bottom - margin,
    ]
    if (low < high) gaps.push({ x0, x1, low, high })
  }
}
