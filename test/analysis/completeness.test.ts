import { describe, expect, test } from 'vitest'
import { completenessOf, notReviewedSince } from '#analysis/completeness.ts'
import { emptyTheory, type Theory } from '#model/theory.ts'
import { sampleOverlay } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('the completeness line', () => {
  const drawn = theoryOf('T1 -> L1 -> B1', 'L2 -> L2 -> E1', 'T2 -x> B2')
  const theory: Theory = {
    ...drawn,
    links: { ...drawn.links, l1: { from: 'T1', to: 'L1', rationale: 'Because' } },
    assumptions: {
      a1: { title: 'never' },
      a2: { title: 'long ago', reviewed: '2025-01-31' },
      a3: { title: 'lately', reviewed: '2026-06-01' },
    },
    attachments: { t1: { assumption: 'a1', on: 'l2' } },
    indicators: { i1: { on: 'B1', title: 'Count' } },
  }

  test('lists what nobody has written, drawn or looked at', () => {
    expect(completenessOf(theory)).toEqual({
      linksWithoutReason: ['l2', 'l3', 'l4', 'l5'],
      outcomesWithoutIndicator: ['B2', 'E1'],
      outcomesWithUnassumedRoute: ['B2'],
      assumptionsNeverReviewed: ['a1'],
      unsupportedFactors: ['E1', 'L2'],
    })
  })

  test('takes a blank reason for none', () => {
    const blank = { ...theory, links: { l1: { from: 'T1', to: 'L1', rationale: ' \n' } } }
    expect(completenessOf(blank).linksWithoutReason).toEqual(['l1'])
  })

  test('lists on the screen what has not been looked at since a date', () => {
    expect(notReviewedSince(theory, '2026-01-01')).toEqual(['a1', 'a2'])
  })

  test('of the golden example with P1 in it', () => {
    const lacking = completenessOf(sampleOverlay('P1').after)
    expect(lacking.outcomesWithUnassumedRoute).toEqual(['B2', 'B3', 'B5', 'E2', 'E3', 'E5'])
    expect(
      Object.fromEntries(Object.entries(lacking).map(([name, ids]) => [name, ids.length])),
    ).toEqual({
      linksWithoutReason: 43,
      outcomesWithoutIndicator: 11,
      outcomesWithUnassumedRoute: 6,
      assumptionsNeverReviewed: 8,
      unsupportedFactors: 0,
    })
  })

  test('of nothing lacks nothing', () => {
    expect(Object.values(completenessOf(emptyTheory))).toEqual([[], [], [], [], []])
  })
})
