import { foremostWithin } from './components.ts'
import { isOwn, type Overlay } from './overlay.ts'
import { remembered } from './remembered.ts'
import { minus, onlyMinus, onlyPlus, passed, plus } from './signs.ts'
import { countOf, factorOf, type Spread, spreadOf, stateAt } from './spread.ts'

/**
 * D1: where does it begin to be unclear or to pull both ways, and what would a person's ruling there
 * make clear?
 *
 * Method: in the graph induced on the factors that are not reached one way only, the members of
 * components that no other leads into (impact.md, «Pivots»). What a ruling clears is found by spreading
 * again among those factors alone: what is reached one way only stays so, since a ruling neither adds nor
 * takes away a factor that is reached. A long loop has as many pivots as members; so as not to search
 * anew for each, half of them are barred at a time, what the rest reach is kept, and each half is halved
 * again, until one pivot is barred at which both rulings are tried (divide and conquer, «all but one»).
 */
export interface Pivot {
  readonly factor: string
  /** Affected outcomes that would be one way only with the ruling `+`; absent at the proposal's own. */
  readonly plus?: number
  readonly minus?: number
}

/** Those that clear something first, then by id. */
export const pivotsOf = remembered((overlay: Overlay): readonly Pivot[] => {
  const { graph } = overlay
  const spread = spreadOf(overlay)
  const { signs } = spread
  const isOpen = signs.map((set) => (set && !isOneWay(set) ? 1 : 0))
  const pivots = foremostWithin(graph, isOpen)
  const isRulable = new Uint8Array(signs.length)
  for (const factor of pivots) if (!isOwn(overlay, factor)) isRulable[factor] = 1
  // Neighbours by distance share most of what is reached without them.
  const nearestFirst = new Set<number>()
  for (let place = 0; place < countOf(spread); place += 1) {
    const factor = factorOf(stateAt(spread, place))
    if (isRulable[factor]) nearestFirst.add(factor)
  }
  const clearings = clearingsOf(overlay, isOpen, Int32Array.from(nearestFirst))
  return pivots
    .map(
      (factor): Pivot => ({
        factor: graph.factorIds[factor] as string,
        ...clearings.get(factor),
      }),
    )
    .sort((a, b) => Number(clears(b)) - Number(clears(a)))
})

function isOneWay(set: number): boolean {
  return set === onlyPlus || set === onlyMinus
}

function clears({ plus = 0, minus = 0 }: Pivot): boolean {
  return plus > 0 || minus > 0
}

type Clearing = Required<Pick<Pivot, 'plus' | 'minus'>>

/** Per pivot: how many affected outcomes each ruling makes clear. */
function clearingsOf(
  overlay: Overlay,
  isOpen: Uint8Array,
  pivots: Int32Array,
): ReadonlyMap<number, Clearing> {
  const isCounted = isOpen.map((is, factor) =>
    is && overlay.graph.isOutcome[factor] && !isOwn(overlay, factor) ? 1 : 0,
  )
  const search = searchAmong(spreadOf(overlay), isOpen, isCounted)
  const clearings = new Map<number, Clearing>()

  /** All but these are open; what is reached without these is known. */
  function halve(barred: Int32Array): void {
    const [pivot] = barred
    if (pivot === undefined) return
    if (barred.length === 1) {
      clearings.set(pivot, { plus: search.tried(pivot, plus), minus: search.tried(pivot, minus) })
      return
    }
    const middle = barred.length >> 1
    const halves = [barred.subarray(0, middle), barred.subarray(middle)] as const
    for (const [kept, freed] of [halves, [halves[1], halves[0]] as const]) {
      const mark = search.free(freed)
      halve(kept)
      search.bar(freed, mark)
    }
  }

  search.bar(pivots, 0)
  search.start()
  halve(pivots)
  return clearings
}

/** A search among the open factors that goes on when factors are freed, and can be taken back. */
function searchAmong(spread: Spread, isOpen: Uint8Array, isCounted: Uint8Array) {
  const { graph, passes, passesFromMinus } = spread
  const { outStart, outHead, inStart, inLink, from } = graph
  const arrivals = arrivalsAmong(spread, isOpen)
  const isBarred = new Uint8Array(isOpen.length)
  /** Per factor, the signs it is reached with; and the states in the order found. */
  const reached = new Uint8Array(isOpen.length)
  const found = new Int32Array(3 * isOpen.length)
  let count = 0
  /** So many of the counted factors are reached one way only. */
  let oneWay = 0

  function set(factor: number, signs: number): void {
    if (isCounted[factor]) {
      oneWay += Number(isOneWay(signs)) - Number(isOneWay(reached[factor] as number))
    }
    reached[factor] = signs
  }

  function arrive(factor: number, sign: number): void {
    const known = reached[factor] as number
    if (known & (1 << sign)) return
    set(factor, known | (1 << sign))
    found[count] = (factor << 2) | sign
    count += 1
  }

  function arriveWith(factor: number, signs: number): void {
    for (let sign = 0; sign < 3; sign += 1) if (signs & (1 << sign)) arrive(factor, sign)
  }

  function goOn(mark: number): void {
    for (let next = mark; next < count; next += 1) {
      const state = found[next] as number
      const sign = state & 3
      const ways = sign === minus ? passesFromMinus : passes
      const end = outStart[(state >> 2) + 1] as number
      for (let slot = outStart[state >> 2] as number; slot < end; slot += 1) {
        const head = outHead[slot] as number
        if (!isOpen[head] || isBarred[head]) continue
        arrive(head, passed[(sign << 3) | (ways[slot] as number)] as number)
      }
    }
  }

  function takeBack(mark: number): void {
    while (count > mark) {
      count -= 1
      const state = found[count] as number
      set(state >> 2, (reached[state >> 2] as number) & ~(1 << (state & 3)))
    }
  }

  /** The signs with which a factor is arrived at, from outside and from what is reached. */
  function arrivingAt(factor: number): number {
    let signs = arrivals[factor] as number
    const end = inStart[factor + 1] as number
    for (let slot = inStart[factor] as number; slot < end; slot += 1) {
      const link = inLink[slot] as number
      const tail = reached[from[link] as number] as number
      for (let sign = 0; sign < 3; sign += 1) {
        if (tail & (1 << sign))
          signs |= 1 << (passed[(sign << 3) | (graph.sign[link] as number)] as number)
      }
    }
    return signs
  }

  return {
    /** Reaches what can be reached from outside; nothing is reached before. */
    start(): void {
      for (let factor = 0; factor < isOpen.length; factor += 1) {
        if (!isBarred[factor]) arriveWith(factor, arrivals[factor] as number)
      }
      goOn(0)
    },
    /** Lets the search go on through these factors; gives where it stood. */
    free(factors: Int32Array): number {
      const mark = count
      for (const factor of factors) isBarred[factor] = 0
      for (const factor of factors) arriveWith(factor, arrivingAt(factor))
      goOn(mark)
      return mark
    },
    /** Takes the search back to where it stood, and lets it through these factors no more. */
    bar(factors: Int32Array, mark: number): void {
      takeBack(mark)
      for (const factor of factors) isBarred[factor] = 1
    },
    /** So many of the counted factors are reached one way only if what arrives at the barred one is this sign. */
    tried(factor: number, sign: number): number {
      const mark = count
      arrive(factor, sign)
      goOn(mark)
      const cleared = oneWay
      takeBack(mark)
      return cleared
    },
  }
}

/** Per open factor: the signs that arrive there as an entry or from what is reached one way only. */
function arrivalsAmong(spread: Spread, isOpen: Uint8Array): Uint8Array {
  const { graph, passes, passesFromMinus, causes } = spread
  const arrivals = new Uint8Array(isOpen.length)
  const arrive = (state: number) => {
    const factor = factorOf(state)
    if (isOpen[factor]) arrivals[factor] = (arrivals[factor] as number) | (1 << (state & 3))
  }
  for (const state of causes.keys()) arrive(state)
  for (let place = 0; place < countOf(spread); place += 1) {
    const state = stateAt(spread, place)
    const sign = state & 3
    if (isOpen[factorOf(state)]) continue
    const ways = sign === minus ? passesFromMinus : passes
    const end = graph.outStart[factorOf(state) + 1] as number
    for (let slot = graph.outStart[factorOf(state)] as number; slot < end; slot += 1) {
      const head = graph.outHead[slot] as number
      arrive((head << 2) | (passed[(sign << 3) | (ways[slot] as number)] as number))
    }
  }
  return arrivals
}
