import { challengedBy } from './assumptions.ts'
import { fallsOf } from './falls.ts'
import type { Overlay } from './overlay.ts'
import { remembered } from './remembered.ts'

/**
 * D2: if an assumption that the proposal challenges is false, what falls without the proposal, and what
 * with it?
 *
 * Method: the falls of D6 in the base and in the theory with the proposal.
 */
export interface StressTest {
  readonly assumption: string
  readonly lostWithout: readonly string[]
  readonly reducedWithout: Readonly<Record<string, readonly [k: number, n: number]>>
  readonly lostWith: readonly string[]
  readonly reducedWith: Readonly<Record<string, readonly [k: number, n: number]>>
}

/** One for each challenged assumption, by id. */
export const stressOf = remembered((overlay: Overlay): readonly StressTest[] => {
  const challenged = challengedBy(overlay)
  const sets = challenged.map((assumption) => [assumption])
  const without = fallsOf(overlay.base, sets)
  const within = fallsOf(overlay.after, sets)
  return challenged.map((assumption, i) => ({
    assumption,
    lostWithout: without[i]?.lost ?? [],
    reducedWithout: without[i]?.reduced ?? {},
    lostWith: within[i]?.lost ?? [],
    reducedWith: within[i]?.reduced ?? {},
  }))
})
