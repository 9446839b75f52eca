import { describe, expect, test } from 'vitest'
import { pivotsOf } from '#analysis/pivots.ts'
import type { Link } from '#model/theory.ts'
import { chainOf, laid } from '../support/laid.ts'
import { sampleOverlay } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('the golden example', () => {
  test('P1 is to be made clear at B5 and at E4', () => {
    expect(pivotsOf(sampleOverlay('P1'))).toEqual([
      { factor: 'B5', plus: 1, minus: 1 },
      { factor: 'E4', plus: 4, minus: 1 },
    ])
  })

  test('a ruling at one leaves the other, and at both leaves none', () => {
    expect(pivotsOf(sampleOverlay('P1', { E4: '0' }))).toEqual([
      { factor: 'B5', plus: 2, minus: 1 },
    ])
    expect(pivotsOf(sampleOverlay('P1', { E4: '0', B5: '+' }))).toEqual([])
  })

  test('P2 is clear', () => {
    expect(pivotsOf(sampleOverlay('P2'))).toEqual([])
  })
})

describe('pivots', () => {
  test('are all members of a loop where the trouble begins', () => {
    const base = theoryOf('L1 -> L2 -x> L1', 'L2 -> B1')
    expect(pivotsOf(laid(base, ['P -> L1']))).toEqual([
      { factor: 'L1', plus: 1, minus: 1 },
      { factor: 'L2', plus: 1, minus: 1 },
    ])
  })

  test('that clear nothing come last, the proposal’s own without counts', () => {
    const base = theoryOf('L1 -?> L2', 'T1 -?> B1')
    const overlay = laid(base, ['P -> L1', 'P -> T1', 'P -?> Own -?> Own2', 'P -?> A'])
    expect(pivotsOf(overlay)).toEqual([
      { factor: 'B1', plus: 1, minus: 1 },
      { factor: 'A' },
      { factor: 'L2', plus: 0, minus: 0 },
      { factor: 'Own' },
    ])
  })

  test('count an effect only if every sign but the ruling’s is gone', () => {
    const base = theoryOf('T1 -?> L1 -> B1', 'T2 -> B1')
    expect(pivotsOf(laid(base, ['P -> T1', 'P -> T2']))).toEqual([
      { factor: 'L1', plus: 1, minus: 0 },
    ])
  })

  test('do not count the proposal’s own effects', () => {
    expect(pivotsOf(laid(theoryOf('T1 -?> L1'), ['P -> T1', 'L1 -> E9']))).toEqual([
      { factor: 'L1', plus: 0, minus: 0 },
    ])
  })

  test('of a loop of 1,000 are 1,000, each clearing the one effect', () => {
    const chain = chainOf(999)
    const back: Link = { from: 'c999', to: 'c0', sign: '-' }
    const base = { ...chain, links: { ...chain.links, back } }
    const pivots = pivotsOf(laid(base, ['P -> c0']))
    expect(pivots.length).toBe(1000)
    expect(pivots.every(({ plus, minus }) => plus === 1 && minus === 1)).toBe(true)
  })
})
