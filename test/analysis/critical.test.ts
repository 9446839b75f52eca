import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criticalIn, supportOf } from '#analysis/critical.ts'
import { applyPatch } from '#model/patch.ts'
import { emptyTheory, type Theory } from '#model/theory.ts'
import { programmesLaidOver } from '../support/laidOver.ts'
import { sampleOverlay } from '../support/sample.ts'
import { slowPairs } from '../support/slowImpact.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('the golden example', () => {
  const { base, after } = sampleOverlay('P1')

  test('what is critical in the base', () => {
    expect(criticalIn(base)).toEqual({
      B1: ['F1', 'F2', 'F3', 'F6'],
      B4: ['F1', 'F2', 'F5', 'F6', 'F7'],
      B5: ['F1', 'F2', 'F6'],
      E1: ['F6', 'F7'],
      E4: ['F1', 'F2', 'F3', 'F6'],
    })
  })

  test('and with P1', () => {
    expect(criticalIn(after)).toEqual({
      B1: ['F1', 'F2', 'F3', 'F6'],
      B4: ['F1', 'F2'],
      B5: ['F1', 'F2'],
      E4: ['F1', 'F2', 'F3', 'F6'],
      P1d: ['F1', 'F2', 'P1e'],
    })
  })

  test('the other effects of the base look robust, because routes to them carry no assumption', () => {
    const { robust, triedPairs, gaps } = supportOf(base)
    expect(Object.keys(robust)).toEqual(['B2', 'B3', 'E2', 'E3', 'E5'])
    expect(robust['B3']?.bare.routes).toEqual([
      { factors: ['T5', 'L5', 'B3'], links: ['e13', 'e18'] },
    ])
    expect({ triedPairs, gaps }).toEqual({ triedPairs: true, gaps: [] })
  })
})

describe('pairs', () => {
  test('are tried where no single assumption is critical', () => {
    const theory = assumed(theoryOf('T1 -> B1', 'T2 -> B1', 'T2 -> B2'), ['T1', 'T2'])
    const { critical, robust } = supportOf(theory)
    expect(critical).toEqual({ B2: ['a02'] })
    expect(robust).toEqual({
      B1: { pairs: [['a01', 'a02']], bare: { routes: [], hasMore: false } },
    })
  })

  test('are not tried with more than 30 assumptions, and that is said', () => {
    const theory = theoryOf('T1 -> B1', 'T2 -> B1')
    const holders = (count: number) =>
      Array.from({ length: count }, (_, i) => (i % 2 ? 'T1' : 'T2'))
    expect(supportOf(assumed(theory, holders(30))).robust['B1']?.pairs.length).toBe(225)
    expect(supportOf(assumed(theory, holders(31))).triedPairs).toBe(false)
    expect(supportOf(assumed(theory, holders(31))).robust['B1']?.pairs).toEqual([])
  })

  test('are those of the slow model', () => {
    fc.assert(
      fc.property(programmesLaidOver(), ({ theory, proposals }) => {
        for (const { change } of Object.values(proposals)) {
          const after = applyPatch(theory, change)
          const { robust } = supportOf(after)
          const pairs = Object.entries(robust).map(([outcome, its]) => [outcome, its.pairs])
          expect(Object.fromEntries(pairs)).toEqual(slowPairs(after))
        }
      }),
      { numRuns: 300 },
    )
  })
})

test('factors that only a loop holds up are gaps', () => {
  expect(supportOf(theoryOf('L1 -> L2 -> L1', 'L2 -> B1', 'T1 -> B2')).gaps).toEqual([
    'B1',
    'L1',
    'L2',
  ])
})

test('an empty theory has nothing to lose', () => {
  expect(supportOf(emptyTheory)).toEqual({ critical: {}, robust: {}, triedPairs: true, gaps: [] })
})

/** The theory with an assumption on each of these: `a01`, `a02`, … */
function assumed(theory: Theory, holders: readonly string[]): Theory {
  const ids = holders.map((_, i) => `a${String(i + 1).padStart(2, '0')}`)
  return {
    ...theory,
    assumptions: Object.fromEntries(ids.map((id) => [id, { title: id }])),
    attachments: Object.fromEntries(
      ids.map((id, i) => [`t-${id}`, { assumption: id, on: holders[i] ?? '' }]),
    ),
  }
}
