import { aroundsOf, type Span } from './arounds.ts'
import type { Passage } from './corridor.ts'
import { type End, spread } from './ends.ts'
import { type Course, evened } from './evened.ts'
import { overlap, type Rect } from './geometry.ts'
import { type Loop, loopsAt } from './loops.ts'
import { passagesBehind } from './otherWays.ts'
import { endsOf, isFree, type Passages, type Plan, passagesFor } from './plan.ts'
import type { RouteBox } from './route.ts'
import type { Standing } from './standing.ts'
import { type Passing, trackPassages } from './tracks.ts'
import { uprightsAt } from './uprights.ts'

/** Where a line begins, ends and passes before it makes room for others. */
interface Approach extends Passing {
  /** The way for these ends. */
  readonly way: Passages
}

/** Where a line goes, as room is shared with other lines. */
export interface Spot {
  readonly approach: Approach
  readonly start: number
  readonly end: number
  /** Where it passes; absent if there is no way through. */
  readonly passages?: readonly Passage[]
  /** Where along the flow it goes beside its lane, or upright. */
  readonly x?: number
  /** How it goes to its own box. */
  readonly loop?: Loop
}

/** A plan, and where its line went. */
interface Spotted {
  readonly plan: Plan
  readonly spot: Spot
}

/** Where the lines of all plans go, side by side; of those before, what still holds is kept. */
export function spotsOf(
  plans: readonly Plan[],
  boxes: ReadonlyMap<string, RouteBox>,
  standing: Standing,
  olds: readonly (Spotted | undefined)[],
  moved: readonly Rect[],
): readonly Spot[] {
  const allEnds = plans.flatMap(endsKnown)
  const ports = spread(allEnds, boxes)
  const approaches = plans.map((plan, i) =>
    approachOf(plan, ports[2 * i] ?? 0, ports[2 * i + 1] ?? 0, standing, olds[i], moved),
  )
  const tracked = trackPassages(approaches)
  const courses = evened(
    approaches.map(({ start, end, way }, i) => ({
      start,
      end,
      passages: tracked[i] ?? [],
      isAcross: plans[i]?.way === 'across' && way.passages !== undefined,
    })),
    allEnds,
    boxes,
  )
  const arounds = aroundsOf(
    plans.flatMap((plan, i) => spansOf(plan, courses[i])),
    standing,
  )
  const uprights = uprightsOf(plans, standing)
  const loops = loopsOf(plans, standing)
  return approaches.map((approach, i) => {
    const { start, end, passages: evenly } = courses[i] ?? approach
    const passages = approach.way.passages && evenly
    const plan = plans[i]
    const x = plan && (arounds.get(plan) ?? uprights.get(plan))
    const loop = plan && loops.get(plan)
    const old = olds[i]?.spot
    const rest = { ...(x !== undefined && { x }), ...(loop && { loop }) }
    const spot = { approach, start, end, ...(passages && { passages }), ...rest }
    return old?.approach === approach && isSameSpot(old, spot) ? old : spot
  })
}

/** Along its lane a line goes from end to end, or from where it has passed the lane to its end. */
function spansOf(plan: Plan, course: Course | undefined): readonly Span[] {
  if (!course) return []
  const { start, end, passages } = course
  if (plan.way === 'around') return [{ plan, start, end }]
  const last = passages.at(-1)
  return plan.way === 'behind' && last ? [{ plan, start: last.y, end }] : []
}

const endsOfPlan = new WeakMap<Plan, readonly [End, End]>()

function endsKnown(plan: Plan): readonly [End, End] {
  const known = endsOfPlan.get(plan)
  if (known) return known
  const ends = endsOf(plan)
  endsOfPlan.set(plan, ends)
  return ends
}

/** Along the plan's way, or the one for these ends if it may be another. */
function approachOf(
  plan: Plan,
  start: number,
  end: number,
  standing: Standing,
  old: Spotted | undefined,
  moved: readonly Rect[],
): Approach {
  const known = old?.spot.approach
  const holds =
    known &&
    old.plan === plan &&
    known.start === start &&
    known.end === end &&
    (known.way === plan || !moved.some((rect) => overlap(rect, known.way.region)))
  if (holds) return known
  const way = wayFor(plan, start, end, standing)
  return { start, end, way, passages: levelled(way.passages ?? [], start, end) }
}

/** The way of a plan, or where its ends leave no choice the way from where they stand. */
function wayFor(plan: Plan, start: number, end: number, standing: Standing): Passages {
  if (plan.way === 'across') {
    return isFree(plan) ? plan : passagesFor(plan, { y: start }, { y: end }, standing)
  }
  const [first, last] = [plan.passages?.[0], plan.passages?.at(-1)]
  if (plan.way !== 'behind' || !last || !first?.withEnd) return plan
  const passages = passagesBehind(plan, start, last.y, standing)
  return passages ? { passages, region: plan.region } : plan
}

/** A line that could go straight on from where it begins or ends is not bent for a little. */
const mostSkew = 120

function levelled(passages: readonly Passage[], start: number, end: number): readonly Passage[] {
  if (passages.length === 0) return passages
  const level = [...passages]
  for (const [port, backwards] of [
    [start, false],
    [end, true],
  ] as const) {
    for (let k = 0; k < level.length; k += 1) {
      const i = backwards ? level.length - 1 - k : k
      const passage = level[i]
      if (!passage || port < passage.low || port > passage.high) break
      if (Math.abs(passage.y - port) > mostSkew) break
      level[i] = passage.y === port ? passage : { ...passage, y: port }
    }
  }
  return level
}

/** Whether a line goes the same way in both. */
export function isSameSpot(a: Spot, b: Spot): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.x === b.x &&
    a.loop?.beside === b.loop?.beside &&
    a.loop?.above === b.loop?.above &&
    a.loop?.inwards === b.loop?.inwards &&
    areSamePassages(a.passages, b.passages)
  )
}

function areSamePassages(
  one: readonly Passage[] | undefined,
  other: readonly Passage[] | undefined,
): boolean {
  if (one === other || !one || !other) return one === other
  return (
    one.length === other.length &&
    one.every((a, i) => {
      const b = other[i]
      return b !== undefined && a.x0 === b.x0 && a.x1 === b.x1 && a.y === b.y
    })
  )
}

/** Where along the flow each upright line stands, beside the others of its two boxes. */
function uprightsOf(plans: readonly Plan[], standing: Standing): ReadonlyMap<Plan, number> {
  const places = new Map<Plan, number>()
  for (const group of together(plans, 'upright')) {
    const xs = uprightsAt(group, standing)
    group.forEach((plan, i) => {
      places.set(plan, xs[i] ?? 0)
    })
  }
  return places
}

/** How each link to oneself goes, beside the others of its box. */
function loopsOf(plans: readonly Plan[], standing: Standing): ReadonlyMap<Plan, Loop> {
  const places = new Map<Plan, Loop>()
  for (const group of together(plans, 'loop')) {
    const loops = group[0] ? loopsAt(group[0].from, group.length, standing) : []
    group.forEach((plan, i) => {
      const loop = loops[i]
      if (loop) places.set(plan, loop)
    })
  }
  return places
}

/** The plans that go one way, those between the same boxes together. */
function together(plans: readonly Plan[], way: Plan['way']): readonly (readonly Plan[])[] {
  const groups = new Map<string, Plan[]>()
  for (const plan of plans) {
    if (plan.way !== way) continue
    const key = [plan.link.from, plan.link.to].sort().join(' ')
    groups.set(key, [...(groups.get(key) ?? []), plan])
  }
  return [...groups.values()]
}
