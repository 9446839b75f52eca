import type { AffectedActor } from '#analysis/actors.ts'
import type { AffectedAssumption, AssumptionRelation } from '#analysis/assumptions.ts'
import type { Outcomes, Verdict } from '#analysis/outcomes.ts'
import type { Say } from '#text/say.ts'
import { isReliedOn } from './assumptionWords.ts'

/** What a proposal does, said in one breath: effects, assumptions, actors. */
export function impactSentence(
  say: Say,
  outcomes: Outcomes,
  assumptions: readonly AffectedAssumption[],
  actors: readonly AffectedActor[],
): string {
  return [
    ...removedWords(say, outcomes),
    outcomeWords(say, outcomes),
    assumptionWords(say, assumptions),
    actorWords(say, actors),
  ].join(' ')
}

/** The order in which verdicts are told. */
export const verdicts: readonly Verdict[] = ['strengthens', 'weakens', 'both', 'unclear']

function removedWords(say: Say, { removed }: Outcomes): readonly string[] {
  return removed.length > 0 ? [say('impact.says.removes', { n: removed.length })] : []
}

function outcomeWords(say: Say, { affected, own, total }: Outcomes): string {
  if (total === 0 && own.length === 0) return say('impact.says.noOutcomes')
  if (affected.length === 0) return say('impact.says.affectsNone', { n: total })
  const told = verdicts.flatMap((verdict) => {
    const n = affected.filter((outcome) => outcome.verdict === verdict).length
    return n > 0 ? [say(`impact.says.verdict.${verdict}`, { n })] : []
  })
  return say('impact.says.affects', { k: affected.length, n: total, verdicts: told.join(', ') })
}

function assumptionWords(say: Say, assumptions: readonly AffectedAssumption[]): string {
  const has = (relation: AssumptionRelation) =>
    assumptions.filter(({ relations }) => relations.includes(relation)).length
  const relied = assumptions.filter(isReliedOn).length
  const parts = [
    relied > 0 ? say('impact.says.reliesOn', { n: relied }) : say('impact.says.reliesOnNone'),
    ...counted(has('challenged'), (n) => say('impact.says.challenges', { n })),
    ...counted(has('new'), (n) => say('impact.says.adds', { n })),
    ...counted(has('removed'), (n) => say('impact.says.drops', { n })),
  ]
  return `${parts.join(', ')}.`
}

function actorWords(say: Say, actors: readonly AffectedActor[]): string {
  if (actors.length === 0) return `${say('impact.says.actorsNone')}.`
  const outsiders = actors.filter(({ flags }) =>
    flags.some(({ flag }) => flag === 'not_in_collaboration'),
  ).length
  const parts = [
    say('impact.says.actors', { n: actors.length }),
    ...counted(outsiders, (n) => say('impact.says.outsiders', { n })),
  ]
  return `${parts.join('; ')}.`
}

function counted(n: number, tell: (n: number) => string): readonly string[] {
  return n > 0 ? [tell(n)] : []
}
