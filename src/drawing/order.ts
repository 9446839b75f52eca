import { costOfDistance, improved, type Order, positionsOf, type RowOf } from './improve.ts'
import type { Layers } from './layers.ts'

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
  judge?: (order: Order) => number,
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
  if (isMoved && judge && judge(kept) > judge(asGiven) - leastGain) kept = asGiven
  const [before, after] = [costOf(layers, kept), costOf(layers, fresh)]
  return after < before * 0.5 && before - after > 12 ? fresh : kept
}

/** What moves in a given order must gain so much as it is drawn, in crossings. */
const leastGain = 3

/** How many nodes are swept altogether, from ever other starts; at most so many starts. */
const effort = 12_000
const mostStarts = 400
/** How many node by node comparisons improve the best of these: it takes as many as nodes squared. */
const effortAfter = 600_000
/** So many of the best are judged by how they are drawn. */
const mostJudged = 30

/** The best of several: sweeps stop at the first valley, and which one depends on where they start. */
function freshOrder(
  layers: Layers,
  rowOf: RowOf,
  rounds: number,
  judge: ((order: Order) => number) | undefined,
): Order {
  const share = (work: number, each: number) => Math.max(1, Math.min(mostStarts, work / each))
  const random = randomFrom(layers.count)
  const sweeps: Rated[] = []
  for (let i = 0; i < Math.floor(share(effort, layers.count)); i += 1) {
    const start = startOf(layers, rowOf)
    if (i > 0) shuffle(start, random, rowOf)
    sweeps.push(rated(layers, swept(layers, start, rowOf)))
  }
  const found = new Map<string, Rated>()
  for (const { order } of best(sweeps, Math.ceil(share(effortAfter, layers.count ** 2)))) {
    const better = rated(layers, improved(layers, order, rowOf, rounds))
    const key = boxesIn(layers, better.order).join(';')
    if (better.cost < (found.get(key)?.cost ?? Number.POSITIVE_INFINITY)) found.set(key, better)
  }
  const good = best([...found.values()], mostJudged)
  const judged = judge ? good.map(({ order }) => ({ order, cost: judge(order) })) : good
  return best(judged, 1)[0]?.order ?? []
}

interface Rated {
  readonly order: Order
  readonly cost: number
}

function rated(layers: Layers, order: Order): Rated {
  return { order, cost: costOf(layers, order) }
}

function best(orders: readonly Rated[], most: number): readonly Rated[] {
  return orders.toSorted((a, b) => a.cost - b.cost).slice(0, most)
}

function shuffle(order: number[][], random: () => number, rowOf: RowOf): void {
  for (const layer of order) {
    const keys = new Map(layer.map((node) => [node, random()]))
    layer.sort((a, b) => rowOf(a) - rowOf(b) || (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function boxesIn(layers: Layers, order: Order): Order {
  return order.map((layer) => layer.filter((node) => node < layers.ids.length))
}

/** In how many layers the boxes stand in another order. */
function differing(layers: Layers, one: Order, other: Order): number {
  const [a, b] = [boxesIn(layers, one), boxesIn(layers, other)]
  return a.filter((layer, i) => layer.some((node, k) => node !== b[i]?.[k])).length
}

/** The boxes in their order, and between them the stops of long links where these would run straightest. */
function withStops(layers: Layers, boxes: Order, rowOf: RowOf, places?: readonly number[]): Order {
  const at = new Float64Array(layers.count)
  for (const layer of boxesIn(layers, boxes)) {
    layer.forEach((node, i) => {
      at[node] = places?.[node] ?? (i + 0.5) / layer.length
    })
  }
  const stops = Array.from(
    { length: layers.count - layers.ids.length },
    (_, i) => layers.ids.length + i,
  )
  const both = [layers.before, layers.after]
  for (let round = 0; round < 12; round += 1) {
    for (const stop of round % 2 === 0 ? stops : stops.toReversed())
      at[stop] = meanAt(stop, both, at)
  }
  const order = boxesIn(layers, boxes).map((layer) => [...layer])
  for (const stop of stops) order[layers.layerOf[stop] ?? 0]?.push(stop)
  for (const layer of order)
    layer.sort((a, b) => rowOf(a) - rowOf(b) || (at[a] ?? 0) - (at[b] ?? 0) || a - b)
  return order
}

function startOf(layers: Layers, rowOf: RowOf): number[][] {
  const order: number[][] = layers.lanes.map(() => [])
  const seen = new Uint8Array(layers.count)
  const visit = (first: number) => {
    const stack = [first]
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (seen[node]) continue
      seen[node] = 1
      order[layers.layerOf[node] ?? 0]?.push(node)
      const near = [...(layers.before[node] ?? []), ...(layers.after[node] ?? [])]
      for (const next of near.reverse()) if (!seen[next]) stack.push(next)
    }
  }
  const byLayer = Array.from({ length: layers.count }, (_, i) => i).sort(
    (a, b) => (layers.layerOf[a] ?? 0) - (layers.layerOf[b] ?? 0) || a - b,
  )
  for (const node of byLayer) visit(node)
  for (const layer of order) layer.sort((a, b) => rowOf(a) - rowOf(b))
  return order
}

/** The best of a dozen sweeps there and back. */
function swept(layers: Layers, start: number[][], rowOf: RowOf): number[][] {
  const order = start.map((layer) => [...layer])
  const at = new Float64Array(layers.count)
  const remember = (layer: readonly number[]) => {
    layer.forEach((node, i) => {
      at[node] = (i + 0.5) / layer.length
    })
  }
  order.forEach(remember)
  let best = order.map((layer) => [...layer])
  let fewest = costOf(layers, best)
  const sweeps = layers.count > 20_000 ? 4 : 24
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    const isForward = sweep % 2 === 0
    for (let i = 0; i < order.length; i += 1) {
      const layer = order[isForward ? i : order.length - 1 - i] ?? []
      const near =
        sweep % 6 < 4
          ? isForward
            ? [layers.before]
            : [layers.after]
          : [layers.before, layers.after]
      const wish = new Map(layer.map((node) => [node, meanAt(node, near, at)]))
      layer.sort((a, b) => rowOf(a) - rowOf(b) || (wish.get(a) ?? 0) - (wish.get(b) ?? 0))
      remember(layer)
    }
    const cost = costOf(layers, order)
    if (cost < fewest) {
      fewest = cost
      best = order.map((layer) => [...layer])
    }
  }
  return best
}

function meanAt(
  node: number,
  sides: readonly (readonly (readonly number[])[])[],
  at: Float64Array,
): number {
  let sum = 0
  let count = 0
  for (const side of sides) {
    for (const near of side[node] ?? []) {
      sum += at[near] ?? 0
      count += 1
    }
  }
  return count === 0 ? (at[node] ?? 0) : sum / count
}

/** Crossings between neighbouring layers, and how far apart boxes stand that are joined in one. */
export function costOf(layers: Layers, order: Order): number {
  const at = positionsOf(layers, order)
  let cost = 0
  for (let i = 1; i < order.length; i += 1) cost += crossings(layers, order[i] ?? [], at)
  for (const [a, b] of layers.mates) {
    cost += costOfDistance * (Math.abs((at[a] ?? 0) - (at[b] ?? 0)) - 1)
  }
  return cost
}

/** Crossings of the links into a layer: inversions, counted in a Fenwick tree. */
function crossings(layers: Layers, layer: readonly number[], at: Int32Array): number {
  const heads: number[] = []
  let widest = 0
  for (const node of layer) {
    const tails = (layers.before[node] ?? []).map((tail) => at[tail] ?? 0).sort((a, b) => a - b)
    for (const tail of tails) {
      heads.push(tail)
      if (tail > widest) widest = tail
    }
  }
  const tree = new Int32Array(widest + 2)
  let count = 0
  for (let i = 0; i < heads.length; i += 1) {
    const tail = heads[i] ?? 0
    let greater = i
    for (let k = tail + 1; k > 0; k -= k & -k) greater -= tree[k] ?? 0
    count += greater
    for (let k = tail + 1; k < tree.length; k += k & -k) tree[k] = (tree[k] ?? 0) + 1
  }
  return count
}
