import { isOutcome, necessityOf, signOf, type Theory } from '#model/theory.ts'
import { idsIn } from './ids.ts'
import { remembered } from './remembered.ts'
import { minus, plus, signNumber, unknown } from './signs.ts'
import { structureOf } from './structure.ts'

/**
 * The theory as arrays, on which every question walks.
 *
 * Factors and links are numbered in the order of their ids, so that the order of numbers is the order
 * of ids. Links out of and into a factor lie together (compressed sparse rows; Tinney and Walker 1967).
 * Built once for each structure, in linear time but for the sorting of ids.
 */
export interface Graph {
  readonly factorIds: readonly string[]
  readonly factorAt: ReadonlyMap<string, number>
  /** Per factor: 1 if it is a user effect or a societal effect. */
  readonly isOutcome: Uint8Array
  readonly linkIds: readonly string[]
  /** Per link: its tail, its head, its sign, and 1 if it is necessary. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly sign: Uint8Array
  readonly isNecessary: Uint8Array
  /** Links out of factor f stand at `outStart[f]` until `outStart[f + 1]`, by head, sign and id. */
  readonly outStart: Int32Array
  readonly outLink: Int32Array
  readonly outHead: Int32Array
  readonly outSign: Uint8Array
  /** The same signs, parallel links standing in the order of what they make of a `-`. */
  readonly outSignFromMinus: Uint8Array
  /** Links into factor f stand at `inStart[f]` until `inStart[f + 1]`, by id. */
  readonly inStart: Int32Array
  readonly inLink: Int32Array
}

export function graphOf(theory: Theory): Graph {
  const { factors, links } = structureOf(theory)
  return graphsWith(factors)(links)
}

const graphsWith = remembered((factors: Theory['factors']) => {
  const factorIds = idsIn(factors)
  const factorAt = new Map<string, number>()
  const isEffect = new Uint8Array(factorIds.length)
  for (let factor = 0; factor < factorIds.length; factor += 1) {
    const id = factorIds[factor] as string
    factorAt.set(id, factor)
    if (isOutcome(factors[id])) isEffect[factor] = 1
  }
  const nodes = { factorIds, factorAt, isOutcome: isEffect }
  return remembered((links: Theory['links']) => graphWith(nodes, links))
})

type Nodes = Pick<Graph, 'factorIds' | 'factorAt' | 'isOutcome'>

function graphWith(nodes: Nodes, links: Theory['links']): Graph {
  const linkIds = idsIn(links)
  const size = linkIds.length
  const from = new Int32Array(size)
  const to = new Int32Array(size)
  const sign = new Uint8Array(size)
  const isNecessary = new Uint8Array(size)
  for (let number = 0; number < size; number += 1) {
    const id = linkIds[number] as string
    const link = links[id]
    if (!link) continue
    from[number] = endOf(nodes, id, link.from)
    to[number] = endOf(nodes, id, link.to)
    sign[number] = signNumber(signOf(link))
    isNecessary[number] = necessityOf(link) === 'necessary' ? 1 : 0
  }

  const count = nodes.factorIds.length
  const byId = new Int32Array(size)
  for (let number = 0; number < size; number += 1) byId[number] = number
  const outLink = sortedBy(sortedBy(sortedBy(byId, sign, 3), to, count), from, count)
  const outHead = new Int32Array(size)
  const outSign = new Uint8Array(size)
  for (let slot = 0; slot < size; slot += 1) {
    outHead[slot] = to[outLink[slot] as number] as number
    outSign[slot] = sign[outLink[slot] as number] as number
  }
  return {
    ...nodes,
    linkIds,
    from,
    to,
    sign,
    isNecessary,
    outStart: startsOf(from, count),
    outLink,
    outHead,
    outSign,
    outSignFromMinus: signsFromMinus(outLink, outSign, from, to),
    inStart: startsOf(to, count),
    inLink: sortedBy(byId, to, count),
  }
}

function endOf(nodes: Nodes, link: string, end: string): number {
  const factor = nodes.factorAt.get(end)
  if (factor === undefined) throw new Error(`The link ${link} hangs in the air: no factor ${end}.`)
  return factor
}

/** The items ordered by key, equal keys in the order they had (counting sort). */
function sortedBy(items: Int32Array, key: Int32Array | Uint8Array, keys: number): Int32Array {
  const next = startsOf(key, keys)
  const sorted = new Int32Array(items.length)
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i] as number
    const at = key[item] as number
    const place = next[at] as number
    sorted[place] = item
    next[at] = place + 1
  }
  return sorted
}

/** Where the items of each key begin when they stand in the order of keys. */
function startsOf(key: Int32Array | Uint8Array, keys: number): Int32Array {
  const starts = new Int32Array(keys + 1)
  for (let i = 0; i < key.length; i += 1) {
    const after = (key[i] as number) + 1
    starts[after] = (starts[after] as number) + 1
  }
  for (let at = 0; at < keys; at += 1) {
    starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number)
  }
  return starts
}

/** Only parallel links of different signs stand otherwise; without any it is the same array. */
function signsFromMinus(
  outLink: Int32Array,
  outSign: Uint8Array,
  from: Int32Array,
  to: Int32Array,
): Uint8Array {
  let signs = outSign
  for (let first = 0; first < outLink.length; ) {
    const link = outLink[first] as number
    let end = first + 1
    while (end < outLink.length && areParallel(link, outLink[end] as number)) end += 1
    if (outSign[first] === plus && outSign.subarray(first, end).includes(minus)) {
      if (signs === outSign) signs = outSign.slice()
      const group = outSign.subarray(first, end)
      signs.set(
        [minus, plus, unknown].flatMap((sign) => [...group].filter((its) => its === sign)),
        first,
      )
    }
    first = end
  }
  return signs

  function areParallel(one: number, other: number): boolean {
    return from[one] === from[other] && to[one] === to[other]
  }
}
