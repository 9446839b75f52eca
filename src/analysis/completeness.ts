import type { Theory } from '#model/theory.ts'
import { hasBareRoute } from './bareRoutes.ts'
import { graphOf } from './graph.ts'
import { remembered } from './remembered.ts'
import { hasReason, structureOf } from './structure.ts'
import { supportIn } from './support.ts'

/**
 * What has nobody written, looked at or drawn yet? The line that every report prints.
 *
 * Method: lists over the whole theory, with the proposal in it (impact.md, «Completeness line»). A
 * factor whose only way in is a loop counts as not supported; in an empty theory nothing is lacking.
 */
export interface Completeness {
  readonly linksWithoutReason: readonly string[]
  readonly outcomesWithoutIndicator: readonly string[]
  /** Effects with a route that carries no assumption. */
  readonly outcomesWithUnassumedRoute: readonly string[]
  readonly assumptionsNeverReviewed: readonly string[]
  readonly unsupportedFactors: readonly string[]
}

export function completenessOf(theory: Theory): Completeness {
  return completeness(structureOf(theory))
}

/** Assumptions that nobody has looked at since the date (ISO 8601), those never looked at included. */
export function notReviewedSince(theory: Theory, date: string): readonly string[] {
  return Object.keys(theory.assumptions)
    .sort()
    .filter((id) => (theory.assumptions[id]?.reviewed ?? '') < date)
}

const completeness = remembered((theory: Theory): Completeness => {
  const graph = graphOf(theory)
  const outcomes = graph.factorIds.filter((_, factor) => graph.isOutcome[factor])
  const measured = new Set(Object.values(theory.indicators).map(({ on }) => on))
  const supported = supportIn(graph)
  return {
    linksWithoutReason: graph.linkIds.filter((id) => {
      const link = theory.links[id]
      return link && !hasReason(link)
    }),
    outcomesWithoutIndicator: outcomes.filter((id) => !measured.has(id)),
    outcomesWithUnassumedRoute: outcomes.filter((id) =>
      hasBareRoute(theory, graph.factorAt.get(id) as number),
    ),
    assumptionsNeverReviewed: Object.keys(theory.assumptions)
      .sort()
      .filter((id) => !theory.assumptions[id]?.reviewed),
    unsupportedFactors: graph.factorIds.filter((_, factor) => !supported[factor]),
  }
})
