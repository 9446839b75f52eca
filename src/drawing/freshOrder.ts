import { costOf } from './costOf.ts'
import { improved, type Order, positionsOf, type RowOf } from './improve.ts'
import type { Layers } from './layers.ts'
import type { Judge } from './order.ts'
import { boxesIn, meanAt } from './stops.ts'

/** How many nodes are swept altogether, from ever other starts; at most so many starts. */
const effort = 12_000
const mostStarts = 400
/** How many node by node comparisons improve the best of these: it takes as many as nodes squared. */
const effortAfter = 600_000
/** So many of the best are judged by how their lines go of themselves; at most so many links are drawn for it. */
const mostJudged = 30
const mostLinksDrawn = 2500
/** The best of these are judged with lines led other ways; they have so many links altogether. */
const mostLinksLed = 600

/**
 * The best of several orders by barycentre sweeps (Sugiyama, Tagawa, Toda 1981), then single moves: sweeps
 * stop at the first valley, and which one depends on where they start.
 */
export function freshOrder(
  layers: Layers,
  rowOf: RowOf,
  rounds: number,
  judge: Judge | undefined,
): Order {
  const share = (work: number, each: number) => Math.max(1, Math.min(mostStarts, work / each))
  const random = randomFrom(layers.count)
  const sweeps = new Map<string, Rated>()
  const first = startOf(layers, rowOf)
  for (let i = 0; i < Math.floor(share(effort, layers.count)); i += 1) {
    const start = first.map((layer) => [...layer])
    if (i > 0) shuffle(start, random, rowOf)
    const sweep = swept(layers, start, rowOf)
    sweeps.set(sweep.order.join(';'), sweep)
  }
  const found = new Map<string, Rated>()
  for (const { order } of best(
    [...sweeps.values()],
    Math.ceil(share(effortAfter, layers.count ** 2)),
  )) {
    const better = rated(layers, improved(layers, order, rowOf, rounds))
    const key = boxesIn(layers, better.order).join(';')
    if (better.cost < (found.get(key)?.cost ?? Number.POSITIVE_INFINITY)) found.set(key, better)
  }
  const good = best([...found.values()], mostJudged)
  const [least] = best(judge ? judged(good, judge) : good, 1)
  return least ? asRead(layers, least, rowOf, judge) : []
}

/** What the mirror image may cost more as it is drawn, in crossings. */
const asGood = 0.5

/** Of an order and its mirror image the one in which links within lanes lead on as one reads, if it is as good. */
function asRead(
  layers: Layers,
  { order, cost }: Rated,
  rowOf: RowOf,
  judge: Judge | undefined,
): Order {
  const at = positionsOf(layers, order)
  const onwards = layers.mates.reduce(
    (sum, [from, to]) => sum + Math.sign((at[to] ?? 0) - (at[from] ?? 0)),
    0,
  )
  const isInRows = new Set(order.flat().map(rowOf)).size > 1
  if (onwards >= 0 || isInRows) return order
  const mirrored = order.map((layer) => layer.toReversed())
  return !judge || judge.fully(mirrored) <= cost + asGood ? mirrored : order
}

function judged(orders: readonly Rated[], { links, plainly, fully }: Judge): readonly Rated[] {
  const plain = orders
    .slice(0, Math.ceil(mostLinksDrawn / links))
    .map(({ order }) => ({ order, cost: plainly(order) }))
  return best(plain, Math.ceil(mostLinksLed / links)).map(({ order }) => ({
    order,
    cost: fully(order),
  }))
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
function swept(layers: Layers, order: number[][], rowOf: RowOf): Rated {
  const wish = new Float64Array(layers.count)
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
      for (const node of layer) wish[node] = meanAt(node, near, at)
      layer.sort((a, b) => rowOf(a) - rowOf(b) || (wish[a] ?? 0) - (wish[b] ?? 0))
      remember(layer)
    }
    const cost = costOf(layers, order)
    if (cost < fewest) {
      fewest = cost
      best = order.map((layer) => [...layer])
    }
  }
  return { order: best, cost: fewest }
}
