import { expect, test } from 'vitest'
import { whatIf, whatIfWithAndWithout } from '#analysis/whatIf.ts'
import { emptyTheory } from '#model/theory.ts'
import { sampleOverlay } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

test('if F7 does not hold, B4 and E1 fall without P1 and stand with it', () => {
  expect(whatIfWithAndWithout(sampleOverlay('P1'), ['F7'])).toEqual({
    without: {
      lost: ['B4', 'E1'],
      reduced: { E2: [1, 2], E5: [1, 3] },
      held: ['B1', 'B2', 'B3', 'B5', 'E3', 'E4'],
      unsupported: [],
    },
    with: {
      lost: [],
      reduced: { B4: [1, 2], E1: [1, 2] },
      held: ['B1', 'B2', 'B3', 'B5', 'E2', 'E3', 'E4', 'E5', 'P1d'],
      unsupported: [],
    },
  })
})

test('if F1 and F6 do not hold, both are false at once', () => {
  expect(whatIf(sampleOverlay('P1').base, ['F1', 'F6'])).toMatchObject({
    lost: ['B1', 'B4', 'B5', 'E1', 'E4'],
    held: ['B3', 'E3'],
  })
})

test('an effect that only a loop holds up is told apart', () => {
  expect(whatIf(theoryOf('B1 -> L1 -> B1', 'T1 -> B2'), [])).toEqual({
    lost: [],
    reduced: {},
    held: ['B2'],
    unsupported: ['B1'],
  })
})

test('of nothing is nothing', () => {
  expect(whatIf(emptyTheory, ['a'])).toEqual({ lost: [], reduced: {}, held: [], unsupported: [] })
})
