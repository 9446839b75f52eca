import { type BentLine, bentLine } from './bentLine.ts'
import type { Passage } from './corridor.ts'
import { flowing, type Line, type Pass, pair, rounded } from './curve.ts'
import { detour } from './detour.ts'
import { edgeInset, type Side } from './ends.ts'
import type { Point, Rect } from './geometry.ts'
import type { Loop } from './loops.ts'
import type { Plan } from './plan.ts'
import type { RouteBox } from './route.ts'
import { outward } from './sides.ts'
import type { Standing } from './standing.ts'

/** From the neck of a head to its tip. */
export const headLength = 12

const headRoom = headLength + 1
const stub = 5

type Back = (point: Point) => Point

/** The point of a side of a box, on its outline. */
function portAt(box: RouteBox, side: Side, along: number): Point {
  const isLevel = side === 'left' || side === 'right'
  const inset = edgeInset(box, side, along - (isLevel ? box.y : box.x))
  if (side === 'left') return { x: box.x + inset, y: along }
  if (side === 'right') return { x: box.x + box.width - inset, y: along }
  return side === 'top'
    ? { x: along, y: box.y + inset }
    : { x: along, y: box.y + box.height - inset }
}

/** Straight stubs at the ends, curves in the gutters, straight where it passes between boxes. */
export function across(
  plan: Plan,
  start: number,
  end: number,
  passages: readonly Passage[],
  back: Back,
): Line {
  const direction = plan.fromSide === 'right' ? 1 : -1
  const from = portAt(plan.from, plan.fromSide, start)
  const to = portAt(plan.to, plan.toSide, end)
  const edge = direction > 0 ? plan.from.x + plan.from.width : plan.from.x
  const far = direction > 0 ? plan.to.x : plan.to.x + plan.to.width
  const straight = Math.min(stub, ((far - edge) * direction - headRoom) / 3)
  const leave = (edge + straight * direction) * direction
  const arrive = (far - (headRoom + straight) * direction) * direction
  const between = passesBetween(leave, arrive, passages, direction)
  return flowing(
    [
      { x0: from.x, x1: leave * direction, y: start },
      ...between,
      { x0: arrive * direction, x1: to.x - headRoom * direction, y: end },
    ],
    back,
  )
}

function passesBetween(
  leave: number,
  arrive: number,
  passages: readonly Passage[],
  direction: number,
): readonly Pass[] {
  return passages.flatMap(({ x0, x1, y }): readonly Pass[] => {
    const [first, last] = direction > 0 ? [x0, x1] : [-x1, -x0]
    const [low, high] = [Math.max(first, leave), Math.min(last, arrive)]
    return low < high ? [{ x0: low * direction, x1: high * direction, y }] : []
  })
}

/** Through the gaps and past its box, then along the lane behind it, and back into its side there. */
export function behind(
  plan: Plan,
  start: number,
  end: number,
  passages: readonly Passage[],
  x: number,
  back: Back,
): Line {
  const from = portAt(plan.from, plan.fromSide, start)
  const to = portAt(plan.to, plan.toSide, end)
  const leave = plan.from.x + plan.from.width + stub
  const passes = passesBetween(leave, x, passages, 1)
  const out = flowing([{ x0: from.x, x1: leave, y: start }, ...passes], back)
  const y = passes.at(-1)?.y ?? start
  const corner = { x: passes.at(-1)?.x1 ?? leave, y }
  const neck = { x: to.x + headRoom, y: end }
  const home = rounded([corner, { x, y }, { x, y: end }, neck], 22, back)
  return {
    d: `${out.d}${home.d.slice(home.d.indexOf('L'))}`,
    points: [...out.points, ...home.points.slice(1)],
  }
}

/** Out of the side, along the lane beside its boxes, and back into the same side. */
export function around(plan: Plan, start: number, end: number, x: number, back: Back): Line {
  const from = portAt(plan.from, plan.fromSide, start)
  const to = portAt(plan.to, plan.toSide, end)
  const neck = { x: to.x + outward[plan.toSide].x * headRoom, y: end }
  return rounded([from, { x, y: start }, { x, y: end }, neck], 22, back)
}

/** Straight to the next box of the lane. */
export function upright(plan: Plan, x: number, back: Back): Line {
  const direction = plan.fromSide === 'bottom' ? 1 : -1
  const start = portAt(plan.from, plan.fromSide, x)
  const end = portAt(plan.to, plan.toSide, x)
  return rounded([start, { x, y: end.y - headRoom * direction }], 0, back)
}

/** A link to oneself: out of the side and back into the top. */
export function loop({ from }: Plan, along: number, way: Loop, back: Back): Line {
  const start = portAt(from, 'right', along)
  const x = from.x + from.width - way.inwards
  const end = portAt(from, 'top', x)
  const [right, top] = [from.x + from.width + way.beside, from.y - way.above]
  const neck = { x, y: end.y - headRoom }
  return rounded(
    [start, { x: right, y: start.y }, { x: right, y: top }, { x, y: top }, neck],
    18,
    back,
  )
}

/** Through the bends that a person has placed, straight out of its box and straight into the other. */
export function bent(
  plan: Plan,
  start: number,
  end: number,
  standing: Standing,
  back: Back,
): BentLine {
  const from = portAt(plan.from, plan.fromSide, start)
  const to = portAt(plan.to, plan.toSide, end)
  const [out, against] = [outward[plan.fromSide], outward[plan.toSide]]
  const leave = { at: beyond(from, out, stub), heading: out }
  const inwards = { x: -against.x, y: -against.y }
  const arrive = { at: beyond(to, against, headRoom + stub), heading: inwards }
  const { line, region } = bentLine(plan, leave, arrive, standing, back)
  const [first, last] = [back(from), back(beyond(to, against, headRoom))]
  const d = `M${pair(first)}L${line.d.slice(1)}L${pair(last)}`
  return { line: { d, points: [first, ...line.points, last] }, region }
}

function beyond({ x, y }: Point, direction: Point, by: number): Point {
  return { x: x + direction.x * by, y: y + direction.y * by }
}

/** So round that a corner cuts off nothing of a box as near as a way may pass. */
const cornerOfRoundabout = 14

export interface Roundabout {
  readonly line: Line
  /** It stays the line as long as no box comes, goes or moves in here. */
  readonly region: Rect
}

/** Where nothing simpler will do: straight pieces round what is in the way, or else straight through. */
export function roundabout(
  plan: Plan,
  start: number,
  end: number,
  boxes: readonly Rect[],
  back: Back,
): Roundabout {
  const from = portAt(plan.from, plan.fromSide, start)
  const to = portAt(plan.to, plan.toSide, end)
  const [out, against] = [outward[plan.fromSide], outward[plan.toSide]]
  const neck = beyond(to, against, headRoom)
  const { way, region } = detour({ at: from, out }, { at: neck, out: against }, boxes)
  return { line: rounded(way ?? [from, neck], cornerOfRoundabout, back), region }
}
