import type { Point } from '#drawing/geometry.ts'
import type { Scene } from '#drawing/scene.ts'
import { turned } from '#drawing/turned.ts'
import type { FactorKind } from '#model/theory.ts'
import { turnedBoxesOf } from './sceneParts.ts'

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
 * The kind of a box drawn at a point: that of the lane there, else what comes after the lane before
 * it, or before the one after it. On an empty canvas an activity.
 */
export function kindAt(scene: Scene, point: Point): FactorKind {
  const { x, y } = turned({ ...point, width: 0, height: 0 }, scene.flow)
  const boxes = turnedBoxesOf(scene)
  const inLane = boxes.filter((box) => box.x - reach <= x && x <= box.x + box.width + reach)
  const here = nearest(inLane, (box) => Math.abs(box.y + box.height / 2 - y))
  if (here) return here.kind
  const left = nearest(
    boxes.filter((box) => box.x + box.width < x),
    (box) => x - box.x - box.width,
  )
  const right = nearest(
    boxes.filter((box) => box.x > x),
    (box) => box.x - x,
  )
  if (left && right && right.kind === next[left.kind]) {
    const isLeft = x - left.x - left.width < right.x - x
    return (isLeft ? left : right).kind
  }
  if (left && x - left.x - left.width < away) return next[left.kind]
  if (right && right.x - x < away) return previous[right.kind]
  return (left ?? right)?.kind ?? 'activity'
}

function nearest<Box>(boxes: readonly Box[], distance: (box: Box) => number): Box | undefined {
  return boxes.reduce<Box | undefined>(
    (best, box) => (best && distance(best) <= distance(box) ? best : box),
    undefined,
  )
}
