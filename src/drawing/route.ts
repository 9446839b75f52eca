import { aroundsOf } from './arounds.ts'
import type { Line } from './curve.ts'
import { spread } from './ends.ts'
import { overlap, type Point, type Rect } from './geometry.ts'
import type { Flow } from './lanes.ts'
import { across, around, bent, headLength, loop, roundabout, upright } from './lines.ts'
import type { BoxShape } from './outline.ts'
import { endsOf, isFree, type Plan, passagesOf, planOf } from './plan.ts'
import { type Standing, standingIn } from './standing.ts'
import { trackPassages } from './tracks.ts'

export interface RouteBox extends Rect {
  readonly shape?: BoxShape
}

export interface RouteLink {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Places that a person has put the line through, in order. */
  readonly bends?: readonly Point[]
  /** How much room along the line its marks take, in pixels. */
  readonly marks?: number
}

export interface Route {
  /** The line as SVG path data, from its tail to the neck of its head. */
  readonly d: string
  /** The same line as points close enough to measure on, from its tail to the tip of its head. */
  readonly points: readonly Point[]
  /** The tip of the head, and the way it points in degrees (0 right, 90 down). */
  readonly head: Point & { readonly angle: number }
}

/** The lines of all links, and what is remembered for the next time. */
export interface Routing {
  readonly routes: ReadonlyMap<string, Route>
  readonly flow: Flow
  /** In the coordinates where the chain runs to the right. */
  readonly boxes: ReadonlyMap<string, RouteBox>
  readonly plans: ReadonlyMap<string, Plan>
  /** What each line was drawn from. */
  readonly drawnFrom: ReadonlyMap<string, string>
}

/** Above so many boxes lines take no heed of what is in the way; such a picture is seen from afar. */
const mostBoxes = 3000

/**
 * The lines of all links: along the flow in curves, through the gaps between boxes in the way, ends
 * spread along the sides, links within a lane and to oneself drawn outside. `before` is a routing of
 * which is kept what still holds; it makes no difference to the result.
 */
export function routesOf(
  boxes: ReadonlyMap<string, RouteBox>,
  links: readonly RouteLink[],
  flow: Flow = 'right',
  before?: Routing,
): Routing {
  const known = before?.flow === flow ? before : undefined
  const turned = new Map<string, RouteBox>()
  for (const [id, box] of boxes)
    turned.set(id, kept(flow === 'up' ? turnedBox(box) : box, known?.boxes.get(id)))
  if (known && isUnchanged(known, turned, links)) return known
  const standing = standingIn(boxes.size > mostBoxes ? [] : [...turned.values()])
  const plans = plansOf(links, turned, standing, flow, known)
  const { routes, drawnFrom } = drawn(plans, turned, standing, flow, known)
  return {
    routes,
    flow,
    boxes: turned,
    plans: new Map(plans.map((plan) => [plan.link.id, plan])),
    drawnFrom,
  }
}

/** The line between two boxes when nothing else is known; for links that are being drawn or dragged. */
export function looseRoute(from: RouteBox, to: RouteBox, flow: Flow = 'right'): Route {
  const ends = new Map([
    ['from', from],
    ['to', to],
  ])
  const { routes } = routesOf(ends, [{ id: 'link', from: 'from', to: 'to' }], flow)
  return routes.get('link') ?? { d: '', points: [], head: { x: to.x, y: to.y, angle: 0 } }
}

function turnedBox(box: RouteBox): RouteBox {
  return { ...box, x: -box.y - box.height, y: box.x, width: box.height, height: box.width }
}

/** Whether the same boxes stand in the same places with the same links between them. */
function isUnchanged(
  known: Routing,
  boxes: ReadonlyMap<string, RouteBox>,
  links: readonly RouteLink[],
): boolean {
  if (known.plans.size !== links.length || movedRects(boxes, known.boxes).length > 0) return false
  return links.every((link) => {
    const old = known.plans.get(link.id)?.link
    const isSame = old && old.from === link.from && old.to === link.to && old.marks === link.marks
    return isSame && !old.bends && !link.bends
  })
}

function turnedBack({ x, y }: Point): Point {
  return { x: y, y: -x }
}

function kept(box: RouteBox, before: RouteBox | undefined): RouteBox {
  return before && isSameRect(box, before) && box.shape === before.shape ? before : box
}

function isSameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

function plansOf(
  links: readonly RouteLink[],
  boxes: ReadonlyMap<string, RouteBox>,
  standing: Standing,
  flow: Flow,
  known: Routing | undefined,
): readonly Plan[] {
  const moved = movedRects(boxes, known?.boxes)
  return links.flatMap((link) => {
    const from = boxes.get(link.from)
    const to = boxes.get(link.to)
    if (!from || !to) return []
    const bends = flow === 'up' ? link.bends?.map(({ x, y }) => ({ x: -y, y: x })) : link.bends
    const old = known?.plans.get(link.id)
    const holds =
      old &&
      old.from === from &&
      old.to === to &&
      old.link.marks === link.marks &&
      !bends &&
      !old.link.bends &&
      !moved.some((rect) => overlap(rect, old.region))
    return [holds ? old : planOf({ ...link, ...(bends && { bends }) }, from, to, standing)]
  })
}

/** Where boxes stand that did not stand there before, and where they stood. */
function movedRects(
  boxes: ReadonlyMap<string, RouteBox>,
  before: ReadonlyMap<string, RouteBox> | undefined,
): readonly Rect[] {
  const moved: Rect[] = []
  for (const [id, box] of before ?? []) if (boxes.get(id) !== box) moved.push(box)
  for (const [id, box] of boxes) if (before?.get(id) !== box) moved.push(box)
  return moved
}

function drawn(
  plans: readonly Plan[],
  boxes: ReadonlyMap<string, RouteBox>,
  standing: Standing,
  flow: Flow,
  known: Routing | undefined,
): Pick<Routing, 'routes' | 'drawnFrom'> {
  const ports = spread(plans.flatMap(endsOf), boxes)
  const ends = plans.map((_, i) => ({ start: ports[2 * i] ?? 0, end: ports[2 * i + 1] ?? 0 }))
  const ways = plans.map((plan, i) => {
    if (plan.way !== 'across' || isFree(plan)) return plan.passages
    return passagesOf(plan, ends[i]?.start ?? 0, ends[i]?.end ?? 0, standing)
  })
  const tracked = trackPassages(
    ends.map(({ start, end }, i) => ({ start, end, passages: ways[i] ?? [] })),
  )
  const arounds = aroundsOf(plans, ports, standing.boxes)
  const beside = besides(plans)
  const back = flow === 'up' ? turnedBack : (point: Point) => point
  const routes = new Map<string, Route>()
  const drawnFrom = new Map<string, string>()
  plans.forEach((plan, i) => {
    const { start, end } = ends[i] ?? { start: 0, end: 0 }
    const x = arounds.get(i)
    const passages = ways[i] && tracked[i]
    const index = beside.get(plan) ?? 0
    const isRoundabout =
      plan.way === 'around' ? x === undefined : plan.way === 'across' && !passages
    const source = isRoundabout
      ? ''
      : [start, end, x ?? '', index, ...(passages ?? []).map(({ y }) => y)].join(' ')
    const old = known?.plans.get(plan.link.id) === plan ? known.routes.get(plan.link.id) : undefined
    drawnFrom.set(plan.link.id, source)
    if (old && source !== '' && known?.drawnFrom.get(plan.link.id) === source) {
      routes.set(plan.link.id, old)
      return
    }
    const line = lineOf()
    routes.set(plan.link.id, routeOf(line))

    function lineOf(): Line {
      if (plan.way === 'loop') return loop(plan, index, back)
      if (plan.way === 'upright') return upright(plan, index, back)
      if (plan.way === 'bent') return bent(plan, start, end, back)
      if (x !== undefined) return around(plan, start, end, x, back)
      if (passages) return across(plan, start, end, passages, back)
      return roundabout(plan, start, end, standing.boxes, back)
    }
  })
  return { routes, drawnFrom }
}

const betweenUprights = 24

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
    group.forEach((plan, i) => {
      const isLoop = plan.way === 'loop'
      places.set(plan, isLoop ? i : (i - (group.length - 1) / 2) * betweenUprights)
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
