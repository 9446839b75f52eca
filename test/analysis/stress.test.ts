import { describe, expect, test } from 'vitest'
import { stressOf } from '#analysis/stress.ts'
import { laid } from '../support/laid.ts'
import { sampleOverlay } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('the stress test of what a proposal challenges', () => {
  test('without P1, F7 takes B4 and E1 with it; with P1 they stand', () => {
    expect(stressOf(sampleOverlay('P1'))).toEqual([
      {
        assumption: 'F7',
        lostWithout: ['B4', 'E1'],
        reducedWithout: { E2: [1, 2], E5: [1, 3] },
        lostWith: [],
        reducedWith: { B4: [1, 2], E1: [1, 2] },
      },
    ])
  })

  test('is made for nothing else', () => {
    expect(stressOf(sampleOverlay('P2'))).toEqual([])
  })

  test('of an assumption of the proposal’s own is empty without the proposal', () => {
    const change = {
      links: { p1: { from: 'T2', to: 'B1' } },
      assumptions: { h: { title: 'h' } },
      attachments: { t: { assumption: 'h', on: 'p1' } },
    }
    const stances = { s1: { assumption: 'h', kind: 'challenges' as const } }
    expect(stressOf(laid(theoryOf('T1 -> B1', 'T2 -> L1'), change, { stances }))).toEqual([
      {
        assumption: 'h',
        lostWithout: [],
        reducedWithout: {},
        lostWith: [],
        reducedWith: { B1: [1, 2] },
      },
    ])
  })
})
