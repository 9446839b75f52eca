import type { Flow } from '#model/programme.ts'
import { type Draft, draftsOf } from './draft.ts'
import { overlap, type Point, type Rect } from './geometry.ts'
import { type Draw, ledElsewhere } from './ledElsewhere.ts'
import type { BoxShape } from './outline.ts'
import { type Plan, planOf } from './plan.ts'
import { type Standing, standingIn } from './standing.ts'
import { turned } from './turned.ts'

export interface RouteBox extends Rect {
  readonly shape?: BoxShape
  /** Where the chain runs upwards, how far along the upper edge lines may end: beyond stand verdicts. */
  readonly clearUpTo?: number
}

export interface RouteLink {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Places that a person has put the line through, in order. */
  readonly bends?: readonly Point[]
  /** How much room along the line its marks take, in pixels. */
  readonly marks?: number
  /** A proposal lays it over the base. */
  readonly isNew?: boolean
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
  readonly drafts: ReadonlyMap<string, Draft>
}

/** Above so many boxes lines take no heed of what is in the way; such a picture is seen from afar. */
const mostBoxes = 3000

/** Above so many links none is led another way because it crosses others. */
const mostUntangled = 120

/**
 * The lines of all links: along the flow in curves, through the gaps between boxes in the way, ends
 * spread along the sides, links within a lane and to oneself drawn outside. `before` is a routing of
 * which is kept what still holds; it makes no difference to the result. With more than `mostLed` links none
 * is led another way because it crosses others.
 */
export function routesOf(
  boxes: ReadonlyMap<string, RouteBox>,
  links: readonly RouteLink[],
  flow: Flow = 'right',
  before?: Routing,
  mostLed = mostUntangled,
): Routing {
  const known = before?.flow === flow ? before : undefined
  const standingBoxes = new Map<string, RouteBox>()
  for (const [id, box] of boxes)
    standingBoxes.set(id, kept(flow === 'up' ? turnedBox(box) : box, known?.boxes.get(id)))
  const joined = links.filter(({ from, to }) => standingBoxes.has(from) && standingBoxes.has(to))
  if (known && isUnchanged(known, standingBoxes, joined)) return known
  const standing = standingIn(boxes.size > mostBoxes ? [] : [...standingBoxes.values()])
  const moved = movedRects(standingBoxes, known?.boxes)
  const plans = plansOf(joined, standingBoxes, standing, flow, moved, known)
  const drafts = draftsOf(
    plans,
    standingBoxes,
    standing,
    flow,
    known && { drafts: known.drafts, moved },
  )
  const drawn = { plans, drafts }
  const draw: Draw = (some, kept) =>
    draftsOf(some, standingBoxes, standing, flow, kept && { drafts: kept, moved: [] })
  const led = joined.length > mostLed ? drawn : ledElsewhere(drawn, standing, draw)
  const routes = new Map<string, Route>()
  for (const [id, { route }] of led.drafts) routes.set(id, sameRoute(route, before?.routes.get(id)))
  return { routes, flow, boxes: standingBoxes, drafts }
}

/** The route before, if it is the same line: what is drawn from it is then drawn already. */
function sameRoute(route: Route, before: Route | undefined): Route {
  if (!before || before.d !== route.d || before.points.length !== route.points.length) return route
  const isSame = route.points.every((point, i) => {
    const other = before.points[i]
    return point.x === other?.x && point.y === other.y
  })
  return isSame ? before : route
}

/** The line between two boxes when nothing else is known; for links that are being drawn or dragged. */
export function looseRoute(
  from: RouteBox,
  to: RouteBox,
  flow: Flow = 'right',
  bends?: readonly Point[],
): Route {
  const ends = new Map([
    ['from', from],
    ['to', to],
  ])
  const link = { id: 'link', from: 'from', to: 'to', ...(bends && { bends }) }
  const { routes } = routesOf(ends, [link], flow)
  return routes.get('link') ?? { d: '', points: [], head: { x: to.x, y: to.y, angle: 0 } }
}

function turnedBox(box: RouteBox): RouteBox {
  return { ...box, ...turned(box, 'up') }
}

/** Whether the same boxes stand in the same places with the same links between them. */
function isUnchanged(
  known: Routing,
  boxes: ReadonlyMap<string, RouteBox>,
  links: readonly RouteLink[],
): boolean {
  if (known.drafts.size !== links.length || movedRects(boxes, known.boxes).length > 0) return false
  return links.every((link) => {
    const old = known.drafts.get(link.id)?.plan.link
    const isSame = old && old.from === link.from && old.to === link.to && isAlike(old, link)
    return isSame && old.bends === turnedBends(link.bends, known.flow)
  })
}

function isAlike(one: RouteLink, other: RouteLink): boolean {
  return one.marks === other.marks && one.isNew === other.isNew
}

function kept(box: RouteBox, before: RouteBox | undefined): RouteBox {
  const isSame = before && isSameRect(box, before) && box.shape === before.shape
  return isSame && box.clearUpTo === before.clearUpTo ? before : box
}

function isSameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

function plansOf(
  links: readonly RouteLink[],
  boxes: ReadonlyMap<string, RouteBox>,
  standing: Standing,
  flow: Flow,
  moved: readonly Rect[],
  known: Routing | undefined,
): readonly Plan[] {
  return links.flatMap((link) => {
    const from = boxes.get(link.from)
    const to = boxes.get(link.to)
    if (!from || !to) return []
    const bends = turnedBends(link.bends, flow)
    const old = known?.drafts.get(link.id)?.plan
    const holds =
      old &&
      old.from === from &&
      old.to === to &&
      isAlike(old.link, link) &&
      old.link.bends === bends &&
      !moved.some((rect) => overlap(rect, old.region))
    return [
      holds
        ? old
        : planOf(
            bends === link.bends ? link : { ...link, ...(bends && { bends }) },
            from,
            to,
            standing,
          ),
    ]
  })
}

const bendsTurned = new WeakMap<readonly Point[], readonly Point[]>()

/** Bends in the coordinates where the chain runs to the right; the same object for the same bends. */
function turnedBends(bends: RouteLink['bends'], flow: Flow): RouteLink['bends'] {
  if (!bends || flow !== 'up') return bends
  const known = bendsTurned.get(bends)
  if (known) return known
  const turned = bends.map(({ x, y }) => ({ x: -y, y: x }))
  bendsTurned.set(bends, turned)
  return turned
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
