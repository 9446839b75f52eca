import type { AffectedOutcome } from '#analysis/outcomes.ts'
import type { Route } from '#analysis/routes.ts'
import { type Evidence, evidenceGrades, type Sign, signs } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { Lit } from '../view.ts'
import { byTitle } from './byTitle.ts'
import type { Sort } from './look.ts'
import type { Names } from './names.ts'
import { litOf } from './useLighting.ts'

/** The routes to an outcome, that which strengthens first. */
export function routesOf(outcome: AffectedOutcome): readonly (readonly [Sign, Route])[] {
  return signs.flatMap((sign) => {
    const route = outcome.routes[sign]
    return route ? [[sign, route] as const] : []
  })
}

/** Everything that a set of routes passes, and the link that was changed at their start. */
export function litRoutes(routes: readonly Route[]): Lit {
  return litOf(
    routes.flatMap(({ factors }) => factors),
    routes.flatMap(({ links, cause }) => (cause.link ? [cause.link, ...links] : links)),
  )
}

/** The weakest evidence on any of an outcome's routes; undefined if no link is passed. */
export function weakestEvidence(outcome: AffectedOutcome): Evidence | undefined {
  const grades = routesOf(outcome).flatMap(([, { weakestEvidence: grade }]) =>
    grade ? [evidenceGrades.indexOf(grade)] : [],
  )
  return evidenceGrades[Math.min(...grades)]
}

/** «2 steg · svakeste ledd: Ikke belagt · via en løkke» */
export function outcomeMeta(say: Say, outcome: AffectedOutcome): string {
  const { steps } = outcome
  const weakest = weakestEvidence(outcome)
  const viaLoop = routesOf(outcome).some(([, route]) => route.viaLoop)
  return [
    steps === 0 ? say('impact.steps.none') : say('impact.steps', { n: steps }),
    ...(weakest ? [say('impact.weakest', { evidence: say(`evidence.${weakest}`) })] : []),
    ...(viaLoop ? [say('impact.viaLoop')] : []),
  ].join(' · ')
}

/** In the order the person wants; equal ones by title. */
export function sortedOutcomes(
  outcomes: readonly AffectedOutcome[],
  names: Names,
  sort: Sort,
): readonly AffectedOutcome[] {
  const evidence = (outcome: AffectedOutcome) =>
    evidenceGrades.indexOf(weakestEvidence(outcome) ?? 'strong')
  const first = (a: AffectedOutcome, b: AffectedOutcome) => {
    if (sort === 'steps') return a.steps - b.steps
    return sort === 'evidence' ? evidence(a) - evidence(b) : 0
  }
  return outcomes.toSorted(
    (a, b) => first(a, b) || byTitle(names.factor(a.outcome), names.factor(b.outcome)),
  )
}
