import type { Graph } from './graph.ts'
import { idsIn } from './ids.ts'
import type { Overlay } from './overlay.ts'
import { remembered } from './remembered.ts'
import { countedRulings, type RulingSign } from './rulings.ts'
import { stopped } from './signs.ts'
import { type Spread, spreadOf } from './spread.ts'

/**
 * D1: what became of each ruling?
 *
 * Method: a ruling is used if anything arrives at its factor, along a link or as an entry. On a loop
 * through its own factor alone nothing arrives.
 */
export interface RulingUse {
  readonly ruling: string
  readonly factor: string
  readonly sign: RulingSign
  readonly use: Use
}

export type Use =
  | 'used'
  /** It meets nothing. */
  | 'idle'
  /** Another ruling at the factor counts, one with a greater id. */
  | 'overruled'
  /** The factor is the proposal's own, or is not there. */
  | 'out_of_place'

/** By id. */
export const rulingUses = remembered((overlay: Overlay): readonly RulingUse[] => {
  const counted = countedRulings(overlay)
  const spread = spreadOf(overlay)
  return idsIn(overlay.rulings).flatMap((ruling): RulingUse[] => {
    const said = overlay.rulings[ruling]
    if (!said) return []
    const { factor, sign } = said
    const counts = counted.get(factor)
    if (!counts) return [{ ruling, factor, sign, use: 'out_of_place' }]
    if (counts.id !== ruling) return [{ ruling, factor, sign, use: 'overruled' }]
    const isUsed = isMet(overlay.graph, spread, overlay.graph.factorAt.get(factor) ?? -1)
    return [{ ruling, factor, sign, use: isUsed ? 'used' : 'idle' }]
  })
})

function isMet(graph: Graph, { signs, causes }: Spread, factor: number): boolean {
  if (signs[factor] || causes.has((factor << 2) | stopped)) return true
  const into = graph.inLink.subarray(graph.inStart[factor], graph.inStart[factor + 1])
  return into.some((link) => signs[graph.from[link] as number] !== 0)
}
