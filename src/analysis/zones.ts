import type { Overlay } from './overlay.ts'
import { backFrom } from './reach.ts'
import { remembered } from './remembered.ts'
import { countedRulings } from './rulings.ts'
import { stopped } from './signs.ts'
import { factorOf, signOfState, spreadOf } from './spread.ts'

/**
 * D2: which factors does the proposal lead to, and which does it need?
 *
 * Method: the sets F, N, T and Up of impact.md, one byte per factor. A loop through an entry lies in F.
 */
export interface Zones {
  /** F: reached. */
  readonly isForward: Uint8Array
  /** N: reached, and the proposal takes hold there. */
  readonly isEntry: Uint8Array
  /** T: affected outcomes of the base and the proposal's own. */
  readonly isTarget: Uint8Array
  readonly leadsToTarget: Uint8Array
  readonly leadsToEntry: Uint8Array
  /** Up: leads to an entry, is not reached, and nobody has ruled `0` there. */
  readonly isUpstream: Uint8Array
}

export const zonesOf = remembered((overlay: Overlay): Zones => {
  const { graph } = overlay
  const { signs, causes } = spreadOf(overlay)
  const isForward = signs.map((set) => (set ? 1 : 0))
  const entries = [...causes.keys()].filter((state) => signOfState(state) !== stopped).map(factorOf)
  const isEntry = new Uint8Array(signs.length)
  for (const factor of entries) isEntry[factor] = 1
  const isTarget = signs.map((set, factor) => (set && graph.isOutcome[factor] ? 1 : 0))
  const leadsToEntry = backFrom(graph, entries)
  const isUpstream = leadsToEntry.map((leads, factor) => (leads && !isForward[factor] ? 1 : 0))
  for (const [id, ruling] of countedRulings(overlay)) {
    if (ruling.sign === '0') isUpstream[graph.factorAt.get(id) ?? -1] = 0
  }
  return {
    isForward,
    isEntry,
    isTarget,
    leadsToTarget: backFrom(
      graph,
      [...isTarget.keys()].filter((factor) => isTarget[factor]),
    ),
    leadsToEntry,
    isUpstream,
  }
})
