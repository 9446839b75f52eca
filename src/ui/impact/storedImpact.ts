import { type ActorFlag, type ActorRow, type AffectedActor, rolesOfFlag } from '#analysis/actors.ts'
import type {
  AffectedAssumption,
  AssumptionReason,
  AssumptionRelation,
} from '#analysis/assumptions.ts'
import type { ImpactReport } from '#analysis/impactReport.ts'
import type { Outcomes } from '#analysis/outcomes.ts'
import { idsOf, type Stance } from '#model/programme.ts'
import type { Attachment, RoleName, Table } from '#model/theory.ts'

/** The answers that a stored report holds, with as much of their reasons as can still be told. */
export interface StoredImpact {
  readonly outcomes: Outcomes
  readonly assumptions: readonly AffectedAssumption[]
  readonly actors: readonly AffectedActor[]
}

/**
 * A stored report as the panel shows it. Routes are in it; why an assumption is touched follows from the
 * proposal's stances, and from what it is attached to today where a route of the report goes; a flag from
 * the roles in it.
 */
export function storedImpact(
  report: ImpactReport,
  stances: Table<Stance>,
  attachments: Table<Attachment>,
): StoredImpact {
  const affected = Object.entries(report.outcomes).map(([outcome, row]) => ({ outcome, ...row }))
  const routes = affected.flatMap(({ routes: its }) => Object.values(its))
  const passed = new Set(routes.flatMap(({ factors, links }) => [...factors, ...links]))
  const reasonsFor = (assumption: string, relation: AssumptionRelation) => {
    const reasons = [
      ...fromStances(stances, assumption, relation),
      ...(relation === 'relied_on_downstream'
        ? fromAttachments(attachments, assumption, passed)
        : []),
    ]
    return reasons.length > 0 ? reasons : [{ relation }]
  }
  return {
    outcomes: {
      affected,
      own: report.newOutcomes,
      removed: report.removedOutcomes,
      total: affected.length,
    },
    assumptions: Object.entries(report.assumptions).map(([assumption, relations]) => ({
      assumption,
      relations,
      reasons: relations.flatMap((relation) => reasonsFor(assumption, relation)),
    })),
    actors: report.actors.map(({ actor, rows: told, flags }) => {
      const rows = told.map(([relation, role, on]) => ({
        relation,
        role: role as RoleName | 'owner',
        on,
        signs: report.outcomes[on]?.signs ?? [],
        isAgreed: false,
      }))
      return {
        actor,
        rows,
        flags: flags.map((flag) => ({ flag, because: rowsBehind(flag, rows) })),
      }
    }),
  }
}

const kindOf = {
  relied_on: 'relies_on',
  challenged: 'challenges',
  strengthened: 'strengthens',
} as const

function fromStances(
  stances: Table<Stance>,
  assumption: string,
  relation: AssumptionRelation,
): readonly AssumptionReason[] {
  const kind = relation in kindOf ? kindOf[relation as keyof typeof kindOf] : undefined
  return idsOf(stances)
    .filter((id) => stances[id]?.assumption === assumption && stances[id].kind === kind)
    .map((stance) => ({ relation, stance }))
}

function fromAttachments(
  attachments: Table<Attachment>,
  assumption: string,
  passed: ReadonlySet<string>,
): readonly AssumptionReason[] {
  return idsOf(attachments).flatMap((attachment): readonly AssumptionReason[] => {
    const { assumption: its, on = '' } = attachments[attachment] ?? {}
    if (its !== assumption || !passed.has(on)) return []
    return [{ relation: 'relied_on_downstream', attachment, on }]
  })
}

/** The rows for which a flag was raised, as far as the report tells. */
function rowsBehind(flag: ActorFlag, rows: readonly ActorRow[]): readonly ActorRow[] {
  const can = rows.filter(
    ({ role, relation }) => relation !== 'removed' && rolesOfFlag[flag].includes(role),
  )
  if (flag === 'gets_weakened_outcome') return can.filter(({ signs }) => signs.includes('-'))
  if (flag !== 'decides_without_agreement') return can
  // Of several the report does not say which were agreed.
  const near = can.filter(({ relation }) => relation !== 'downstream')
  return near.length === 1 ? near : []
}
