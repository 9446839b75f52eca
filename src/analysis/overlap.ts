import { applyPatch } from '#model/patch.ts'
import {
  byCharacterCode,
  idsOf,
  type Programme,
  type ProposalStatus,
  statusOfProposal,
} from '#model/programme.ts'
import { assumptionsOf } from './assumptions.ts'
import { foremostWithin } from './components.ts'
import { hasSameEnds } from './entries.ts'
import { graphOf } from './graph.ts'
import { type Verdict, verdictsOf } from './outcomes.ts'
import { isOwn, type Overlay, overlayOf } from './overlay.ts'
import { plus } from './signs.ts'
import { spreadOf } from './spread.ts'

/**
 * D4: which other proposals are after the same benefit, and where do the two meet?
 *
 * Method: what each proposal says and reaches by itself, laid side by side; meeting points are sought in
 * the theory with both applied (impact.md, D4). Lists, no score. Loops are one meeting point with many
 * members; an empty theory gives empty lists.
 */
export interface Overlap {
  /** The other proposal. */
  readonly proposal: string
  /** Outcomes of the base that both draw a new `+` link into: «jakter på samme nytte». */
  readonly sameTarget: readonly string[]
  readonly sameAffected: readonly string[]
  /** Outcomes that one strengthens and the other weakens. */
  readonly conflicts: readonly string[]
  /** Assumptions that one challenges and the other relies on. */
  readonly assumptionConflicts: readonly string[]
  readonly meetingPoints: readonly string[]
}

/** With every other proposal that is not adopted, by id. */
export function overlapsOf(programme: Programme, proposalId: string): readonly Overlap[] {
  return idsOf(programme.proposals)
    .filter((other) => other !== proposalId && statusIn(programme, other) !== 'adopted')
    .map((other) => overlapOf(programme, proposalId, other))
}

/** Those that are shown without being asked for: neither rejected nor parked. */
export function liveOverlaps(
  programme: Programme,
  overlaps: readonly Overlap[],
): readonly Overlap[] {
  const asleep: readonly ProposalStatus[] = ['rejected', 'parked']
  return overlaps.filter(({ proposal }) => !asleep.includes(statusIn(programme, proposal)))
}

function statusIn(programme: Programme, proposalId: string): ProposalStatus {
  const proposal = programme.proposals[proposalId]
  return proposal ? statusOfProposal(proposal) : 'open'
}

function overlapOf(programme: Programme, one: string, other: string): Overlap {
  const a = overlayOf(programme, one)
  const b = overlayOf(programme, other)
  const verdicts = verdictsOf(b)
  const both = [...verdictsOf(a)].filter(([outcome]) => verdicts.has(outcome))
  return {
    proposal: other,
    sameTarget: inBoth(targetsOf(a), targetsOf(b)),
    sameAffected: both.map(([outcome]) => outcome),
    conflicts: both
      .filter(([outcome, verdict]) => areOpposite(verdict, verdicts.get(outcome)))
      .map(([outcome]) => outcome),
    assumptionConflicts: assumptionConflicts(a, b),
    meetingPoints: meetingPoints(programme, [one, other]),
  }
}

function areOpposite(one: Verdict, other: Verdict | undefined): boolean {
  return (
    (one === 'strengthens' && other === 'weakens') || (one === 'weakens' && other === 'strengthens')
  )
}

/** Outcomes of the base that a `+` link leads into which the proposal added or changed an end of. */
function targetsOf(overlay: Overlay): ReadonlySet<string> {
  const { graph, baseLink } = overlay
  const targets = new Set<string>()
  for (let link = 0; link < baseLink.length; link += 1) {
    const before = baseLink[link] as number
    const head = graph.to[link] as number
    const isNew = before === -1 || !hasSameEnds(overlay, before, link)
    if (!isNew || graph.sign[link] !== plus) continue
    if (graph.isOutcome[head] && !isOwn(overlay, head)) targets.add(graph.factorIds[head] as string)
  }
  return targets
}

function assumptionConflicts(a: Overlay, b: Overlay): readonly string[] {
  const conflicts = new Set([
    ...inBoth(assumptionsThat(a, 'challenged'), assumptionsThat(b, 'relied_on')),
    ...inBoth(assumptionsThat(a, 'relied_on'), assumptionsThat(b, 'challenged')),
  ])
  return [...conflicts].sort(byCharacterCode)
}

function assumptionsThat(overlay: Overlay, relation: 'challenged' | 'relied_on'): Set<string> {
  return new Set(
    assumptionsOf(overlay)
      .filter(({ relations }) => relations.some((its) => its.startsWith(relation)))
      .map(({ assumption }) => assumption),
  )
}

/** Where what the two reach comes together first, with both applied. */
function meetingPoints(programme: Programme, proposals: readonly string[]): readonly string[] {
  const together = [...proposals]
    .sort(byCharacterCode)
    .reduce(
      (theory, id) => applyPatch(theory, programme.proposals[id]?.change ?? {}),
      programme.theory,
    )
  const graph = graphOf(together)
  const overlays = proposals.map((id) => overlayOf(programme, id))
  const isMet = Uint8Array.from(graph.factorIds, (id) =>
    overlays.every((overlay) => spreadOf(overlay).signs[overlay.graph.factorAt.get(id) ?? -1])
      ? 1
      : 0,
  )
  return foremostWithin(graph, isMet).map((factor) => graph.factorIds[factor] as string)
}

function inBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((id) => b.has(id)).sort(byCharacterCode)
}
