import { type Misfit, misfitsOf } from '#model/misfits.ts'
import { idsOf, type Programme, statusOfProposal } from '#model/programme.ts'
import type { Sign } from '#model/theory.ts'
import { type ActorFlag, type ActorRelation, actorsOf } from './actors.ts'
import { type AssumptionRelation, assumptionsOf } from './assumptions.ts'
import { completenessOf } from './completeness.ts'
import { criticalIn } from './critical.ts'
import { type Loop, loopsOf } from './loops.ts'
import { type AffectedOutcome, outcomesOf, type Verdict } from './outcomes.ts'
import { type Overlap, overlapsOf } from './overlap.ts'
import { overlayOf } from './overlay.ts'
import { type Pivot, pivotsOf } from './pivots.ts'
import { type PlaceRow, placesOf } from './places.ts'
import type { Route } from './routes.ts'
import { type StressTest, stressOf } from './stress.ts'

/** The impact report of file-format.md: every answer about one proposal, as plain data in canonical order. */
export interface ImpactReport {
  readonly format: 'nysyn-impact'
  readonly version: 1
  readonly programme: string
  readonly proposal: string
  readonly outcomes: Readonly<Record<string, ReportedOutcome>>
  readonly newOutcomes: readonly string[]
  readonly removedOutcomes: readonly string[]
  readonly pivots: readonly Pivot[]
  readonly assumptions: Readonly<Record<string, readonly AssumptionRelation[]>>
  readonly stress: readonly StressTest[]
  readonly actors: readonly ReportedActor[]
  readonly places: readonly PlaceRow[]
  readonly overlaps: readonly Overlap[]
  readonly critical: Readonly<Record<string, readonly string[]>>
  readonly criticalWith: Readonly<Record<string, readonly string[]>>
  readonly loops: readonly Loop[]
  /** The length of each list of the completeness line. */
  readonly completeness: Readonly<Record<keyof ReturnType<typeof completenessOf>, number>>
  readonly misfits: readonly Misfit[]
}

export interface ReportedOutcome {
  readonly verdict: Verdict
  readonly signs: readonly Sign[]
  readonly steps: number
  readonly routes: { readonly [S in Sign]?: Route }
}

export interface ReportedActor {
  readonly actor: string
  readonly rows: readonly (readonly [relation: ActorRelation, role: string, on: string])[]
  readonly flags: readonly ActorFlag[]
}

export function impactReport(programme: Programme, proposalId: string): ImpactReport {
  const overlay = overlayOf(programme, proposalId)
  const { affected, own, removed } = outcomesOf(overlay)
  const lacking = completenessOf(overlay.after)
  return {
    format: 'nysyn-impact',
    version: 1,
    programme: programme.id,
    proposal: proposalId,
    outcomes: Object.fromEntries(affected.map((row) => [row.outcome, reportedOutcome(row)])),
    newOutcomes: own,
    removedOutcomes: removed,
    pivots: pivotsOf(overlay),
    assumptions: Object.fromEntries(
      assumptionsOf(overlay).map(({ assumption, relations }) => [assumption, relations]),
    ),
    stress: stressOf(overlay),
    actors: actorsOf(overlay).map(({ actor, rows, flags }) => ({
      actor,
      rows: rows.map(({ relation, role, on }) => [relation, role, on] as const),
      flags: flags.map(({ flag }) => flag),
    })),
    places: placesOf(overlay, programme.places),
    overlaps: overlapsOf(programme, proposalId),
    critical: criticalIn(overlay.base),
    criticalWith: criticalIn(overlay.after),
    loops: loopsOf(overlay.after).loops,
    completeness: {
      linksWithoutReason: lacking.linksWithoutReason.length,
      outcomesWithoutIndicator: lacking.outcomesWithoutIndicator.length,
      outcomesWithUnassumedRoute: lacking.outcomesWithUnassumedRoute.length,
      assumptionsNeverReviewed: lacking.assumptionsNeverReviewed.length,
      unsupportedFactors: lacking.unsupportedFactors.length,
    },
    misfits: misfitsOf(programme, proposalId),
  }
}

/** The report that goes with the proposal today: of an adopted one the report it was adopted on. */
export function reportOf(programme: Programme, proposalId: string): ImpactReport {
  return storedReport(programme, proposalId) ?? impactReport(programme, proposalId)
}

/** One line of canonical JSON: equal reports give equal bytes, from the app and the command line alike. */
export function serialiseReport(report: ImpactReport): string {
  return `${JSON.stringify(report)}\n`
}

function reportedOutcome({ verdict, signs, steps, routes }: AffectedOutcome): ReportedOutcome {
  return { verdict, signs, steps, routes }
}

function storedReport(programme: Programme, proposalId: string): ImpactReport | undefined {
  const proposal = programme.proposals[proposalId]
  if (!proposal || statusOfProposal(proposal) !== 'adopted') return undefined
  for (const id of idsOf(programme.decisions).reverse()) {
    const decision = programme.decisions[id]
    const report = decision?.proposal === proposalId ? readReport(decision.report) : undefined
    if (report) return report
  }
  return undefined
}

/** The report that a text holds; nothing if it is no report, as a file written by hand may have it. */
function readReport(text: string | undefined): ImpactReport | undefined {
  try {
    const report: unknown = JSON.parse(text ?? '')
    const isReport =
      typeof report === 'object' &&
      report !== null &&
      'format' in report &&
      report.format === 'nysyn-impact'
    return isReport ? (report as ImpactReport) : undefined
  } catch {
    return undefined
  }
}
