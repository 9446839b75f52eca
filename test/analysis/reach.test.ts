import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphOf } from '#analysis/graph.ts'
import { backFrom, forwardFrom } from '#analysis/reach.ts'
import type { Theory } from '#model/theory.ts'
import { chainOf } from '../support/laid.ts'
import { slowClosure } from '../support/slowImpact.ts'
import { factorsWhere, theoriesWithSome } from '../support/someFactors.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('what leads to factors, and what they lead to', () => {
  const drawn = theoryOf('T1 -x> L1 -?> L2 -> L1', 'L2 => B1', 'T2 -> L2', 'B2 -> B2', 'T1 -> L3')

  test.each<[Way, string, string]>([
    ['back', 'L1', 'L1 L2 T1 T2'],
    ['forward', 'L1', 'B1 L1 L2'],
    ['back', 'T1', 'T1'],
    ['forward', 'B1', 'B1'],
    ['forward', 'T2 L3', 'B1 L1 L2 L3 T2'],
    ['back', 'L3 B2', 'B2 L3 T1'],
    ['back', '', ''],
    ['forward', '', ''],
  ])('%s from %j stand %j: over links of any sign, and once round a loop', (way, from, reached) => {
    expect(reachedFrom(drawn, way, from.split(' ')).join(' ')).toBe(reached)
  })

  test('may be 5,000 links away', () => {
    const chain = chainOf(5000)
    expect(reachedFrom(chain, 'forward', ['c0']).length).toBe(5001)
    expect(reachedFrom(chain, 'back', ['c5000']).length).toBe(5001)
  })

  test('law: are found by following every link until nothing is new', () => {
    fc.assert(
      fc.property(theoriesWithSome, fc.constantFrom(...ways), ([theory, from], way) => {
        const expected = [...slowClosure(theory, new Set(from), way)].sort()
        expect(reachedFrom(theory, way, from)).toEqual(expected)
      }),
    )
  })
})

const ways = ['back', 'forward'] as const
type Way = (typeof ways)[number]

function reachedFrom(theory: Theory, way: Way, from: readonly string[]): readonly string[] {
  const graph = graphOf(theory)
  const factors = from.flatMap((id) => graph.factorAt.get(id) ?? [])
  return factorsWhere(graph, (way === 'back' ? backFrom : forwardFrom)(graph, factors))
}
