import { improved, type Order, type RowOf } from './improve.ts'
import type { Layers } from './layers.ts'

/**
 * The boxes in their order, and between them the stops of long links where these would run straightest
 * if the boxes stood in these places across the flow, or else evenly in their layers.
 */
export function withStops(
  layers: Layers,
  boxes: Order,
  rowOf: RowOf,
  rounds: number,
  places?: Float64Array,
): Order {
  const order = boxesIn(layers, boxes).map((layer) => [...layer])
  const at = new Float64Array(layers.count)
  for (const layer of order) {
    layer.forEach((node, i) => {
      at[node] = places?.[node] ?? (i + 0.5) / layer.length
    })
  }
  const isStop = (node: number) => node >= layers.ids.length
  const stops = Array.from(layers.layerOf.keys()).filter(isStop)
  const both = [layers.before, layers.after]
  for (let round = 0; round < 12; round += 1) {
    for (const stop of round % 2 === 0 ? stops : stops.toReversed())
      at[stop] = meanAt(stop, both, at)
  }
  for (const stop of stops) order[layers.layerOf[stop] ?? 0]?.push(stop)
  for (const layer of order)
    layer.sort((a, b) => rowOf(a) - rowOf(b) || (at[a] ?? 0) - (at[b] ?? 0) || a - b)
  return improved(layers, order, rowOf, rounds, isStop)
}

export function boxesIn(layers: Layers, order: Order): Order {
  return order.map((layer) => layer.filter((node) => node < layers.ids.length))
}

export function meanAt(
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
