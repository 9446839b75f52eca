import { costOfDistance, type Order, positionsOf } from './improve.ts'
import type { Layers } from './layers.ts'

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
