import { idsIn } from './ids.ts'
import type { Overlay } from './overlay.ts'
import { remembered } from './remembered.ts'

/**
 * D1: which rulings count, and at which factors?
 *
 * A ruling counts at a factor of the base that stands with the proposal as well; of several at one
 * factor the one with the greatest id. Never at the proposal's own factors.
 */
export type RulingSign = '+' | '-' | '0'

export interface CountedRuling {
  readonly id: string
  readonly sign: RulingSign
}

/** By factor id. */
export const countedRulings = remembered((overlay: Overlay): ReadonlyMap<string, CountedRuling> => {
  const { base, after, rulings } = overlay
  const counted = new Map<string, CountedRuling>()
  for (const id of idsIn(rulings)) {
    const ruling = rulings[id]
    if (!ruling || !base.factors[ruling.factor] || !after.factors[ruling.factor]) continue
    counted.set(ruling.factor, { id, sign: ruling.sign })
  }
  return counted
})
