import { expect, test } from 'vitest'
import { impactReport } from '#analysis/impactReport.ts'
import { storedImpact } from '#ui/impact/storedImpact.ts'
import { impactOf } from '#ui/impact/useImpact.ts'
import { example } from './example.ts'

test('a stored report shows the outcomes, assumptions and actors that it was decided on', () => {
  const stored = storedImpact(impactReport(example(), 'P1'))
  const live = impactOf(example(), 'P1')
  expect(stored.outcomes.affected).toEqual(live?.outcomes.affected)
  expect(stored.outcomes.own).toEqual(['P1d'])
  expect(stored.assumptions.map(({ assumption, relations }) => [assumption, relations])).toEqual(
    live?.assumptions.map(({ assumption, relations }) => [assumption, relations]),
  )
  expect(stored.actors.map(({ actor, flags }) => [actor, flags.map(({ flag }) => flag)])).toEqual(
    live?.actors.map(({ actor, flags }) => [actor, flags.map(({ flag }) => flag)]),
  )
})
