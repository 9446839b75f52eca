import type { Layers } from './layers.ts'
import type { Order } from './order.ts'

export interface AlignOptions {
  /** The extent of a node across the flow; a stop has none. */
  readonly extentOf: (node: number) => number
  /** The room between two neighbours of a layer. */
  readonly gapOf: (first: number, second: number) => number
}

/**
 * Where the nodes stand across the flow (their centres), in their order, as near their neighbours
 * as the room allows: each layer in turn the least squares solution, found by pooling adjacent
 * violators (Ayer and others 1955), until it settles.
 */
export function align(layers: Layers, order: Order, options: AlignOptions): Float64Array {
  const at = new Float64Array(layers.count)
  const offsets = order.map((layer) => offsetsOf(layer, options))
  order.forEach((layer, i) => {
    const own = offsets[i] ?? []
    const half = (own.at(-1) ?? 0) / 2
    layer.forEach((node, k) => {
      at[node] = (own[k] ?? 0) - half
    })
  })
  const boxes = layers.ids.length
  const rounds = layers.count > 6000 ? 4 : layers.count > 2000 ? 10 : 40
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < order.length; i += 1) {
      const index = round % 2 === 0 ? i : order.length - 1 - i
      const layer = order[index] ?? []
      const wishes = layer.map((node) => wishOf(node, layers, at, boxes))
      const places = spaced(wishes, offsets[index] ?? [])
      layer.forEach((node, k) => {
        at[node] = places[k] ?? 0
      })
    }
  }
  return at
}

/** The least distance of each node of a layer from the first. */
function offsetsOf(layer: readonly number[], { extentOf, gapOf }: AlignOptions): number[] {
  let sum = 0
  return layer.map((node, i) => {
    const previous = layer[i - 1]
    if (previous !== undefined) {
      sum += (extentOf(previous) + extentOf(node)) / 2 + gapOf(previous, node)
    }
    return sum
  })
}

export interface Wish {
  readonly at: number
  readonly weight: number
}

/** Long links are kept straightest of all; a node without neighbours stays. */
function wishOf(node: number, layers: Layers, at: Float64Array, boxes: number): Wish {
  let sum = 0
  let weight = 0
  for (const side of [layers.before[node] ?? [], layers.after[node] ?? []]) {
    for (const near of side) {
      const pull = node >= boxes ? (near >= boxes ? 6 : 2) : near >= boxes ? 2 : 1
      sum += pull * (at[near] ?? 0)
      weight += pull
    }
  }
  return weight === 0 ? { at: at[node] ?? 0, weight: 0.01 } : { at: sum / weight, weight }
}

/**
 * The places nearest the wishes (weighted least squares) at which each stands at least the
 * difference of their offsets after the one before.
 */
export function spaced(wishes: readonly Wish[], offsets: readonly number[]): number[] {
  const pools: { sum: number; weight: number; size: number }[] = []
  wishes.forEach(({ at, weight }, i) => {
    let pool = { sum: (at - (offsets[i] ?? 0)) * weight, weight, size: 1 }
    for (let last = pools.at(-1); last; last = pools.at(-1)) {
      if (last.sum / last.weight <= pool.sum / pool.weight) break
      pools.pop()
      pool = {
        sum: last.sum + pool.sum,
        weight: last.weight + pool.weight,
        size: last.size + pool.size,
      }
    }
    pools.push(pool)
  })
  const places: number[] = []
  for (const { sum, weight, size } of pools) {
    for (let k = 0; k < size; k += 1) places.push(sum / weight + (offsets[places.length] ?? 0))
  }
  return places
}
