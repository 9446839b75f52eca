import type { Programme } from '#model/programme.ts'
import { type AffectedActor, actorsOf } from './actors.ts'
import { type AffectedAssumption, assumptionsOf } from './assumptions.ts'
import { changeListOf } from './changeList.ts'
import { completenessOf } from './completeness.ts'
import { supportOf } from './critical.ts'
import { loopsOf } from './loops.ts'
import { type Outcomes, outcomesOf } from './outcomes.ts'
import { overlapsOf } from './overlap.ts'
import { overlayOf } from './overlay.ts'
import { type Pivot, pivotsOf } from './pivots.ts'
import { placesOf } from './places.ts'
import { type RulingUse, rulingUses } from './rulingUses.ts'
import { type StressTest, stressOf } from './stress.ts'

/**
 * What does the proposal touch, and why? Everything that the live panel shows.
 *
 * The quick part (D1 to D3 with the stress test) is found within a frame; the slow part is a table of
 * questions, to be asked in a worker, one by one, each shown when it is answered. Both are remembered
 * as long as nothing they read has changed, so that a new title or position costs nothing.
 */
export interface QuickImpact {
  readonly outcomes: Outcomes
  readonly pivots: readonly Pivot[]
  readonly rulings: readonly RulingUse[]
  readonly assumptions: readonly AffectedAssumption[]
  readonly stress: readonly StressTest[]
  readonly actors: readonly AffectedActor[]
}

export function quickImpact(programme: Programme, proposalId: string): QuickImpact {
  const overlay = overlayOf(programme, proposalId)
  return {
    outcomes: outcomesOf(overlay),
    pivots: pivotsOf(overlay),
    rulings: rulingUses(overlay),
    assumptions: assumptionsOf(overlay),
    stress: stressOf(overlay),
    actors: actorsOf(overlay),
  }
}

type Question<A> = (programme: Programme, proposalId: string) => A

function asked<A>(question: Question<A>): Question<A> {
  return question
}

/** Programme and answers are plain data: they may cross into a worker and back. */
export const slowQuestions = {
  /** D4. */
  overlaps: asked(overlapsOf),
  /** D5. */
  places: asked((programme, id) => placesOf(overlayOf(programme, id), programme.places)),
  /** D6, in the base and with the proposal. */
  support: asked((programme, id) => {
    const { base, after } = overlayOf(programme, id)
    return { without: supportOf(base), with: supportOf(after) }
  }),
  /** D7, with the proposal. */
  loops: asked((programme, id) => loopsOf(overlayOf(programme, id).after)),
  /** D8. */
  changes: asked(changeListOf),
  completeness: asked((programme, id) => completenessOf(overlayOf(programme, id).after)),
} as const

export type SlowQuestion = keyof typeof slowQuestions
export type SlowImpact = {
  readonly [Q in SlowQuestion]: ReturnType<(typeof slowQuestions)[Q]>
}

export function slowImpact(programme: Programme, proposalId: string): SlowImpact {
  const { overlaps, places, support, loops, changes, completeness } = slowQuestions
  return {
    overlaps: overlaps(programme, proposalId),
    places: places(programme, proposalId),
    support: support(programme, proposalId),
    loops: loops(programme, proposalId),
    changes: changes(programme, proposalId),
    completeness: completeness(programme, proposalId),
  }
}
