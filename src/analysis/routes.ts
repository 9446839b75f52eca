import { type Evidence, evidenceGrades, evidenceOf } from '#model/theory.ts'
import type { Cause } from './entries.ts'
import { indexIn } from './ids.ts'
import type { Overlay } from './overlay.ts'
import { remembered } from './remembered.ts'
import { passed } from './signs.ts'
import {
  countOf,
  factorOf,
  placeBefore,
  type Spread,
  signOfState,
  slotInto,
  spreadOf,
  stateAt,
} from './spread.ts'

/**
 * D1: by which route does the proposal reach a factor with a sign?
 *
 * Method: the way back through the search. It is the shortest, and of the shortest the least sequence
 * of (factor, sign there, link). `viaLoop` says that a factor stands on it twice.
 */
export interface Route {
  readonly cause: Cause
  /** From the entry to the factor reached; one more than the links. */
  readonly factors: readonly string[]
  readonly links: readonly string[]
  readonly viaLoop: boolean
  /** Of the links, and of a link added or altered at the start; absent where there is no link. */
  readonly weakestEvidence?: Evidence
}

/** The route to a state, a factor with a sign, that the proposal reaches. */
export function routeTo(overlay: Overlay, state: number): Route {
  const spread = spreadOf(overlay)
  const { graph, causes } = spread
  const { placeIn, steps, linkInto, weakest, lastSeen } = stepsOf(overlay)
  let place = placeIn[state] as number
  const evidence = evidenceGrades[weakest[place] as number]
  const length = steps[place] as number
  const factors = new Array<string>(length + 1)
  const links = new Array<string>(length)
  let viaLoop = false
  lastSeen.round += 1
  for (let i = length; ; i -= 1) {
    const factor = factorOf(stateAt(spread, place))
    factors[i] = graph.factorIds[factor] as string
    viaLoop ||= lastSeen.at[factor] === lastSeen.round
    lastSeen.at[factor] = lastSeen.round
    if (i === 0) break
    links[i - 1] = graph.linkIds[linkInto[place] as number] as string
    place = placeBefore(spread, place)
  }
  const cause = causes.get(stateAt(spread, place))
  if (!cause) throw new Error(`The route to ${factors.at(-1)} starts where nothing was changed.`)
  return { cause, factors, links, viaLoop, ...(evidence && { weakestEvidence: evidence }) }
}

/** By the place of a state in the spread, so that what comes before it stands before it. */
interface Steps {
  /** Per state: its place. */
  readonly placeIn: Int32Array
  /** Per place: how many links lead there, the last of them, and the weakest evidence on the way. */
  readonly steps: Int32Array
  readonly linkInto: Int32Array
  readonly weakest: Uint8Array
  /** Scratch: per factor, the round in which a route was last seen to pass it. */
  readonly lastSeen: { round: number; readonly at: Int32Array }
}

/** Above every grade: no link at all. */
const noClaim = evidenceGrades.length

const stepsOf = remembered((overlay: Overlay): Steps => {
  const spread = spreadOf(overlay)
  const grades = gradesOf(overlay)
  const { graph, causes } = spread
  const count = countOf(spread)
  const placeIn = new Int32Array(graph.factorIds.length << 2)
  const steps = new Int32Array(count)
  const linkInto = new Int32Array(count)
  const weakest = new Uint8Array(count).fill(noClaim)
  for (let place = 0; place < count; place += 1) {
    placeIn[stateAt(spread, place)] = place
    const last = placeBefore(spread, place)
    if (last === -1) {
      const { change, link = '' } = causes.get(stateAt(spread, place)) ?? { change: 'own' }
      const isClaim = change === 'added' || change === 'altered'
      if (isClaim) weakest[place] = grades[indexIn(graph.linkIds, link)] as number
      continue
    }
    const link = leastLink(spread, place)
    steps[place] = (steps[last] as number) + 1
    linkInto[place] = link
    weakest[place] = Math.min(weakest[last] as number, grades[link] as number)
  }
  const lastSeen = { round: 0, at: new Int32Array(graph.factorIds.length) }
  return { placeIn, steps, linkInto, weakest, lastSeen }
})

/** Of the parallel links that bring the state before to the state at this place the least by id. */
function leastLink(spread: Spread, place: number): number {
  const { graph, passes } = spread
  const { outHead, outLink, outStart } = graph
  const state = stateAt(spread, place)
  const tail = stateAt(spread, placeBefore(spread, place))
  const first = outStart[factorOf(tail)] as number
  const end = outStart[factorOf(tail) + 1] as number
  let slot = slotInto(spread, place)
  while (slot > first && outHead[slot - 1] === factorOf(state)) slot -= 1
  let least = graph.linkIds.length
  for (; slot < end && outHead[slot] === factorOf(state); slot += 1) {
    const arrives = passed[(signOfState(tail) << 3) | (passes[slot] as number)]
    if (arrives === signOfState(state)) least = Math.min(least, outLink[slot] as number)
  }
  return least
}

/** Per link: how well it is known, 0 for the weakest. */
function gradesOf({ graph, after }: Overlay): Uint8Array {
  const grades = new Uint8Array(graph.linkIds.length)
  for (let link = 0; link < grades.length; link += 1) {
    const claim = after.links[graph.linkIds[link] as string]
    const grade = claim ? evidenceOf(claim) : 'none'
    if (grade !== 'none') grades[link] = evidenceGrades.indexOf(grade)
  }
  return grades
}
