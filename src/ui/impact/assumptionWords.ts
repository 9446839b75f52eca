import type {
  AffectedAssumption,
  AssumptionReason,
  AssumptionRelation,
} from '#analysis/assumptions.ts'
import type { Stance } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { type Names, whereWords } from './names.ts'

/** The headings that assumptions stand under, what is challenged before all. */
export const assumptionGroups = ['challenged', 'relied', 'strengthened', 'new', 'removed'] as const
export type AssumptionGroup = (typeof assumptionGroups)[number]

const fitting: Readonly<Record<AssumptionGroup, readonly AssumptionRelation[]>> = {
  challenged: ['challenged'],
  relied: ['relied_on', 'relied_on_upstream', 'relied_on_downstream'],
  strengthened: ['strengthened'],
  new: ['new'],
  removed: ['removed'],
}

/** The first heading that fits; what is the proposal's own stands under new, relied on or not. */
export function groupOf({ relations }: AffectedAssumption): AssumptionGroup {
  const fits = (group: AssumptionGroup) => fitting[group].some((one) => relations.includes(one))
  if (fits('challenged')) return 'challenged'
  if (fits('new')) return 'new'
  return assumptionGroups.find(fits) ?? 'relied'
}

/** Whether the proposal rests on an assumption that was there before it; its own are told as added. */
export function isReliedOn({ relations }: AffectedAssumption): boolean {
  if (relations.includes('new')) return false
  return relations.some((relation) => relation.startsWith('relied_on'))
}

/** Why the proposal touches an assumption: where it hangs, or what somebody claims. */
export function reasonWords(
  say: Say,
  names: Names,
  stances: Table<Stance>,
  { relation, on, stance = '' }: AssumptionReason,
): string {
  if (relation === 'contradiction') return say('impact.assumptions.contradiction')
  if (relation === 'relied_on_downstream' || relation === 'relied_on_upstream') {
    const isDownstream = relation === 'relied_on_downstream'
    // A report that is kept says that it was so, and not where.
    if (on === undefined) {
      return say(
        isDownstream ? 'impact.relation.passedDownstream' : 'impact.relation.passedUpstream',
      )
    }
    return say(`impact.relation.${relation}`, { where: whereWords(say, names, on) })
  }
  const words = say(`impact.relation.${relation}`)
  const reason = stances[stance]?.reason
  return reason ? `${words} ${say('impact.relation.because', { reason })}` : words
}
