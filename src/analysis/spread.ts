import { byCause, type Cause, entriesOf } from './entries.ts'
import type { Graph } from './graph.ts'
import type { Overlay } from './overlay.ts'
import { remembered } from './remembered.ts'
import { countedRulings, type RulingSign } from './rulings.ts'
import {
  alwaysMinus,
  alwaysPlus,
  minus,
  neverPassed,
  passed,
  signNumber,
  stopped,
} from './signs.ts'

/**
 * D1: which factors does the proposal reach, with which signs, and how does it get there?
 *
 * Method: breadth-first search over states, a factor with a sign, from the entries (Moore 1959, on the
 * signed digraph doubled by sign). States of one distance stand in the order of their least sequence,
 * so that who finds a state first is on the least of its shortest routes. A loop ends where a state
 * has been seen: at most three times per factor. With no entry nothing is reached.
 */
export interface Spread {
  readonly graph: Graph
  /** Per factor: the set of signs with which it is reached, as bits. */
  readonly signs: Uint8Array
  /**
   * The reached states, nearest first, three numbers for each: the state (a factor with a sign is
   * `factor << 2 | sign`), the place of the one before it, or −1 at an entry, and by which slot.
   */
  readonly trail: Int32Array
  /** Per entry state: what makes itself felt there. */
  readonly causes: ReadonlyMap<number, Cause>
  /** How each slot out of a factor passes a sign on: from `+` and `?`, and from `-`. */
  readonly passes: Uint8Array
  readonly passesFromMinus: Uint8Array
}

export function factorOf(state: number): number {
  return state >> 2
}

export function signOfState(state: number): number {
  return state & 3
}

/** How many states are reached. */
export function countOf({ trail }: Spread): number {
  return trail.length / 3
}

export function stateAt({ trail }: Spread, place: number): number {
  return trail[3 * place] as number
}

export function placeBefore({ trail }: Spread, place: number): number {
  return trail[3 * place + 1] as number
}

export function slotInto({ trail }: Spread, place: number): number {
  return trail[3 * place + 2] as number
}

export const spreadOf = remembered((overlay: Overlay): Spread => {
  const { graph } = overlay
  const rulings = new Map<number, number>()
  for (const [id, ruling] of countedRulings(overlay)) {
    const factor = graph.factorAt.get(id)
    if (factor !== undefined) rulings.set(factor, wayOf(ruling.sign))
  }
  const causes = new Map<number, Cause>()
  for (const entry of entriesOf(overlay)) {
    const factor = graph.factorAt.get(entry.factor)
    if (factor === undefined) continue
    const way = rulings.get(factor) ?? signNumber(entry.sign)
    const state = (factor << 2) | (passed[way] as number)
    const known = causes.get(state)
    if (!known || byCause(entry.cause, known) < 0) causes.set(state, entry.cause)
  }
  return spread(graph, causes, rulings)
})

function wayOf(ruling: RulingSign): number {
  if (ruling === '0') return neverPassed
  return ruling === '+' ? alwaysPlus : alwaysMinus
}

export function spread(
  graph: Graph,
  causes: ReadonlyMap<number, Cause>,
  rulings: ReadonlyMap<number, number>,
): Spread {
  const { outSign, outSignFromMinus } = graph
  const passes = passesOf(graph, outSign, rulings)
  const isSame = outSignFromMinus === outSign
  const passesFromMinus = isSame ? passes : passesOf(graph, outSignFromMinus, rulings)
  const reached = new Uint8Array(graph.factorIds.length)
  // As if reached already, so that the search goes no further.
  for (const [factor, way] of rulings) if (way === neverPassed) reached[factor] = 1 << stopped
  const entries = [...causes.keys()]
    .filter((state) => signOfState(state) !== stopped)
    .sort((a, b) => a - b)
  const trail = search(graph, passes, passesFromMinus, reached, entries)
  for (const [factor, way] of rulings) if (way === neverPassed) reached[factor] = 0
  return { graph, signs: reached, trail, causes, passes, passesFromMinus }
}

function search(
  { outStart, outHead }: Graph,
  passes: Uint8Array,
  passesFromMinus: Uint8Array,
  reached: Uint8Array,
  entries: readonly number[],
): Int32Array {
  // Three numbers for each of at most three states of a factor.
  const trail = roomFor(9 * reached.length)
  let end = 0
  for (const state of entries) {
    reached[state >> 2] = (reached[state >> 2] as number) | (1 << (state & 3))
    trail[end] = state
    trail[end + 1] = -1
    trail[end + 2] = 0
    end += 3
  }
  for (let place = 0; 3 * place < end; place += 1) {
    const state = trail[3 * place] as number
    const factor = state >> 2
    const sign = state & 3
    const ways = sign === minus ? passesFromMinus : passes
    const last = outStart[factor + 1] as number
    for (let slot = outStart[factor] as number; slot < last; slot += 1) {
      const head = outHead[slot] as number
      const arrives = passed[(sign << 3) | (ways[slot] as number)] as number
      const known = reached[head] as number
      const bit = 1 << arrives
      if (known & bit) continue
      reached[head] = known | bit
      trail[end] = (head << 2) | arrives
      trail[end + 1] = place
      trail[end + 2] = slot
      end += 3
    }
  }
  return trail.slice(0, end)
}

/** Room to search in, kept from one search to the next: making it costs more than most searches. */
let room = new Int32Array()

function roomFor(size: number): Int32Array {
  if (room.length < size) room = new Int32Array(size)
  return room
}

/** The signs of the links, but where their head is ruled at, what the ruling says. */
function passesOf(
  graph: Graph,
  signs: Uint8Array,
  rulings: ReadonlyMap<number, number>,
): Uint8Array {
  if (rulings.size === 0) return signs
  const wayInto = new Int8Array(graph.factorIds.length).fill(-1)
  for (const [factor, way] of rulings) wayInto[factor] = way
  const passes = signs.slice()
  for (let slot = 0; slot < passes.length; slot += 1) {
    const way = wayInto[graph.outHead[slot] as number] as number
    if (way >= 0) passes[slot] = way
  }
  return passes
}
