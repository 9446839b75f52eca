import { costOf } from './costOf.ts'
import { improved, movedByOne, type Order, type RowOf } from './improve.ts'
import type { Layers } from './layers.ts'
import type { Judge } from './order.ts'
import { boxesIn, withStops } from './stops.ts'

/** What moves in a given order must gain so much, in crossings and of all it costs, between layers and as it is drawn. */
const leastGain = 3
const leastShare = 0.2
/** So many ways of moving one box are tried, and only those that gain this share of what is to be gained. */
const mostTried = 12
const leastOfGain = 0.2

export interface Calm {
  readonly fresh: Order
  readonly rowOf: RowOf
  /** Where the nodes of an order would stand across the flow. */
  readonly centresOf: (order: Order) => Float64Array
  /** How often moves are sought in all layers at most. */
  readonly rounds: number
  readonly judge: Judge | undefined
}

/**
 * The given order if it is settled: nothing is much better. If it is not, the fresh order or a settled one,
 * if only one box must be moved for that (it is the one that was moved: nothing else shall be); else what
 * is better, until that is settled. So what comes of it is given back when it is given again.
 */
export function calmOrder(layers: Layers, given: Order, calm: Calm): Order {
  const { fresh, rowOf, rounds, centresOf } = calm
  /** The stops follow from the boxes alone, so that the same boxes have the same stops again. */
  const whole = (order: Order) => {
    if (isSame(layers, order, fresh)) return fresh
    const even = withStops(layers, order, rowOf, rounds)
    return withStops(layers, order, rowOf, rounds, centresOf(even))
  }
  const isBox = (node: number) => node < layers.ids.length
  const better = betterIn(layers, calm, whole)
  let now = whole(given.map((layer) => layer.toSorted((a, b) => rowOf(a) - rowOf(b))))
  for (let next = better.than(now); next; next = better.than(now)) {
    if (isButOneBox(layers, now, fresh)) return fresh
    const most = better.cost(now) - leastOfGain * (better.cost(now) - better.cost(next))
    const near = movedByOne(layers, now, rowOf, isBox)
      .slice(0, mostTried)
      .filter((order) => costOf(layers, order) <= most)
      .map(whole)
    const settled = near
      .toSorted((a, b) => better.plain(a) - better.plain(b))
      .find((order) => !better.than(order))
    if (settled) return settled
    now = next
  }
  return now
}

/** What is much better than an order, if anything is. It costs less each time: one cannot go round in a circle. */
function betterIn(
  layers: Layers,
  { fresh, rowOf, rounds, judge }: Calm,
  whole: (order: Order) => Order,
) {
  const cost = remembered((order) => costOf(layers, order))
  const plain = remembered((order) => judge?.plainly(order) ?? cost(order))
  const full = remembered((order) => judge?.fully(order) ?? cost(order))
  const than = (order: Order): Order | undefined => {
    if (order === fresh) return undefined
    if (isButOneBox(layers, order, fresh) || isFarWorse(cost(order), cost(fresh))) return fresh
    const best = movedOn(order)
    const isMuch = [cost, full].every((by) => {
      const before = by(order)
      return before - by(best) >= Math.max(leastGain, leastShare * before)
    })
    return isMuch ? best : undefined
  }
  const movedOn = (order: Order): Order => {
    let best = order
    let now = order
    for (let round = 0; round < Math.min(4, rounds); round += 1) {
      const next = improved(layers, now, rowOf, rounds)
      if (isSame(layers, next, now)) break
      now = whole(next)
      if (cost(now) < cost(best)) best = now
    }
    return best
  }
  return { than, cost, plain }
}

/** Twice as costly, or by so much that nobody has tidied it: then what is better is not sought from there. */
function isFarWorse(cost: number, costOfFresh: number): boolean {
  const gain = cost - costOfFresh
  return gain > 100 || (gain > 12 && costOfFresh < cost * 0.5)
}

function remembered(of: (order: Order) => number): (order: Order) => number {
  const known = new Map<Order, number>()
  return (order) => {
    const value = known.get(order) ?? of(order)
    known.set(order, value)
    return value
  }
}

/** The layers in which the boxes stand in another order. */
function differing(layers: Layers, one: Order, other: Order) {
  const [a, b] = [boxesIn(layers, one), boxesIn(layers, other)]
  return a.flatMap((layer, i) => {
    const own = b[i] ?? []
    return layer.some((node, k) => node !== own[k]) ? [{ layer, own }] : []
  })
}

function isSame(layers: Layers, one: Order, other: Order): boolean {
  return differing(layers, one, other).length === 0
}

/** Whether the boxes stand in the same order but for one that was moved within its layer. */
function isButOneBox(layers: Layers, one: Order, other: Order): boolean {
  const [first, ...rest] = differing(layers, one, other)
  if (!first || rest.length > 0) return false
  const { layer, own } = first
  const start = layer.findIndex((node, i) => node !== own[i])
  return [layer[start], own[start]].some((moved) => {
    const left = own.filter((node) => node !== moved)
    return layer.filter((node) => node !== moved).every((node, i) => node === left[i])
  })
}
