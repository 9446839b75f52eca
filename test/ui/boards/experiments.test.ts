import { expect, test } from 'vitest'
import type { Experiment } from '#model/boards.ts'
import { experimentsOf, isOverdue } from '#ui/boards/experiments.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const probe = (rest: Partial<Experiment>): Experiment => ({
  factor: 'N1',
  hypothesis: 'It helps',
  ...rest,
})

test('the probes of a proposal’s parts, those under way first, then by the day they end', () => {
  const programme = {
    ...programmeOf(theoryOf('T1')),
    experiments: {
      x1: probe({ status: 'ended' }),
      x2: probe({}),
      x3: probe({ status: 'running', endDate: '2026-12-01' }),
      x4: probe({ status: 'running', endDate: '2026-11-01' }),
      x5: probe({ factor: 'T1' }),
    },
  }
  const placings = [{ factor: 'N1', domain: undefined, counts: false, history: [] }]
  expect(experimentsOf(programme, placings).map(([id]) => id)).toEqual(['x4', 'x3', 'x2', 'x1'])
})

test('a probe is overdue when its day has passed and it is not ended, dampened or amplified', () => {
  const past = { endDate: '2026-11-01' }
  expect(isOverdue(probe(past), '2026-11-02')).toBe(true)
  expect(isOverdue(probe(past), '2026-11-01')).toBe(false)
  expect(isOverdue(probe({ ...past, status: 'running' }), '2026-11-02')).toBe(true)
  expect(isOverdue(probe({ ...past, status: 'ended' }), '2026-11-02')).toBe(false)
  expect(isOverdue(probe({}), '2026-11-02')).toBe(false)
})
