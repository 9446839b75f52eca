import type { AffectedActor } from '#analysis/actors.ts'
import type { AffectedAssumption } from '#analysis/assumptions.ts'
import type { ImpactReport } from '#analysis/impactReport.ts'
import type { Outcomes } from '#analysis/outcomes.ts'
import type { RoleName } from '#model/theory.ts'

/** The answers that a stored report holds; the reasons behind them are not in it. */
export interface StoredImpact {
  readonly outcomes: Outcomes
  readonly assumptions: readonly AffectedAssumption[]
  readonly actors: readonly AffectedActor[]
}

export function storedImpact(report: ImpactReport): StoredImpact {
  const affected = Object.entries(report.outcomes).map(([outcome, row]) => ({ outcome, ...row }))
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
      reasons: [],
    })),
    actors: report.actors.map(({ actor, rows, flags }) => ({
      actor,
      rows: rows.map(([relation, role, on]) => ({
        relation,
        role: role as RoleName | 'owner',
        on,
        signs: [],
        isAgreed: true,
      })),
      flags: flags.map((flag) => ({ flag, because: [] })),
    })),
  }
}
