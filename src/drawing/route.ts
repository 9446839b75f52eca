import { corridor, leastCurve, type Passage } from './corridor.ts'
import { flowing, type Line, type Pass, rounded, through } from './curve.ts'
import { detour } from './detour.ts'
import { type End, edgeInset, type Side, spread } from './ends.ts'
import { overlap, type Point, type Rect } from './geometry.ts'
import type { Flow } from './lanes.ts'
import type { BoxShape } from './outline.ts'
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

/** From the neck of a head to its tip. */
export const headLength = 12
/** Above so many boxes lines take no heed of what is in the way; such a picture is seen from afar. */
const mostBoxes = 3000

/**
 * The lines of all links: along the flow in curves, through the gaps between boxes in the way, ends
 * spread along the sides, links within a lane and to oneself drawn outside.
 */
export function routesOf(
  boxes: ReadonlyMap<string, RouteBox>,
  links: readonly RouteLink[],
  flow: Flow = 'right',
): ReadonlyMap<string, Route> {
  const turned = new Map<string, RouteBox>()
  for (const [id, box] of boxes) turned.set(id, flow === 'up' ? turnedBox(box) : box)
  const back = flow === 'up' ? (point: Point) => ({ x: point.y, y: -point.x }) : same
  const standing = standingIn(boxes.size > mostBoxes ? [] : [...turned.values()])
  const plans = links.flatMap((link) => planOf(link, turned, standing, flow) ?? [])
  const lines = drawn(plans, turned, standing, back)
  return new Map(plans.map((plan, i) => [plan.link.id, routeOf(lines[i])]))
}

/** The line between two boxes when nothing else is known; for links that are being drawn or dragged. */
export function looseRoute(from: RouteBox, to: RouteBox, flow: Flow = 'right'): Route {
  const boxes = new Map([
    ['from', from],
    ['to', to],
  ])
  const [route] = routesOf(boxes, [{ id: 'link', from: 'from', to: 'to' }], flow).values()
  return route ?? { d: '', points: [], head: { x: to.x, y: to.y, angle: 0 } }
}

const same = (point: Point) => point

/** The boxes that may stand in the way, in their order along the flow there and back. */
interface Standing {
  readonly boxes: readonly RouteBox[]
  /** Seen from the other end, each with the box that it is. */
  readonly mirrored: readonly (Rect & { readonly box: RouteBox })[]
}

function standingIn(boxes: readonly RouteBox[]): Standing {
  const mirrored = boxes.map((box) => ({ ...box, x: -box.x - box.width, box }))
  return {
    boxes: boxes.toSorted((a, b) => a.x - b.x),
    mirrored: mirrored.sort((a, b) => a.x - b.x),
  }
}

function turnedBox(box: RouteBox): RouteBox {
  return { ...box, x: -box.y - box.height, y: box.x, width: box.height, height: box.width }
}

function routeOf(line: Line | undefined): Route {
  const points = line?.points ?? []
  const neck = points.at(-1) ?? { x: 0, y: 0 }
  const before = points.findLast((point) => point.x !== neck.x || point.y !== neck.y) ?? neck
  const angle = Math.atan2(neck.y - before.y, neck.x - before.x)
  const tip = {
    x: neck.x + Math.cos(angle) * headLength,
    y: neck.y + Math.sin(angle) * headLength,
  }
  const degrees = Math.round((angle * 180) / Math.PI)
  return { d: line?.d ?? '', points: [...points, tip], head: { ...tip, angle: degrees } }
}

type Way = 'across' | 'around' | 'upright' | 'loop' | 'bent'

interface Plan {
  readonly link: RouteLink
  readonly from: RouteBox
  readonly to: RouteBox
  readonly way: Way
  readonly fromSide: Side
  readonly toSide: Side
}

/** What a line needs along the flow to go from one box to the next. */
const leastAcross = 40
const leastUpright = 26

function planOf(
  link: RouteLink,
  boxes: ReadonlyMap<string, RouteBox>,
  standing: Standing,
  flow: Flow,
): Plan | undefined {
  const from = boxes.get(link.from)
  const to = boxes.get(link.to)
  if (!from || !to) return undefined
  const plan = { link, from, to }
  if (link.bends && link.bends.length > 0) {
    const bends = link.bends.map((bend) => (flow === 'up' ? { x: -bend.y, y: bend.x } : bend))
    const [first, last] = [bends[0] ?? from, bends.at(-1) ?? to]
    return {
      ...plan,
      link: { ...link, bends },
      way: 'bent',
      fromSide: sideTowards(from, first),
      toSide: sideTowards(to, last),
    }
  }
  if (from === to) return { ...plan, way: 'loop', fromSide: 'right', toSide: 'top' }
  if (to.x - (from.x + from.width) >= leastAcross) {
    return { ...plan, way: 'across', fromSide: 'right', toSide: 'left' }
  }
  if (from.x - (to.x + to.width) >= leastAcross) {
    return { ...plan, way: 'across', fromSide: 'left', toSide: 'right' }
  }
  const isAbove = from.y + from.height <= to.y
  const isFree = uprightAt(from, to) !== undefined && isUprightFree(plan, standing)
  if (isFree) {
    return isAbove
      ? { ...plan, way: 'upright', fromSide: 'bottom', toSide: 'top' }
      : { ...plan, way: 'upright', fromSide: 'top', toSide: 'bottom' }
  }
  return { ...plan, way: 'around', fromSide: 'right', toSide: 'right' }
}

function sideTowards(box: Rect, point: Point): Side {
  const dx = (point.x - box.x - box.width / 2) / box.width
  const dy = (point.y - box.y - box.height / 2) / box.height
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 'right' : 'left'
  return dy >= 0 ? 'bottom' : 'top'
}

/** Where along the flow a line can go straight from one box to another beside it. */
function uprightAt(a: Rect, b: Rect): number | undefined {
  const low = Math.max(a.x, b.x) + 24
  const high = Math.min(a.x + a.width, b.x + b.width) - 24
  return low > high ? undefined : low + (high - low) * 0.75
}

function isUprightFree(
  plan: { readonly link: RouteLink; readonly from: Rect; readonly to: Rect },
  standing: Standing,
): boolean {
  const { from, to, link } = plan
  const [upper, lower] = from.y <= to.y ? [from, to] : [to, from]
  const top = upper.y + upper.height
  const length = lower.y - top
  if (length < leastUpright + (link.marks ?? 0)) return false
  const x = uprightAt(from, to) ?? 0
  const strip = { x: x - 10, y: top, width: 20, height: length }
  return standing.boxes.every((box) => box === from || box === to || !overlap(box, strip))
}

function drawn(
  plans: readonly Plan[],
  boxes: ReadonlyMap<string, RouteBox>,
  standing: Standing,
  back: (point: Point) => Point,
): readonly Line[] {
  const guesses = plans.map((plan) =>
    passagesOf(plan, centreAt(plan.from), centreAt(plan.to), standing),
  )
  const ends = plans.flatMap((plan, i) => endsOf(plan, guesses[i] ?? []))
  const ports = spread(ends, boxes)
  const passages = plans.map((plan, i) =>
    isFree(plan, guesses[i])
      ? guesses[i]
      : passagesOf(plan, ports[2 * i] ?? 0, ports[2 * i + 1] ?? 0, standing),
  )
  const tracked = trackPassages(
    plans.map((_, i) => ({
      start: ports[2 * i] ?? 0,
      end: ports[2 * i + 1] ?? 0,
      passages: passages[i] ?? [],
    })),
  )
  const arounds = aroundsOf(plans, ports, standing)
  return plans.map((plan, i): Line => {
    const start = ports[2 * i] ?? 0
    const end = ports[2 * i + 1] ?? 0
    if (plan.way === 'loop') return loop(plan, back)
    if (plan.way === 'upright') return upright(plan, plans, back)
    if (plan.way === 'bent') return bent(plan, start, end, back)
    const x = arounds.get(i)
    if (x !== undefined) return around(plan, start, end, x, back)
    const way = tracked[i]
    if (plan.way === 'across' && passages[i] && way) return across(plan, start, end, way, back)
    return roundabout(plan, start, end, standing, back)
  })
}

/** Whether the way stays a way wherever along their sides its ends stand. */
function isFree(plan: Plan, passages: readonly Passage[] | undefined): boolean {
  const [first, last] = [passages?.[0], passages?.at(-1)]
  if (!first || !last) return passages !== undefined
  const [left, right] = plan.from.x < plan.to.x ? [plan.from, plan.to] : [plan.to, plan.from]
  const [low, high] = first.x0 < last.x0 ? [first, last] : [last, first]
  return low.x0 - left.x - left.width >= leastCurve && right.x - high.x1 >= leastCurve
}

function centreAt(box: Rect): number {
  return box.y + box.height / 2
}

function passagesOf(
  plan: Plan,
  start: number,
  end: number,
  standing: Standing,
): readonly Passage[] | undefined {
  if (plan.way !== 'across') return undefined
  const { from, to, fromSide } = plan
  if (fromSide === 'right') {
    const others = standing.boxes.filter((box) => box !== from && box !== to)
    return corridor({ x: from.x + from.width, y: start }, { x: to.x, y: end }, others)
  }
  const others = standing.mirrored.filter(({ box }) => box !== from && box !== to)
  const way = corridor({ x: -from.x, y: start }, { x: -to.x - to.width, y: end }, others)
  return way?.map((passage) => ({ ...passage, x0: -passage.x1, x1: -passage.x0 }))
}

const beyond = 1e6

function endsOf(plan: Plan, passages: readonly Passage[] | undefined): readonly [End, End] {
  const { link, from, to, fromSide, toSide, way } = plan
  const a = { box: link.from, side: fromSide }
  const b = { box: link.to, side: toSide }
  const [start, end] = [centreAt(from), centreAt(to)]
  if (way === 'across') {
    const first = passages?.[0]?.y
    const last = passages?.at(-1)?.y
    const shared = first === undefined ? { wish: (start + end) / 2, direct: true } : undefined
    return [
      { ...a, key: first ?? end, tie: end, ...(shared ?? { wish: first ?? start }) },
      { ...b, key: last ?? start, tie: start, ...(shared ?? { wish: last ?? end }) },
    ]
  }
  if (way === 'around') {
    const length = Math.abs(end - start)
    const [outer, inner] = [beyond - length, length - beyond]
    return start <= end
      ? [
          { ...a, key: outer, tie: 0 },
          { ...b, key: inner, tie: 0 },
        ]
      : [
          { ...a, key: inner, tie: 0 },
          { ...b, key: outer, tie: 0 },
        ]
  }
  if (way === 'bent') {
    const along = (side: Side, point: Point | undefined) =>
      (side === 'left' || side === 'right' ? point?.y : point?.x) ?? 0
    return [
      { ...a, key: along(fromSide, link.bends?.[0]), tie: 0 },
      { ...b, key: along(toSide, link.bends?.at(-1)), tie: 0 },
    ]
  }
  // Upright lines and loops stand where they stand: their ends take no room from others.
  return [
    { ...a, side: 'top', key: 0, tie: 0 },
    { ...b, side: 'bottom', key: 0, tie: 0 },
  ]
}

/** The point of a side of a box, on its outline. */
function portAt(box: RouteBox, side: Side, along: number): Point {
  const isLevel = side === 'left' || side === 'right'
  const inset = isLevel
    ? edgeInset(box.shape, along - box.y, box.height)
    : edgeInset(box.shape, along - box.x, box.width)
  if (side === 'left') return { x: box.x + inset, y: along }
  if (side === 'right') return { x: box.x + box.width - inset, y: along }
  return side === 'top'
    ? { x: along, y: box.y + inset }
    : { x: along, y: box.y + box.height - inset }
}

const headRoom = headLength + 1
const stub = 5

/** Straight stubs at the ends, curves in between, straight where it passes between boxes. */
function across(
  plan: Plan,
  start: number,
  end: number,
  passages: readonly Passage[],
  back: (point: Point) => Point,
): Line {
  const direction = plan.fromSide === 'right' ? 1 : -1
  const from = portAt(plan.from, plan.fromSide, start)
  const to = portAt(plan.to, plan.toSide, end)
  const between = passages.map(
    ({ x0, x1, y }): Pass => (direction > 0 ? { x0, x1, y } : { x0: x1, x1: x0, y }),
  )
  const edge = direction > 0 ? plan.from.x + plan.from.width : plan.from.x
  const far = direction > 0 ? plan.to.x : plan.to.x + plan.to.width
  return flowing(
    [
      { x0: from.x, x1: edge + stub * direction, y: start },
      ...between,
      { x0: far - (headRoom + stub) * direction, x1: to.x - headRoom * direction, y: end },
    ],
    back,
  )
}

/** Where the links that go around stand beside their boxes: the shorter, the nearer. */
function aroundsOf(
  plans: readonly Plan[],
  ports: readonly number[],
  standing: Standing,
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
    let x = Math.max(from.x + from.width, to.x + to.width) + 30
    const strip = () => ({ x: x - 8, y: low, width: 16, height: high - low })
    for (let tries = 0; tries < 40; tries += 1) {
      const wall = standing.boxes.find((box) => box !== from && box !== to && overlap(box, strip()))
      const other = taken.find(
        (t) => Math.abs(t.x - x) < 14 && t.low < high + 8 && low < t.high + 8,
      )
      if (!wall && !other) break
      x = wall ? wall.x + wall.width + 20 : x + 14
    }
    const level = [low, high].every((y) =>
      standing.boxes.every(
        (box) => box === from || box === to || !overlap(box, levelStrip(plan, x, y)),
      ),
    )
    if (!level || x - Math.max(from.x + from.width, to.x + to.width) > 150) continue
    taken.push({ x, low, high })
    places.set(i, x)
  }
  return places
}

function levelStrip(plan: Plan, x: number, y: number): Rect {
  const start = Math.min(plan.from.x + plan.from.width, plan.to.x + plan.to.width)
  return { x: start, y: y - 6, width: Math.max(1, x - start), height: 12 }
}

function around(
  plan: Plan,
  start: number,
  end: number,
  x: number,
  back: (point: Point) => Point,
): Line {
  const from = portAt(plan.from, plan.fromSide, start)
  const to = portAt(plan.to, plan.toSide, end)
  const neck = { x: to.x + headRoom, y: end }
  return rounded([from, { x, y: start }, { x, y: end }, neck], 22, back)
}

function upright(plan: Plan, plans: readonly Plan[], back: (point: Point) => Point): Line {
  const twins = plans.filter(
    (other) =>
      other.way === 'upright' &&
      ((other.from === plan.from && other.to === plan.to) ||
        (other.from === plan.to && other.to === plan.from)),
  )
  const shift = (twins.indexOf(plan) - (twins.length - 1) / 2) * 24
  const x = (uprightAt(plan.from, plan.to) ?? 0) + shift
  const direction = plan.fromSide === 'bottom' ? 1 : -1
  const start = portAt(plan.from, plan.fromSide, x)
  const end = portAt(plan.to, plan.toSide, x)
  return rounded([start, { x, y: end.y - headRoom * direction }], 0, back)
}

/** A link to oneself: out of the side and back into the top. */
function loop(plan: Plan, back: (point: Point) => Point): Line {
  const { from } = plan
  const start = portAt(from, 'right', from.y + Math.min(34, from.height / 2))
  const x = from.x + from.width - 52
  const end = portAt(from, 'top', x)
  const [right, top] = [from.x + from.width + 26, from.y - 24]
  return rounded(
    [
      start,
      { x: right, y: start.y },
      { x: right, y: top },
      { x, y: top },
      { x, y: end.y - headRoom },
    ],
    18,
    back,
  )
}

function bent(plan: Plan, start: number, end: number, back: (point: Point) => Point): Line {
  const from = portAt(plan.from, plan.fromSide, start)
  const to = portAt(plan.to, plan.toSide, end)
  const out = outward[plan.toSide]
  const neck = { x: to.x + out.x * headRoom, y: to.y + out.y * headRoom }
  const line = through([from, ...(plan.link.bends ?? []), neck], back)
  return line
}

const outward: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
}

/** Where nothing simpler will do: straight pieces round what is in the way, or else straight through. */
function roundabout(
  plan: Plan,
  start: number,
  end: number,
  standing: Standing,
  back: (point: Point) => Point,
): Line {
  const from = portAt(plan.from, plan.fromSide, start)
  const to = portAt(plan.to, plan.toSide, end)
  const neck = { x: to.x + outward[plan.toSide].x * headRoom, y: end }
  const way = detour(
    { ...from, direction: outward[plan.fromSide].x },
    { ...neck, direction: -outward[plan.toSide].x },
    standing.boxes,
  )
  return rounded(way ?? [from, neck], 18, back)
}
