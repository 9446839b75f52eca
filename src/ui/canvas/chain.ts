import type { Point } from '#drawing/geometry.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import type { FactorKind } from '#model/theory.ts'

const next: Readonly<Record<FactorKind, FactorKind>> = {
  problem: 'activity',
  input: 'activity',
  activity: 'output',
  output: 'user_effect',
  user_effect: 'societal_effect',
  societal_effect: 'societal_effect',
  external: 'user_effect',
}

const previous: Readonly<Record<FactorKind, FactorKind>> = {
  problem: 'problem',
  input: 'input',
  activity: 'input',
  output: 'activity',
  user_effect: 'output',
  societal_effect: 'user_effect',
  external: 'external',
}

/** The kind of a box drawn from another: what it leads to, or what leads to it. */
export function kindBeside(kind: FactorKind, way: 'from' | 'to'): FactorKind {
  return way === 'from' ? next[kind] : previous[kind]
}

const reach = 48
/** So far from a lane that it is no longer meant. */
const away = 320

/**
 * The kind of a box drawn at a point: that of the lane there, else what comes after the lane to the
 * left, or before the one to the right. On an empty canvas an activity.
 */
export function kindAt(scene: Scene, point: Point): FactorKind {
  const inLane = scene.boxes.filter(
    ({ x, look }) => x - reach <= point.x && point.x <= x + look.width + reach,
  )
  const here = nearest(inLane, (box) => Math.abs(middle(box) - point.y))
  if (here) return here.look.kind
  const left = nearest(
    scene.boxes.filter(({ x, look }) => x + look.width < point.x),
    ({ x, look }) => point.x - x - look.width,
  )
  const right = nearest(
    scene.boxes.filter(({ x }) => x > point.x),
    ({ x }) => x - point.x,
  )
  if (left && right && right.look.kind === next[left.look.kind]) {
    const isLeft = point.x - left.x - left.look.width < right.x - point.x
    return (isLeft ? left : right).look.kind
  }
  if (left && point.x - left.x - left.look.width < away) return next[left.look.kind]
  if (right && right.x - point.x < away) return previous[right.look.kind]
  return (left ?? right)?.look.kind ?? 'activity'
}

function middle({ y, look }: PlacedBox): number {
  return y + look.height / 2
}

function nearest(
  boxes: readonly PlacedBox[],
  distance: (box: PlacedBox) => number,
): PlacedBox | undefined {
  return boxes.reduce<PlacedBox | undefined>(
    (best, box) => (best && distance(best) <= distance(box) ? best : box),
    undefined,
  )
}
