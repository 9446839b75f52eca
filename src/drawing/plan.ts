import { corridor, type Door, leastCurve, outlook, type Passage } from './corridor.ts'
import { type End, type Side, wholeRange } from './ends.ts'
import { boundsOf, grown, overlap, type Point, type Rect } from './geometry.ts'
import type { RouteBox, RouteLink } from './route.ts'
import { bestSides, isRightFree, levelSides, outward } from './sides.ts'
import { between, type Standing } from './standing.ts'
import { besideUpright, uprightAt } from './uprights.ts'

/**
 * How a link goes: across the gutters, across and past its box and back into it from behind, around
 * beside its lane, upright to the box next to it in the lane, roundabout from any side to any other, in
 * a loop to its own box, or through bends that a person has placed.
 */
type Way = 'across' | 'behind' | 'around' | 'upright' | 'roundabout' | 'loop' | 'bent'

export interface Plan extends Passages {
  readonly link: RouteLink
  readonly from: RouteBox
  readonly to: RouteBox
  readonly way: Way
  readonly fromSide: Side
  readonly toSide: Side
  /** Where along its sides a roundabout way best begins and ends. */
  readonly wishes?: readonly [number, number]
}

export interface Passages {
  /** Where a link passes boxes in between, going from side to side; absent if there is no way. */
  readonly passages?: readonly Passage[]
  /** It holds as long as no box comes, goes or moves in here. */
  readonly region: Rect
}

/** What a line needs along the flow to go from one box to the next. */
const leastAcross = 40
/** How far beside a box a bend is for its line to leave the box on that side. */
const leastBeside = 12
/** Where a link around its lane may go. */
const outside = 200

/** The plan of a link, its places in the coordinates where the chain runs to the right. */
export function planOf(link: RouteLink, from: RouteBox, to: RouteBox, standing: Standing): Plan {
  const ends = { link, from, to }
  const around = grown(boundsOf([from, to]), outside)
  const bends = link.bends ?? []
  if (bends.length > 0) {
    const fromSide = sideTowards(from, bends[0] ?? from)
    const toSide = sideTowards(to, bends.at(-1) ?? to)
    return { ...ends, way: 'bent', fromSide, toSide, region: around }
  }
  if (from === to) return { ...ends, way: 'loop', fromSide: 'right', toSide: 'top', region: around }
  if (to.x - (from.x + from.width) >= leastAcross) {
    return acrossPlan({ ...ends, fromSide: 'right', toSide: 'left' }, standing)
  }
  if (from.x - (to.x + to.width) >= leastAcross) {
    return acrossPlan({ ...ends, fromSide: 'left', toSide: 'right' }, standing)
  }
  if (isUprightFree(ends, standing)) {
    const isDown = from.y <= to.y
    const [fromSide, toSide]: readonly [Side, Side] = isDown ? ['bottom', 'top'] : ['top', 'bottom']
    return { ...ends, way: 'upright', fromSide, toSide, region: around }
  }
  const [fromSide, toSide] = (!link.marks && levelSides(from, to, standing)) || []
  if (fromSide && toSide) {
    return { ...ends, way: 'across', fromSide, toSide, passages: [], region: around }
  }
  const aside: Plan = { ...ends, way: 'around', fromSide: 'right', toSide: 'right', region: around }
  return isRightFree(from, to, standing) && isRightFree(to, from, standing)
    ? aside
    : roundaboutPlan(aside, standing)
}

/** The side of a box towards a point: along the flow, unless the point is above or below it. */
function sideTowards(box: Rect, point: Point): Side {
  const [dx, dy] = [point.x - box.x - box.width / 2, point.y - box.y - box.height / 2]
  const beside = Math.abs(dx) - box.width / 2
  const above = Math.abs(dy) - box.height / 2
  const isAlong = beside >= leastBeside || (above <= 0 && beside >= above)
  if (isAlong) return dx >= 0 ? 'right' : 'left'
  return dy >= 0 ? 'bottom' : 'top'
}

function acrossPlan(own: Omit<Plan, 'way' | 'region'>, standing: Standing): Plan {
  const passages = passagesFor(own, sideOf(own.from), sideOf(own.to), standing)
  const plan: Plan = { ...own, way: 'across', ...passages }
  if (plan.passages) return plan
  const around = grown(boundsOf([own.from, own.to]), outside)
  const region = boundsOf([plan.region, around])
  return roundaboutPlan({ ...plan, region }, standing, [own.fromSide, own.toSide])
}

/** By sides that are free, those wished for first; where none is, as it is planned. */
function roundaboutPlan(plan: Plan, standing: Standing, wished?: readonly [Side, Side]): Plan {
  const [start, end] = bestSides(plan.from, plan.to, standing, wished) ?? []
  if (!start || !end) return plan
  const bySides = { fromSide: start.side, toSide: end.side, wishes: [start.at, end.at] } as const
  return { ...plan, way: 'roundabout', ...bySides }
}

/** An end that a line wishes for is so far inside where ends may stand: others stand there too. */
const fromCorner = 6

/** A place along a side, or all of it. */
type Along = Omit<Door, 'x'>

function sideOf(box: Rect): Along {
  const { low, high } = wholeRange(box, 'left')
  return { y: centreAt(box), low: low + fromCorner, high: high - fromCorner }
}

const everywhere = 1e9

export function centreAt(box: Rect): number {
  return box.y + box.height / 2
}

/** The way between the boxes if it begins and ends at these places along their sides, and where it holds. */
export function passagesFor(
  { from, to, fromSide }: Pick<Plan, 'from' | 'to' | 'fromSide'>,
  start: Along,
  end: Along,
  standing: Standing,
): Passages {
  const passages = passagesOf(from, to, fromSide, start, end, standing)
  const [low, high] = [Math.min(start.y, end.y) - outlook, Math.max(start.y, end.y) + outlook]
  const isNear = passages?.every(({ y }) => y > low && y < high)
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x + from.width, to.x + to.width)]
  const [top, bottom] = isNear
    ? [Math.min(low, from.y, to.y), Math.max(high, from.y + from.height, to.y + to.height)]
    : [-everywhere, everywhere]
  const region = { x: left, y: top, width: right - left, height: bottom - top }
  return { ...(passages && { passages }), region }
}

function passagesOf(
  from: RouteBox,
  to: RouteBox,
  fromSide: Side,
  start: Along,
  end: Along,
  standing: Standing,
): readonly Passage[] | undefined {
  if (fromSide === 'right') {
    const others = between(standing.boxes, from.x, to.x + to.width)
    return corridor(
      { x: from.x + from.width, ...start },
      { x: to.x, ...end },
      others.filter((box) => box !== from && box !== to),
    )
  }
  const others = between(standing.mirrored, -from.x - from.width, -to.x).filter(
    ({ box }) => box !== from && box !== to,
  )
  const way = corridor({ x: -from.x, ...start }, { x: -to.x - to.width, ...end }, others, true)
  return way?.map((pass) => ({ ...pass, x0: -pass.x1, x1: -pass.x0 }))
}

/** Whether the way stays a way wherever along their sides its ends stand. */
export function isFree({ from, to, passages }: Plan): boolean {
  const [first, last] = [passages?.[0], passages?.at(-1)]
  if (!first || !last) return passages !== undefined
  const [left, right] = from.x < to.x ? [from, to] : [to, from]
  const [low, high] = first.x0 < last.x0 ? [first, last] : [last, first]
  return low.x0 - left.x - left.width >= leastCurve && right.x - high.x1 >= leastCurve
}

/** What a line with marks needs beside it. */
const besideMarked = 30

/** What a line needs across the flow from one box to the next; its marks keep clear of flags and verdicts. */
export function leastUpright(marks: number): number {
  return marks === 0 ? 26 : 36 + marks
}

function isUprightFree(
  { link, from, to }: Pick<Plan, 'link' | 'from' | 'to'>,
  standing: Standing,
): boolean {
  const [upper, lower] = from.y <= to.y ? [from, to] : [to, from]
  const top = upper.y + upper.height
  const length = lower.y - top
  const x = uprightAt(from, to)
  if (x === undefined || length < leastUpright(link.marks ?? 0)) return false
  const room = (link.marks ?? 0) === 0 ? besideUpright : besideMarked
  const strip = { x: x - room, y: top, width: 2 * room, height: length }
  return between(standing.boxes, strip.x, strip.x + strip.width).every(
    (box) => box === from || box === to || !overlap(box, strip),
  )
}

const beyond = 1e6

/** Where a line goes once it is past what stands beside its end. */
function placeBeyond(passages: readonly Passage[] | undefined, end: number): number {
  return passages?.[0]?.withEnd ? (passages.find((each) => !each.withEnd)?.y ?? end) : end
}

/** Where the ends of a link would stand along their sides, by where it goes. */
export function endsOf(plan: Plan): readonly [End, End] {
  const { link, from, to, fromSide, toSide, way, passages } = plan
  const a = { box: link.from, side: fromSide, tie: 0 }
  const b = { box: link.to, side: toSide, tie: 0 }
  const [start, end] = [centreAt(from), centreAt(to)]
  if (way === 'across') {
    const [first, last] = [passages?.[0]?.y, passages?.at(-1)?.y]
    const direct = { wish: (start + end) / 2, direct: true }
    // Heads push curves that go back a little onwards: beside one that goes there they stand on that side.
    const aside = fromSide === 'left' ? Math.sign(end - start) / 2 : 0
    return [
      {
        ...a,
        key: first ?? end,
        tie: (first === undefined ? end : placeBeyond(passages, end)) + aside,
        ...(first === undefined ? direct : { wish: first }),
      },
      {
        ...b,
        key: last ?? start,
        tie: (last === undefined ? start : placeBeyond(passages?.toReversed(), start)) + aside,
        ...(last === undefined ? direct : { wish: last }),
      },
    ]
  }
  if (way === 'behind') {
    const [first, last] = [passages?.[0]?.y ?? start, passages?.at(-1)?.y ?? start]
    return [
      { ...a, key: first, tie: placeBeyond(passages, end), wish: first },
      { ...b, key: (beyond - Math.abs(end - last)) * (last <= end ? -1 : 1) },
    ]
  }
  if (way === 'roundabout') {
    const along = (side: Side, box: RouteBox) =>
      outward[side].y === 0 ? centreAt(box) : box.x + box.width / 2
    const [first, last] = plan.wishes ?? [start, end]
    return [
      { ...a, key: along(fromSide, to), wish: first, firm: true },
      { ...b, key: along(toSide, from), wish: last, firm: true },
    ]
  }
  if (way === 'around') {
    // The nearer its other end, the further inside the line runs, and the further out its end stands.
    const far = beyond - Math.abs(end - start)
    const [key, other] = start <= end ? [far, -far] : [-far, far]
    return [
      { ...a, key },
      { ...b, key: other },
    ]
  }
  if (way === 'bent') {
    const along = (side: Side, point: Point | undefined) =>
      (side === 'left' || side === 'right' ? point?.y : point?.x) ?? 0
    const [first, last] = [along(fromSide, link.bends?.[0]), along(toSide, link.bends?.at(-1))]
    return [
      { ...a, key: first, tie: along(fromSide, to), wish: first },
      { ...b, key: last, tie: along(toSide, from), wish: last },
    ]
  }
  if (way === 'loop') {
    // It begins above all other lines of its side, and comes back beside those that go up.
    return [
      { ...a, key: -2 * beyond },
      { ...b, key: 0, free: true },
    ]
  }
  // Upright lines stand where they stand: their ends take no room from others.
  return [
    { ...a, side: 'top', key: 0, free: true },
    { ...b, side: 'top', key: 0, free: true },
  ]
}
