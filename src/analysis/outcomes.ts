import { isOutcome, type Sign } from '#model/theory.ts'
import { isOwn, type Overlay } from './overlay.ts'
import { remembered } from './remembered.ts'
import { type Route, routeTo } from './routes.ts'
import { onlyMinus, onlyPlus, signNumber, signsIn } from './signs.ts'
import { spreadOf } from './spread.ts'

/**
 * D1: which outcomes does the proposal touch, which way, and by which route?
 *
 * Method: the signs with which the spread reaches an outcome give its verdict (impact.md, D1). An
 * outcome with no row is one that nobody has drawn a way to, which is not the same as no effect. A
 * loop may bring an outcome several signs; an empty theory has no rows.
 */
export type Verdict = 'strengthens' | 'weakens' | 'both' | 'unclear'

export interface AffectedOutcome {
  readonly outcome: string
  readonly verdict: Verdict
  readonly signs: readonly Sign[]
  /** The number of links of the shortest of its routes. */
  readonly steps: number
  readonly routes: { readonly [S in Sign]?: Route }
}

export interface Outcomes {
  /** Outcomes of the base that are reached, by id. */
  readonly affected: readonly AffectedOutcome[]
  /** The proposal's own. */
  readonly own: readonly string[]
  /** Outcomes of the base that are none with the proposal. */
  readonly removed: readonly string[]
  /** So many outcomes of the base there are with the proposal: affected k of these. */
  readonly total: number
}

/** The verdict on each affected outcome of the base, by id: D1 without its routes. */
export const verdictsOf = remembered((overlay: Overlay): ReadonlyMap<string, Verdict> => {
  const { graph } = overlay
  const { signs } = spreadOf(overlay)
  const verdicts = new Map<string, Verdict>()
  for (let factor = 0; factor < signs.length; factor += 1) {
    if (!signs[factor] || !graph.isOutcome[factor] || isOwn(overlay, factor)) continue
    verdicts.set(graph.factorIds[factor] as string, verdictOf(signs[factor] as number))
  }
  return verdicts
})

export const outcomesOf = remembered((overlay: Overlay): Outcomes => {
  const { after, baseGraph, graph } = overlay
  const isEffect = (factor: number) => graph.isOutcome[factor] === 1
  const outcomes = [...graph.factorIds.keys()].filter(isEffect)
  const own = outcomes.filter((factor) => isOwn(overlay, factor))
  return {
    affected: [...verdictsOf(overlay)].map(([id, verdict]) =>
      affectedOutcome(overlay, id, verdict),
    ),
    own: own.map((factor) => graph.factorIds[factor] as string),
    removed: baseGraph.factorIds.filter(
      (id, factor) => baseGraph.isOutcome[factor] && !isOutcome(after.factors[id]),
    ),
    total: outcomes.length - own.length,
  }
})

function affectedOutcome(overlay: Overlay, outcome: string, verdict: Verdict): AffectedOutcome {
  const factor = overlay.graph.factorAt.get(outcome) ?? -1
  const signs = signsIn(spreadOf(overlay).signs[factor] ?? 0)
  const routes: { [S in Sign]?: Route } = {}
  let steps = Number.POSITIVE_INFINITY
  for (const sign of signs) {
    const route = routeTo(overlay, (factor << 2) | signNumber(sign))
    steps = Math.min(steps, route.links.length)
    routes[sign] = route
  }
  return { outcome, verdict, signs, steps, routes }
}

function verdictOf(set: number): Verdict {
  if (set === onlyPlus) return 'strengthens'
  if (set === onlyMinus) return 'weakens'
  const isBoth = (set & onlyPlus) !== 0 && (set & onlyMinus) !== 0
  return isBoth ? 'both' : 'unclear'
}
