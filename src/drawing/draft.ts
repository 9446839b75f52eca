import { aroundsOf, type Span } from './arounds.ts'
import type { Passage } from './corridor.ts'
import type { Line } from './curve.ts'
import { type End, spread } from './ends.ts'
import { type Course, evened } from './evened.ts'
import { overlap, type Point, type Rect } from './geometry.ts'
import type { Flow } from './lanes.ts'
import { across, around, behind, bent, headLength, loop, roundabout, upright } from './lines.ts'
import { endsOf, isFree, type Passages, type Plan, passagesFor } from './plan.ts'
import type { Route, RouteBox } from './route.ts'
import type { Standing } from './standing.ts'
import { type Passing, trackPassages } from './tracks.ts'

/** A link's line with all that it was drawn from, so that it need not be drawn again. */
export interface Draft {
  readonly plan: Plan
  readonly spot: Spot
  readonly route: Route
  /** For a line that looks for what is in its way as it is drawn: it holds as long as no box comes, goes or moves in here. */
  readonly region?: Rect
}

/** Where a line begins, ends and passes before it makes room for others. */
interface Approach extends Passing {
  /** The way for these ends. */
  readonly way: Passages
}

/** Where a line goes, as room is shared with other lines. */
interface Spot {
  readonly approach: Approach
  readonly start: number
  readonly end: number
  /** Where it passes; absent if there is no way through. */
  readonly passages?: readonly Passage[]
  /** How far beside its boxes it goes around. */
  readonly x?: number
  /** Which of several between the same boxes it is. */
  readonly index: number
}

/** What changed since the routing before. */
export interface Before {
  readonly drafts: ReadonlyMap<string, Draft>
  /** Where boxes came, went or moved. */
  readonly moved: readonly Rect[]
}

/** The lines of all plans; of those before, what still holds is kept. */
export function draftsOf(
  plans: readonly Plan[],
  boxes: ReadonlyMap<string, RouteBox>,
  standing: Standing,
  flow: Flow,
  before: Before | undefined,
): ReadonlyMap<string, Draft> {
  const back = flow === 'up' ? turnedBack : asItIs
  const olds = plans.map(({ link }) => before?.drafts.get(link.id))
  const spots = spotsOf(plans, boxes, standing, olds, before?.moved ?? [])
  const drafts = new Map<string, Draft>()
  plans.forEach((plan, i) => {
    const spot = spots[i]
    if (!spot) return
    const old = olds[i]
    const holds = old && before && isSameLine(old, plan, spot, before.moved)
    const isSame = holds && old.plan === plan && old.spot === spot
    drafts.set(
      plan.link.id,
      isSame ? old : { ...(holds ? old : lineOf(plan, spot, standing, back)), plan, spot },
    )
  })
  return drafts
}

function spotsOf(
  plans: readonly Plan[],
  boxes: ReadonlyMap<string, RouteBox>,
  standing: Standing,
  olds: readonly (Draft | undefined)[],
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
  const beside = besides(plans)
  return approaches.map((approach, i) => {
    const { start, end, passages: evenly } = courses[i] ?? approach
    const passages = approach.way.passages && evenly
    const plan = plans[i]
    const x = plan && arounds.get(plan)
    const index = (plan && beside.get(plan)) ?? 0
    const old = olds[i]?.spot
    const rest = { ...(passages && { passages }), ...(x !== undefined && { x }) }
    const spot = { approach, start, end, ...rest, index }
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
  old: Draft | undefined,
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
  const isGiven = plan.way !== 'across' || isFree(plan)
  const way = isGiven ? plan : passagesFor(plan, start, end, standing)
  return { start, end, way, passages: levelled(way.passages ?? [], start, end) }
}

/** A line that could go straight on from where it begins or ends is not bent for a little. */
const mostSkew = 40

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

/** Whether a line drawn for one spot is the line for another. */
function isSameLine(old: Draft, plan: Plan, spot: Spot, moved: readonly Rect[]): boolean {
  const { region } = old
  const isSamePlan = region
    ? old.plan.from === plan.from &&
      old.plan.to === plan.to &&
      old.plan.fromSide === plan.fromSide &&
      old.plan.toSide === plan.toSide &&
      old.plan.link.bends === plan.link.bends &&
      !moved.some((rect) => overlap(rect, region))
    : old.plan === plan
  if (!isSamePlan) return false
  if (old.spot === spot && old.plan === plan) return true
  return isRoundabout(old.plan, old.spot) === isRoundabout(plan, spot) && isSameSpot(old.spot, spot)
}

function isSameSpot(a: Spot, b: Spot): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.x === b.x &&
    a.index === b.index &&
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

function isRoundabout({ way }: Plan, { x, passages }: Spot): boolean {
  if (way === 'across') return !passages
  return (way === 'around' || way === 'behind') && x === undefined
}

type Back = (point: Point) => Point

const asItIs: Back = (point) => point

function turnedBack({ x, y }: Point): Point {
  return { x: y, y: -x }
}

function lineOf(
  plan: Plan,
  spot: Spot,
  standing: Standing,
  back: Back,
): Pick<Draft, 'route' | 'region'> {
  const { start, end, x, index, passages } = spot
  if (isRoundabout(plan, spot)) {
    const { line, region } = roundabout(plan, start, end, standing.boxes, back)
    return { route: routeOf(line), region }
  }
  if (plan.way === 'loop') return { route: routeOf(loop(plan, start, index, back)) }
  if (plan.way === 'upright') return { route: routeOf(upright(plan, index, back)) }
  if (plan.way === 'bent') {
    const { line, region } = bent(plan, start, end, standing, back)
    return { route: routeOf(line), region }
  }
  if (x !== undefined) {
    const line = plan.way === 'behind' ? behind(plan, start, end, passages ?? [], x, back) : around(plan, start, end, x, back)
    return { route: routeOf(line) }
  }
  return { route: routeOf(across(plan, start, end, passages ?? [], back)) }
}

/** Upright lines side by side; with marks on them they need more. */
const betweenUprights = 24
const betweenMarked = 40

/** How far each upright line stands beside the others of its two boxes, and which loop of its box a loop is. */
function besides(plans: readonly Plan[]): ReadonlyMap<Plan, number> {
  const groups = new Map<string, Plan[]>()
  for (const plan of plans) {
    if (plan.way !== 'upright' && plan.way !== 'loop') continue
    const key = [plan.link.from, plan.link.to].sort().join(' ')
    groups.set(key, [...(groups.get(key) ?? []), plan])
  }
  const places = new Map<Plan, number>()
  for (const group of groups.values()) {
    const step = group.some(({ link }) => link.marks) ? betweenMarked : betweenUprights
    group.forEach((plan, i) => {
      const isLoop = plan.way === 'loop'
      places.set(plan, isLoop ? i : (i - (group.length - 1) / 2) * step)
    })
  }
  return places
}

function routeOf({ d, points }: Line): Route {
  const neck = points.at(-1) ?? { x: 0, y: 0 }
  const before = points.findLast((point) => point.x !== neck.x || point.y !== neck.y) ?? neck
  const angle = Math.atan2(neck.y - before.y, neck.x - before.x)
  const tip = {
    x: neck.x + Math.cos(angle) * headLength,
    y: neck.y + Math.sin(angle) * headLength,
  }
  return {
    d,
    points: [...points, tip],
    head: { ...tip, angle: Math.round((angle * 180) / Math.PI) },
  }
}
