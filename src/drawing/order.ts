import { costOf } from './costOf.ts'
import { freshOrder } from './freshOrder.ts'
import { improved, type Order, type RowOf } from './improve.ts'
import type { Layers } from './layers.ts'
import { boxesIn, withStops } from './stops.ts'

/** What an order costs as it would be drawn, in crossings. */
export interface Judge {
  /** How many links there are to draw. */
  readonly links: number
  /** With lines as they go of themselves. */
  readonly plainly: (order: Order) => number
  /** With those that cross others led another way, which takes many times as long. */
  readonly fully: (order: Order) => number
}

/** The order in which boxes stand, and where across the flow each does. */
export interface Given {
  readonly order: Order
  readonly places: readonly number[]
}

/**
 * An order with few crossings, or of several good ones the one with the least that `judge` gives.
 * Afresh: by barycentre sweeps (Sugiyama, Tagawa, Toda 1981), then single moves. Boxes that stand in
 * a given order keep it unless moving some gains much by `judge` (without it, anything), so that a small
 * change moves little; the fresh order is taken if it differs in one layer at most (one box was moved:
 * nothing else shall be) or if it is far better.
 */
export function orderOf(
  layers: Layers,
  given: Given | undefined,
  rowOf: RowOf,
  judge?: Judge,
): Order {
  const rounds = layers.count > 4000 ? 0 : layers.count > 1200 ? 2 : 12
  const fresh = freshOrder(layers, rowOf, rounds, judge)
  const standing = given?.order.map((layer) => layer.toSorted((a, b) => rowOf(a) - rowOf(b)))
  if (!standing || differing(layers, fresh, standing) <= 1) return fresh
  const isStop = (node: number) => node >= layers.ids.length
  const asGiven = improved(
    layers,
    withStops(layers, standing, rowOf, given?.places),
    rowOf,
    rounds,
    isStop,
  )
  let kept = asGiven
  for (let round = 0; round < 4; round += 1) {
    const next = improved(layers, kept, rowOf, rounds)
    if (differing(layers, next, kept) === 0) break
    kept = withStops(layers, boxesIn(layers, next), rowOf)
  }
  const isMoved = differing(layers, kept, asGiven) > 0
  if (isMoved && judge && judge.fully(kept) > judge.fully(asGiven) - leastGain) kept = asGiven
  const [before, after] = [costOf(layers, kept), costOf(layers, fresh)]
  return after < before * 0.5 && before - after > 12 ? fresh : kept
}

/** What moves in a given order must gain so much as it is drawn, in crossings. */
const leastGain = 3

/** In how many layers the boxes stand in another order. */
function differing(layers: Layers, one: Order, other: Order): number {
  const [a, b] = [boxesIn(layers, one), boxesIn(layers, other)]
  return a.filter((layer, i) => layer.some((node, k) => node !== b[i]?.[k])).length
}
