import type { Flow } from '#model/programme.ts'
import type { Line } from './curve.ts'
import { overlap, type Point, type Rect } from './geometry.ts'
import { across, around, behind, bent, headLength, loop, roundabout, upright } from './lines.ts'
import type { Plan } from './plan.ts'
import type { Route, RouteBox } from './route.ts'
import { isSameSpot, type Spot, spotsOf } from './spots.ts'
import type { Standing } from './standing.ts'

/** A link's line with all that it was drawn from, so that it need not be drawn again. */
export interface Draft {
  readonly plan: Plan
  readonly spot: Spot
  readonly route: Route
  /** For a line that looks for what is in its way as it is drawn: it holds as long as no box comes, goes or moves in here. */
  readonly region?: Rect
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

function isRoundabout({ way }: Plan, { x, passages }: Spot): boolean {
  if (way === 'roundabout') return true
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
  const { start, end, x, passages } = spot
  if (isRoundabout(plan, spot)) {
    const { line, region } = roundabout(plan, start, end, standing.boxes, back)
    return { route: routeOf(line), region }
  }
  if (spot.loop) return { route: routeOf(loop(plan, start, spot.loop, back)) }
  if (plan.way === 'upright') return { route: routeOf(upright(plan, x ?? 0, back)) }
  if (plan.way === 'bent') {
    const { line, region } = bent(plan, start, end, standing, back)
    return { route: routeOf(line), region }
  }
  if (x !== undefined) {
    const line =
      plan.way === 'behind'
        ? behind(plan, start, end, passages ?? [], x, back)
        : around(plan, start, end, x, back)
    return { route: routeOf(line) }
  }
  return { route: routeOf(across(plan, start, end, passages ?? [], back)) }
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
