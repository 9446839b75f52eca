import type { Layers } from './layers.ts'

/** The nodes of every layer from first to last. */
export type Order = readonly (readonly number[])[]

/** A node's row; nodes of a lower row stand before those of a higher. */
export type RowOf = (node: number) => number

/** What a step between two boxes joined in one layer costs, in crossings. */
export const costOfDistance = 1.2

/**
 * Takes the one move of a node that may move within its layer that gains most, again and again while any gains.
 * Gains are exact: the cost of two neighbours in either order depends on nothing else in the layer.
 */
export function improved(
  layers: Layers,
  start: Order,
  rowOf: RowOf,
  rounds: number,
  canMove: (node: number) => boolean = any,
): Order {
  const order = start.map((layer) => [...layer])
  const matesOf = matesIn(layers)
  for (let round = 0; round < rounds; round += 1) {
    const at = positionsOf(layers, order)
    let gained = false
    const moves = order.map((layer) => bestMove(layers, layer, at, matesOf, rowOf, canMove))
    const ranked = moves
      .map((move, i) => ({ move, i }))
      .sort((a, b) => (b.move?.gain ?? 0) - (a.move?.gain ?? 0))
    for (const { i } of ranked) {
      const layer = order[i] ?? []
      for (let step = 0; step < layer.length; step += 1) {
        const move = bestMove(layers, layer, at, matesOf, rowOf, canMove)
        if (!move) break
        const [node] = layer.splice(move.from, 1)
        layer.splice(move.to, 0, node ?? 0)
        layer.forEach((each, k) => {
          at[each] = k
        })
        gained = true
      }
    }
    if (!gained) break
  }
  return order
}

/** The order after each move of one node that gains, the best of that node: those that gain most first. */
export function movedByOne(
  layers: Layers,
  order: Order,
  rowOf: RowOf,
  canMove: (node: number) => boolean,
): readonly Order[] {
  const at = positionsOf(layers, order)
  const matesOf = matesIn(layers)
  return order
    .flatMap((layer, i) =>
      movesIn(layers, layer, at, matesOf, rowOf, canMove).map((move) => ({ layer, i, ...move })),
    )
    .sort((a, b) => b.gain - a.gain)
    .map(({ layer, i, from, to }) =>
      order.with(i, layer.toSpliced(from, 1).toSpliced(to, 0, layer[from] ?? 0)),
    )
}

function matesIn({ mates }: Layers): ReadonlyMap<number, readonly number[]> {
  const matesOf = new Map<number, number[]>()
  for (const [a, b] of mates) {
    matesOf.set(a, [...(matesOf.get(a) ?? []), b])
    matesOf.set(b, [...(matesOf.get(b) ?? []), a])
  }
  return matesOf
}

function any(): boolean {
  return true
}

interface Move {
  readonly from: number
  readonly to: number
  readonly gain: number
}

function bestMove(...around: Parameters<typeof movesIn>): Move | undefined {
  let best: Move | undefined
  for (const move of movesIn(...around)) {
    if (move.gain > (best?.gain ?? 0) + 1e-9) best = move
  }
  return best
}

/** Of each node in a layer that may move the best move, if one gains. */
function movesIn(
  layers: Layers,
  layer: readonly number[],
  at: Int32Array,
  matesOf: ReadonlyMap<number, readonly number[]>,
  rowOf: RowOf,
  canMove: (node: number) => boolean,
): readonly Move[] {
  const reach = layer.length > 60 ? 6 : layer.length
  const mated = layer.flatMap((node, i) => (matesOf.has(node) ? [i] : []))
  const tails = layer.map((node) => sortedAt(layers.before[node] ?? [], at))
  const heads = layer.map((node) => sortedAt(layers.after[node] ?? [], at))
  const moves: Move[] = []
  for (let from = 0; from < layer.length; from += 1) {
    if (!canMove(layer[from] ?? 0)) continue
    let best: Move | undefined
    for (const direction of [-1, 1]) {
      let gain = 0
      for (let step = 1; step <= reach; step += 1) {
        const to = from + direction * step
        const other = layer[to]
        const node = layer[from] ?? 0
        if (other === undefined || rowOf(other) !== rowOf(node)) break
        const [first, second] = direction > 0 ? [from, to] : [to, from]
        gain += inversions(tails[first], tails[second]) - inversions(tails[second], tails[first])
        gain += inversions(heads[first], heads[second]) - inversions(heads[second], heads[first])
        const near = mated.length > 0 ? mateGain(layer, mated, from, to, at, matesOf) : 0
        if (gain + near > (best?.gain ?? 0) + 1e-9) best = { from, to, gain: gain + near }
      }
    }
    if (best) moves.push(best)
  }
  return moves
}

/** A node has few neighbours: this takes less time than sorting does. */
function sortedAt(nodes: readonly number[], at: Int32Array): readonly number[] {
  const sorted: number[] = []
  for (const node of nodes) {
    const place = at[node] ?? 0
    let i = sorted.length
    for (; i > 0 && (sorted[i - 1] ?? 0) > place; i -= 1) sorted[i] = sorted[i - 1] ?? 0
    sorted[i] = place
  }
  return sorted
}

/** How many links of the first cross links of the second, the first standing before the second. */
function inversions(
  first: readonly number[] | undefined,
  second: readonly number[] | undefined,
): number {
  if (!first || !second) return 0
  let count = 0
  let below = 0
  for (const a of first) {
    while (below < second.length && (second[below] ?? 0) < a) below += 1
    count += below
  }
  return count
}

/** How much nearer the joined boxes of a layer (at `mated`) come if the node at `from` goes to `to`. */
function mateGain(
  layer: readonly number[],
  mated: readonly number[],
  from: number,
  to: number,
  at: Int32Array,
  matesOf: ReadonlyMap<number, readonly number[]>,
): number {
  const [low, high] = from < to ? [from, to] : [to, from]
  const shifted = (place: number) => {
    if (place === from) return to
    if (place < low || place > high) return place
    return from < to ? place - 1 : place + 1
  }
  let gain = 0
  for (const i of mated) {
    if (i < low || i > high) continue
    for (const mate of matesOf.get(layer[i] ?? -1) ?? []) {
      const place = at[mate] ?? 0
      const isInside = place >= low && place <= high
      const change = Math.abs(i - place) - Math.abs(shifted(i) - shifted(place))
      gain += isInside ? change / 2 : change
    }
  }
  return gain * costOfDistance
}

/** Where every node stands in its layer. */
export function positionsOf(layers: Layers, order: Order): Int32Array {
  const at = new Int32Array(layers.count)
  for (const layer of order) for (let i = 0; i < layer.length; i += 1) at[layer[i] ?? 0] = i
  return at
}
