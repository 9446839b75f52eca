import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loopsOf } from '#analysis/loops.ts'
import { emptyTheory, type Link, type Theory } from '#model/theory.ts'
import { chainOf } from '../support/laid.ts'
import { sampleOverlay } from '../support/sample.ts'
import { slowLoops } from '../support/slowImpact.ts'
import { theoryOf } from '../support/theoryOf.ts'

test('the golden example has one: B2 and E3 reinforce each other', () => {
  const loop = { factors: ['B2', 'E3'], links: ['e25', 'e30'], kind: 'reinforcing' }
  expect(loopsOf(sampleOverlay('P1').after)).toEqual({ loops: [loop], hasMore: false })
  expect(loopsOf(sampleOverlay('P1').base)).toEqual({ loops: [loop], hasMore: false })
})

describe('a loop', () => {
  test.each([
    ['reinforcing', 'L1 -> L2 -> L1'],
    ['balancing', 'L1 -x> L2 -> L1'],
    ['reinforcing', 'L1 -x> L2 -x> L1'],
    ['unclear', 'L1 -x> L2 -?> L1'],
    ['balancing', 'L1 -x> L1'],
  ])('is %s: %s', (kind, drawn) => {
    expect(loopsOf(theoryOf(drawn)).loops.map((loop) => loop.kind)).toEqual([kind])
  })

  test('is told from its least factor, shorter ones first, then by links', () => {
    const theory = theoryOf('C -> A -> B -> C', 'B -> A', 'C -> C', 'A -> B')
    expect(loopsOf(theory).loops.map(({ factors, links }) => [factors, links])).toEqual([
      [['C'], ['l5']],
      [
        ['A', 'B'],
        ['l2', 'l4'],
      ],
      [
        ['A', 'B'],
        ['l6', 'l4'],
      ],
      [
        ['A', 'B', 'C'],
        ['l2', 'l3', 'l1'],
      ],
      [
        ['A', 'B', 'C'],
        ['l6', 'l3', 'l1'],
      ],
    ])
  })

  test('may be 5,000 long', () => {
    const chain = chainOf(4999)
    const links = { ...chain.links, back: { from: 'c4999', to: 'c0' } }
    const { loops, hasMore } = loopsOf({ ...chain, links })
    expect(loops.map((loop) => loop.links.length)).toEqual([5000])
    expect(hasMore).toBe(false)
  })

  test('is none in a chain, and none in nothing', () => {
    expect(loopsOf(chainOf(5000))).toEqual({ loops: [], hasMore: false })
    expect(loopsOf(emptyTheory)).toEqual({ loops: [], hasMore: false })
  })
})

test('the 50 first loops are those of the slow model, and it is said when there are more', () => {
  fc.assert(
    fc.property(tangles, (theory) => {
      const all = slowLoops(theory)
      expect(loopsOf(theory)).toEqual({ loops: all.slice(0, 50), hasMore: all.length > 50 })
    }),
    { numRuns: 400 },
  )
})

/** Few factors and many links: from no loop at all to several hundred. */
const ids = ['A', 'b', 'C', 'd', 'E1', 'E10']
const tangles: fc.Arbitrary<Theory> = fc
  .array(
    fc.record<Link>({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      sign: fc.constantFrom('+', '+', '-', '?'),
    }),
    { maxLength: 18 },
  )
  .map((links) => ({
    ...theoryOf(...ids),
    links: Object.fromEntries(links.map((link, i) => [`k${i}`, link])),
  }))
