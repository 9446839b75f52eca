import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fallsOf } from '#analysis/falls.ts'
import type { Theory } from '#model/theory.ts'
import { chainOf } from '../support/laid.ts'
import { programmesLaidOver } from '../support/laidOver.ts'
import { slowFall } from '../support/slowImpact.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('an effect', () => {
  test.each<[string, Theory, string, string]>([
    ['falls with its only link', theoryOf('T1 -> B1'), 'l1', 'lost B1'],
    ['falls with what its link comes from', theoryOf('T0 -> T1 -> B1'), 'l1', 'lost B1'],
    ['falls if the assumption is about itself', theoryOf('T1 -> B1'), 'B1', 'lost B1'],
    ['loses one of two', theoryOf('T1 -> B1', 'T2 -> B1'), 'l1', 'B1 1 of 2'],
    ['counts parallel links', theoryOf('T1 -> B1', 'T1 -> B1', 'T2 -> B1'), 'T1', 'B1 2 of 3'],
    ['falls with one necessary link', theoryOf('T1 => B1', 'T2 => B1'), 'l1', 'lost B1'],
    ['stands on its necessary link', theoryOf('T1 => B1', 'T2 -> B1'), 'l2', 'B1 1 of 2'],
    ['does not mind a -', theoryOf('T1 -> B1', 'T2 -x> B1'), 'l2', ''],
    ['by itself falls only with itself', theoryOf('T1 -x> B1'), 'l1', ''],
    ['is not held up by a loop', theoryOf('T1 -> B1', 'B1 -> L1 -> B1'), 'l1', 'lost B1'],
    ['is not held up by itself', theoryOf('T1 -> B1', 'B1 -> B1'), 'l1', 'lost B1'],
    ['on nothing but a loop has nothing to lose', theoryOf('B1 -> L1 -> B1'), 'l1', ''],
    ['does not count a loop that never held', theoryOf('T1 -> B1', 'L1 -> L1 -> B1'), 'L1', ''],
  ])('%s', (_, theory, on, expected) => {
    const assumed: Theory = {
      ...theory,
      assumptions: { a: { title: 'a' } },
      attachments: { t: { assumption: 'a', on } },
    }
    const { lost, reduced } = fallsOf(assumed, [['a']])[0] ?? { lost: [], reduced: {} }
    const told = [
      ...lost.map((id) => `lost ${id}`),
      ...Object.entries(reduced).map(([id, [k, n]]) => `${id} ${k} of ${n}`),
    ]
    expect(told.join()).toBe(expected)
  })

  test('at the end of 5,000 links falls with the first', () => {
    const chain: Theory = {
      ...chainOf(5000),
      assumptions: { a: { title: 'a' } },
      attachments: { t: { assumption: 'a', on: 'c0' } },
    }
    expect(fallsOf(chain, [['a'], []])).toEqual([
      { lost: ['c5000'], reduced: {} },
      { lost: [], reduced: {} },
    ])
  })
})

test('any number of what-ifs at once fall as the slow model says', () => {
  const sets = fc.array(fc.subarray(['h1', 'H2', 'h3', 'gone']), { maxLength: 70 })
  fc.assert(
    fc.property(programmesLaidOver(), sets, ({ theory }, falseSets) => {
      const falls = fallsOf(theory, falseSets)
      expect(falls).toEqual(falseSets.map((falseOnes) => slowFall(theory, new Set(falseOnes))))
    }),
    { numRuns: 300 },
  )
})
