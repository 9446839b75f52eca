import { calmOrder } from './calmOrder.ts'
import { freshOrder } from './freshOrder.ts'
import type { Order, RowOf } from './improve.ts'
import type { Layers } from './layers.ts'

/** What an order costs as it would be drawn, in crossings. */
export interface Judge {
  /** How many links there are to draw. */
  readonly links: number
  /** With lines as they go of themselves. */
  readonly plainly: (order: Order) => number
  /** With those that cross others led another way, which takes many times as long. */
  readonly fully: (order: Order) => number
}

/** The order of boxes as they stand, and where the nodes of an order would stand across the flow. */
export interface Given {
  readonly order: Order
  readonly centresOf: (order: Order) => Float64Array
}

/**
 * An order with few crossings, or of several good ones the one with the least that `judge` gives. Boxes
 * that stand in a given order keep it unless another is much better.
 */
export function orderOf(
  layers: Layers,
  given: Given | undefined,
  rowOf: RowOf,
  judge?: Judge,
): Order {
  const rounds = layers.count > 4000 ? 0 : layers.count > 1200 ? 2 : 12
  const fresh = freshOrder(layers, rowOf, rounds, judge)
  if (!given) return fresh
  const { order, centresOf } = given
  // Moves are sought again and again there: in large drawings less often, or a tidy would take seconds.
  const few = layers.count > 300 ? Math.min(rounds, 2) : rounds
  return calmOrder(layers, order, { fresh, rowOf, centresOf, rounds: few, judge })
}
