import { actorsOf } from '#analysis/actors.ts'
import { assumptionsOf } from '#analysis/assumptions.ts'
import { outcomesOf, type Verdict } from '#analysis/outcomes.ts'
import { overlayOf } from '#analysis/overlay.ts'
import type { Programme } from '#model/programme.ts'
import { isReliedOn } from './assumptionWords.ts'

/** What one proposal does by itself, to stand in a column beside others. */
export interface Compared {
  /** Of the outcomes of the base that it reaches. */
  readonly verdicts: ReadonlyMap<string, Verdict>
  readonly removed: ReadonlySet<string>
  readonly counts: Readonly<
    Record<'own' | 'reliesOn' | 'challenges' | 'adds' | 'actors' | 'outsiders', number>
  >
}

export function comparedOf(programme: Programme, proposal: string): Compared {
  const overlay = overlayOf(programme, proposal)
  const { affected, own, removed } = outcomesOf(overlay)
  const assumptions = assumptionsOf(overlay)
  const actors = actorsOf(overlay)
  return {
    verdicts: new Map(affected.map(({ outcome, verdict }) => [outcome, verdict])),
    removed: new Set(removed),
    counts: {
      own: own.length,
      reliesOn: assumptions.filter(isReliedOn).length,
      challenges: assumptions.filter(({ relations }) => relations.includes('challenged')).length,
      adds: assumptions.filter(({ relations }) => relations.includes('new')).length,
      actors: actors.length,
      outsiders: actors.filter(({ flags }) =>
        flags.some(({ flag }) => flag === 'not_in_collaboration'),
      ).length,
    },
  }
}
