import type { Order } from './improve.ts'
import type { Layers } from './layers.ts'

export interface AlignOptions {
  /** The extent of a node across the flow; a stop has none. */
  readonly extentOf: (node: number) => number
  /** The room between two neighbours of a layer. */
  readonly gapOf: (first: number, second: number) => number
  /** Nodes of one row stand in one band across all layers. */
  readonly rowOf: (node: number) => number
}

/** Room between the bands of two rows. */
const rowGap = 56

/**
 * Where the nodes stand across the flow (their centres), in their order, as near their neighbours
 * as the room allows: each layer in turn the least squares solution, found by pooling adjacent
 * violators (Ayer and others 1955), until it settles. In the later rounds what is nearly in line
 * weighs the more (Lawson 1961), so that many links become straight and few bend.
 */
export function align(layers: Layers, order: Order, options: AlignOptions): Float64Array {
  const at = new Float64Array(layers.count)
  const groups = order.map((layer) => rowsIn(layer, options))
  const bands = bandsOf(groups, options)
  for (const layer of groups) {
    for (const { row, nodes, offsets } of layer) {
      const half = (offsets.at(-1) ?? 0) / 2
      const band = bands.get(row)
      const middle = band ? (band.low + band.high) / 2 : 0
      nodes.forEach((node, k) => {
        at[node] = middle + (offsets[k] ?? 0) - half
      })
    }
  }
  const boxes = layers.ids.length
  const rounds = layers.count > 6000 ? 4 : layers.count > 2000 ? 10 : 60
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < order.length; i += 1) {
      const layer = groups[round % 2 === 0 ? i : order.length - 1 - i] ?? []
      for (const { row, nodes, offsets } of layer) {
        const wishes = nodes.map((node) => wishOf(node, layers, at, boxes, 2 * round >= rounds))
        const places = within(bands.get(row), nodes, spaced(wishes, offsets), offsets, options)
        nodes.forEach((node, k) => {
          at[node] = places[k] ?? 0
        })
      }
    }
  }
  return at
}

/** The nodes of one layer in one row, and how far each stands from the first at least. */
interface RowInLayer {
  readonly row: number
  readonly nodes: readonly number[]
  readonly offsets: readonly number[]
}

function rowsIn(layer: readonly number[], options: AlignOptions): readonly RowInLayer[] {
  const rows: { row: number; nodes: number[]; offsets: number[] }[] = []
  for (const node of layer) {
    const row = options.rowOf(node)
    const last = rows.at(-1)
    const previous = last?.nodes.at(-1)
    if (!last || last.row !== row || previous === undefined) {
      rows.push({ row, nodes: [node], offsets: [0] })
      continue
    }
    const room = (options.extentOf(previous) + options.extentOf(node)) / 2
    last.offsets.push((last.offsets.at(-1) ?? 0) + room + options.gapOf(previous, node))
    last.nodes.push(node)
  }
  return rows
}

interface Band {
  readonly low: number
  readonly high: number
}

/** Where each row has room; a single row has all there is. */
function bandsOf(
  layers: readonly (readonly RowInLayer[])[],
  { extentOf }: AlignOptions,
): ReadonlyMap<number, Band> {
  const heights = new Map<number, number>()
  for (const { row, nodes, offsets } of layers.flat()) {
    const ends = (extentOf(nodes[0] ?? 0) + extentOf(nodes.at(-1) ?? 0)) / 2
    const height = (offsets.at(-1) ?? 0) + ends
    heights.set(row, Math.max(heights.get(row) ?? 0, height))
  }
  if (heights.size < 2) return new Map()
  const bands = new Map<number, Band>()
  let low = 0
  for (const row of [...heights.keys()].sort((a, b) => a - b)) {
    const high = low + (heights.get(row) ?? 0)
    bands.set(row, { low, high })
    low = high + rowGap
  }
  return bands
}

/** The places kept inside the band: clipping leaves them the best there is. */
function within(
  band: Band | undefined,
  nodes: readonly number[],
  places: readonly number[],
  offsets: readonly number[],
  { extentOf }: AlignOptions,
): readonly number[] {
  if (!band) return places
  const low = band.low + extentOf(nodes[0] ?? 0) / 2
  const high = band.high - extentOf(nodes.at(-1) ?? 0) / 2 - (offsets.at(-1) ?? 0)
  return places.map((place, i) => {
    const offset = offsets[i] ?? 0
    return Math.max(low + offset, Math.min(high + offset, place))
  })
}

export interface Wish {
  readonly at: number
  readonly weight: number
}

/** Long links are kept straightest of all; a node without neighbours stays. */
function wishOf(
  node: number,
  layers: Layers,
  at: Float64Array,
  boxes: number,
  prefersStraight: boolean,
): Wish {
  let sum = 0
  let weight = 0
  for (const side of [layers.before[node] ?? [], layers.after[node] ?? []]) {
    for (const near of side) {
      const stops = Number(node >= boxes) + Number(near >= boxes)
      const away = prefersStraight ? Math.abs((at[near] ?? 0) - (at[node] ?? 0)) + 1 : 1
      const pull = 2 ** stops / away
      sum += pull * (at[near] ?? 0)
      weight += pull
    }
  }
  return weight === 0 ? { at: at[node] ?? 0, weight: 1e-4 } : { at: sum / weight, weight }
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
