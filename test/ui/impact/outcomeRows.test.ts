import { describe, expect, test } from 'vitest'
import type { AffectedOutcome } from '#analysis/outcomes.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { litRoutes, outcomeMeta, routesOf, sortedOutcomes } from '#ui/impact/outcomeRows.ts'
import { impactOf } from '#ui/impact/useImpact.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'
import { example } from './example.ts'

const say = sayIn(nb, 'nb')

function affected(id: string): AffectedOutcome {
  const outcome = impactOf(example(), 'P1')?.outcomes.affected.find((one) => one.outcome === id)
  if (!outcome) throw new Error(`${id} is not affected.`)
  return outcome
}

test('every route of an outcome lights up, from what the proposal does to the effect', () => {
  const lit = litRoutes(routesOf(affected('E3')).map(([, route]) => route))
  expect([...lit.factors].sort()).toEqual(['B2', 'E3', 'E4', 'P1c', 'P1d'])
  expect([...lit.links].sort()).toEqual(['e25', 'e29', 'p10', 'p6'])
})

test('the link that a proposal adds is lit with the route that it begins', () => {
  const programme = programmeOf(theoryOf('T1 -> B1', 'T2'), {
    links: { n: { from: 'T2', to: 'B1' } },
  })
  const routes = impactOf(programme, 'P1')?.outcomes.affected.flatMap(routesOf) ?? []
  expect(litRoutes(routes.map(([, route]) => route)).links).toEqual(new Set(['n']))
})

test('a row says how far it is and how well the weakest link is known', () => {
  expect(outcomeMeta(say, affected('E1'))).toBe('2 steg · svakeste ledd: Ikke belagt')
  const direct = programmeOf(theoryOf('T1 -> B1'), { links: { l1: null } })
  const [outcome] = impactOf(direct, 'P1')?.outcomes.affected ?? []
  expect(outcome && outcomeMeta(say, outcome)).toBe('direkte')
})

describe('outcomes stand in the order that is asked for', () => {
  const impact = impactOf(example(), 'P1')
  const ids = (sort: 'title' | 'steps' | 'evidence') =>
    impact &&
    sortedOutcomes(impact.outcomes.affected, impact.names, sort).map(({ outcome }) => outcome)

  test('by title, as a Norwegian reads', () => {
    expect(ids('title')).toEqual(['E1', 'B2', 'B3', 'E3', 'E5', 'B5', 'B4', 'E2', 'E4'])
  })

  test('by steps, equal ones by title', () => {
    expect(ids('steps')).toEqual(['B3', 'E3', 'B5', 'B4', 'E4', 'E1', 'B2', 'E5', 'E2'])
  })
})
