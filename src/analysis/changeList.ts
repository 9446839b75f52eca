import { type Misfit, misfitsOf } from '#model/misfits.ts'
import { applyPatch } from '#model/patch.ts'
import type { Programme } from '#model/programme.ts'
import { type AssumptionStatus, statusOf, type Table } from '#model/theory.ts'
import { actorsOf } from './actors.ts'
import { assumptionsOf } from './assumptions.ts'
import { idsIn } from './ids.ts'
import { isOwn, type Overlay, overlayOf } from './overlay.ts'
import { zonesOf } from './zones.ts'

/**
 * D8: what must change in the programme if the proposal is realised?
 *
 * Method: the two theories compared record by record, and what the other questions found lacking. Titles
 * and texts count here. Nothing is concluded for a person: an assumption is listed, its new status is not.
 */
export interface ChangeList {
  readonly factors: RecordChanges
  readonly links: RecordChanges
  readonly assumptions: readonly AssumptionToMend[]
  /** Affected and new effects without a benefit owner. */
  readonly outcomesWithoutBenefitOwner: readonly string[]
  readonly newOutcomesWithoutIndicator: readonly string[]
  /** Actors who must act and are not in the collaboration. */
  readonly actorsToInvite: readonly string[]
  readonly misfits: readonly Misfit[]
}

export interface RecordChanges {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly altered: readonly { readonly id: string; readonly fields: readonly string[] }[]
}

/** An assumption whose status does not go with the proposal. */
export interface AssumptionToMend {
  readonly assumption: string
  readonly status: AssumptionStatus
  /** It is challenged and neither uncertain nor false; or it is relied on and does not hold. */
  readonly why: 'challenged' | 'relied_on'
}

export function changeListOf(programme: Programme, proposalId: string): ChangeList {
  const overlay = overlayOf(programme, proposalId)
  const before = programme.theory
  const after = applyPatch(before, programme.proposals[proposalId]?.change ?? {})
  const { graph } = overlay
  const owned = new Set(
    Object.values(after.roles)
      .filter(({ role }) => role === 'benefit_owner')
      .map(({ on }) => on),
  )
  const measured = new Set(Object.values(after.indicators).map(({ on }) => on))
  const { isTarget } = zonesOf(overlay)
  const targets = graph.factorIds.filter((_, factor) => isTarget[factor])
  return {
    factors: changesOf(before.factors, after.factors),
    links: changesOf(before.links, after.links),
    assumptions: assumptionsToMend(overlay),
    outcomesWithoutBenefitOwner: targets.filter((id) => !owned.has(id)),
    newOutcomesWithoutIndicator: targets.filter(
      (id) => isOwn(overlay, graph.factorAt.get(id) ?? -1) && !measured.has(id),
    ),
    actorsToInvite: actorsOf(overlay)
      .filter(({ flags }) => flags.some(({ flag }) => flag === 'not_in_collaboration'))
      .map(({ actor }) => actor),
    misfits: misfitsOf(programme, proposalId),
  }
}

function changesOf<R extends object>(before: Table<R>, after: Table<R>): RecordChanges {
  return {
    added: idsIn(after).filter((id) => !before[id]),
    removed: idsIn(before).filter((id) => !after[id]),
    altered: idsIn(before)
      .map((id) => ({ id, fields: fieldsThatDiffer(before[id], after[id]) }))
      .filter(({ fields }) => fields.length > 0),
  }
}

/** Whether a box is locked says nothing of what it stands for. */
function fieldsThatDiffer(before?: object, after?: object): readonly string[] {
  if (!before || !after || before === after) return []
  const one = new Map<string, unknown>(Object.entries(before))
  const other = new Map<string, unknown>(Object.entries(after))
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((field) => field !== 'locked' && one.get(field) !== other.get(field))
    .sort()
}

function assumptionsToMend(overlay: Overlay): readonly AssumptionToMend[] {
  return assumptionsOf(overlay).flatMap(({ assumption, relations }): AssumptionToMend[] => {
    const status = statusOf(overlay.after.assumptions[assumption] ?? { title: '' })
    const isBelieved = status === 'holds' || status === 'untested'
    if (relations.includes('challenged') && isBelieved) {
      return [{ assumption, status, why: 'challenged' }]
    }
    const isReliedOn = relations.some((relation) => relation.startsWith('relied_on'))
    return isReliedOn && status === 'does_not_hold'
      ? [{ assumption, status, why: 'relied_on' }]
      : []
  })
}
