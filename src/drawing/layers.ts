import type { FactorKind, Theory } from '#model/theory.ts'
import { chain } from './lanes.ts'

/**
 * The chain as layers: every box in a layer of its lane, and every link that passes layers with a
 * stop in each of them, so that room is kept for it.
 */
export interface Layers {
  /** The box of a node; a stop has none. Boxes come first, by id. */
  readonly ids: readonly string[]
  readonly count: number
  readonly layerOf: Int32Array
  /** Neighbours in the layer before and in the layer after. */
  readonly before: readonly (readonly number[])[]
  readonly after: readonly (readonly number[])[]
  /** Pairs of boxes in one layer that a link joins, from the first to the second. */
  readonly mates: readonly (readonly [number, number])[]
  /** The lane of each layer. */
  readonly lanes: readonly FactorKind[]
}

/** Above so many links long ones get no stops: the order is then by what is near alone. */
const mostStops = 20_000

export function layersOf(theory: Theory): Layers {
  const ids = Object.keys(theory.factors)
    .filter((id) => theory.factors[id]?.kind !== 'external')
    .sort()
  const indexOf = new Map(ids.map((id, i) => [id, i]))
  const ends: (readonly [number, number])[] = []
  for (const linkId of Object.keys(theory.links).sort()) {
    const link = theory.links[linkId]
    const from = indexOf.get(link?.from ?? '')
    const to = indexOf.get(link?.to ?? '')
    if (from !== undefined && to !== undefined && from !== to) ends.push([from, to])
  }
  const { layer, lanes } = boxLayers(theory, ids, ends)
  return withStops(ids, layer, lanes, ends)
}

function boxLayers(
  theory: Theory,
  ids: readonly string[],
  ends: readonly (readonly [number, number])[],
) {
  const kinds: readonly FactorKind[] = chain
  const laneAt = ids.map((id) => kinds.indexOf(theory.factors[id]?.kind ?? 'external'))
  const layer = new Array<number>(ids.length).fill(0)
  const lanes: FactorKind[] = []
  const tallest = Math.max(9, Math.ceil(Math.sqrt(ids.length) * 1.6))
  for (const lane of chain) {
    const members = ids.flatMap((id, i) => (theory.factors[id]?.kind === lane ? [i] : []))
    if (members.length === 0) continue
    const columns = Math.ceil(members.length / tallest)
    const size = Math.ceil(members.length / columns)
    inColumns(members, ends, laneAt).forEach((member, i) => {
      layer[member] = lanes.length + Math.floor(i / size)
    })
    for (let i = 0; i < columns; i += 1) lanes.push(lane)
  }
  return { layer, lanes }
}

/**
 * In the order in which they fill the columns of their lane: by the links among them as far as these go
 * round in no circle, and then the sooner the more of their other links lead to earlier lanes.
 */
function inColumns(
  members: readonly number[],
  ends: readonly (readonly [number, number])[],
  laneAt: readonly number[],
): readonly number[] {
  const depth = depthsOf(members, ends)
  const lean = new Map<number, number>()
  for (const [a, b] of ends) {
    const step = Math.sign((laneAt[b] ?? 0) - (laneAt[a] ?? 0))
    lean.set(a, (lean.get(a) ?? 0) + step)
    lean.set(b, (lean.get(b) ?? 0) - step)
  }
  const by = (of: ReadonlyMap<number, number>, a: number, b: number) =>
    (of.get(a) ?? 0) - (of.get(b) ?? 0)
  return members.toSorted((a, b) => by(depth, a, b) || by(lean, a, b) || a - b)
}

function depthsOf(members: readonly number[], ends: readonly (readonly [number, number])[]) {
  const inside = new Set(members)
  const next = new Map<number, number[]>()
  const waiting = new Map(members.map((member) => [member, 0]))
  for (const [from, to] of ends) {
    if (!inside.has(from) || !inside.has(to)) continue
    next.set(from, [...(next.get(from) ?? []), to])
    waiting.set(to, (waiting.get(to) ?? 0) + 1)
  }
  const depth = new Map(members.map((member) => [member, 0]))
  const ready = members.filter((member) => waiting.get(member) === 0)
  for (const member of ready) {
    for (const to of next.get(member) ?? []) {
      depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(member) ?? 0) + 1))
      const left = (waiting.get(to) ?? 0) - 1
      waiting.set(to, left)
      if (left === 0) ready.push(to)
    }
  }
  return depth
}

function withStops(
  ids: readonly string[],
  boxLayer: readonly number[],
  lanes: readonly FactorKind[],
  ends: readonly (readonly [number, number])[],
): Layers {
  const layerOf = [...boxLayer]
  const before: number[][] = ids.map(() => [])
  const after: number[][] = ids.map(() => [])
  const mates: (readonly [number, number])[] = []
  let stops = 0
  for (const [from, to] of ends) {
    const [low, high] = (boxLayer[from] ?? 0) <= (boxLayer[to] ?? 0) ? [from, to] : [to, from]
    const first = boxLayer[low] ?? 0
    const last = boxLayer[high] ?? 0
    if (first === last) {
      mates.push([low, high])
      continue
    }
    let at = low
    const length = last - first - 1
    if (stops + length <= mostStops) {
      stops += length
      for (let layer = first + 1; layer < last; layer += 1) {
        const stop = layerOf.length
        layerOf.push(layer)
        before.push([at])
        after.push([])
        after[at]?.push(stop)
        at = stop
      }
    }
    after[at]?.push(high)
    before[high]?.push(at)
  }
  const count = layerOf.length
  return { ids, count, layerOf: Int32Array.from(layerOf), before, after, mates, lanes }
}
