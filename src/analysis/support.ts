import type { Theory } from '#model/theory.ts'
import { holdersOf } from './attachments.ts'
import { type Graph, graphOf } from './graph.ts'
import { indexIn } from './ids.ts'
import { remembered } from './remembered.ts'
import { plus } from './signs.ts'

/**
 * D6: which factors does anything drawn hold up, when these assumptions are false?
 *
 * Method: only `+` links carry support. A factor without any stands by itself; one with necessary links
 * needs each of them, any other at least one, unbroken and from a supported factor. The least such set,
 * found by sweeping over the factors in reverse postorder until nothing more stands (Kildall 1973), for
 * up to 32 what-ifs at once, one bit each. A loop cannot hold itself up, nor a self-link.
 */

/** Per link and per factor: in which of the what-ifs it is broken. */
export interface Breaks {
  readonly links: Int32Array
  readonly factors: Int32Array
}

/** So many what-ifs fit one mask. */
export const whatIfsAtOnce = 32

/** What breaks when, in the i-th what-if, the i-th set of assumptions is false. */
export function breaksOf(theory: Theory, falseSets: readonly (readonly string[])[]): Breaks {
  const graph = graphOf(theory)
  const links = new Int32Array(graph.linkIds.length)
  const factors = new Int32Array(graph.factorIds.length)
  for (const [i, assumptions] of falseSets.entries()) {
    for (const on of assumptions.flatMap((assumption) => holdersOf(theory, assumption))) {
      const factor = graph.factorAt.get(on)
      const [broken, place] =
        factor === undefined ? [links, indexIn(graph.linkIds, on)] : [factors, factor]
      broken[place] = (broken[place] as number) | (1 << i)
    }
  }
  return { links, factors }
}

/** Per factor: in which of the what-ifs it is supported. */
export function supportUnder(graph: Graph, breaks: Breaks): Int32Array {
  const { order, needsEach, start, link, from } = supportOrderOf(graph)
  const supported = new Int32Array(graph.factorIds.length)
  let hasGrown = true
  while (hasGrown) {
    hasGrown = false
    for (let place = 0; place < order.length; place += 1) {
      const factor = order[place] as number
      const first = start[factor] as number
      const end = start[factor + 1] as number
      const isByItself = first === end || needsEach[factor] === 1
      let holds = isByItself ? -1 : 0
      for (let slot = first; slot < end; slot += 1) {
        const arrives =
          (supported[from[slot] as number] as number) &
          ~(breaks.links[link[slot] as number] as number)
        holds = needsEach[factor] ? holds & arrives : holds | arrives
      }
      holds &= ~(breaks.factors[factor] as number)
      if (holds === supported[factor]) continue
      supported[factor] = holds
      hasGrown = true
    }
  }
  return supported
}

/** What is supported when nothing is false: −1 where it is, 0 where it is not. */
export const supportIn = remembered(
  (graph: Graph): Int32Array =>
    supportUnder(graph, {
      links: new Int32Array(graph.linkIds.length),
      factors: new Int32Array(graph.factorIds.length),
    }),
)

interface SupportOrder {
  /** Factors so that what holds up comes before what is held up, but for loops. */
  readonly order: Int32Array
  readonly needsEach: Uint8Array
  /** The links that count for factor f stand at `start[f]` until `start[f + 1]`. */
  readonly start: Int32Array
  readonly link: Int32Array
  readonly from: Int32Array
}

const supportOrderOf = remembered((graph: Graph): SupportOrder => {
  const { to, sign, isNecessary, inStart, inLink } = graph
  const size = graph.factorIds.length
  const needsEach = new Uint8Array(size)
  for (let number = 0; number < to.length; number += 1) {
    if (sign[number] === plus && isNecessary[number]) needsEach[to[number] as number] = 1
  }
  const start = new Int32Array(size + 1)
  const link = new Int32Array(to.length)
  const from = new Int32Array(to.length)
  let count = 0
  for (let factor = 0; factor < size; factor += 1) {
    const end = inStart[factor + 1] as number
    for (let slot = inStart[factor] as number; slot < end; slot += 1) {
      const number = inLink[slot] as number
      if (sign[number] !== plus || (needsEach[factor] && !isNecessary[number])) continue
      link[count] = number
      from[count] = graph.from[number] as number
      count += 1
    }
    start[factor + 1] = count
  }
  return { order: reversePostorder(graph), needsEach, start, link, from }
})

function reversePostorder({ outStart, outHead, factorIds, inStart }: Graph): Int32Array {
  const size = factorIds.length
  const order = new Int32Array(size)
  const isSeen = new Uint8Array(size)
  const slotOf = outStart.slice(0, size)
  const path = new Int32Array(size)
  let depth = 0
  let place = size
  const enter = (factor: number) => {
    if (isSeen[factor]) return
    isSeen[factor] = 1
    path[depth] = factor
    depth += 1
  }
  const walkFrom = (start: number) => {
    enter(start)
    while (depth > 0) {
      const factor = path[depth - 1] as number
      const slot = slotOf[factor] as number
      slotOf[factor] = slot + 1
      if (slot < (outStart[factor + 1] as number)) {
        enter(outHead[slot] as number)
        continue
      }
      depth -= 1
      place -= 1
      order[place] = factor
    }
  }
  for (let factor = 0; factor < size; factor += 1) {
    if (inStart[factor] === inStart[factor + 1]) walkFrom(factor)
  }
  for (let factor = 0; factor < size; factor += 1) walkFrom(factor)
  return order
}
