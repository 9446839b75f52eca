import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { componentsWithin, foremostWithin } from '#analysis/components.ts'
import { type Graph, graphOf } from '#analysis/graph.ts'
import type { Theory } from '#model/theory.ts'
import { chainOf } from '../support/laid.ts'
import { slowClosure, slowForemost } from '../support/slowImpact.ts'
import { theoriesWithSome } from '../support/someFactors.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('factors that can all reach each other', () => {
  test.each<[string, Theory, string, Readonly<Record<string, number>>]>([
    [
      'are numbered together, after what they lead to',
      theoryOf('T1 -> L1 -x> L2 -?> L1', 'L2 -> B1'),
      'B1 L1 L2 T1',
      { B1: 0, L1: 1, L2: 1, T1: 2 },
    ],
    [
      'reach each other by way of members only',
      theoryOf('T1 -> L1 -> L2 -> T1'),
      'L1 L2',
      { L1: 1, L2: 0, T1: -1 },
    ],
    [
      'may be in two loops that share one of them',
      theoryOf('L1 -> L2 -> L1', 'L2 -> L3 -> L2', 'L3 -> L4'),
      'L1 L2 L3 L4',
      { L1: 1, L2: 1, L3: 1, L4: 0 },
    ],
    ['may be one, with a link to itself', theoryOf('B1 -> B1'), 'B1', { B1: 0 }],
    ['are none where nothing is a member', theoryOf('B1 -> L1 -> B1'), '', { B1: -1, L1: -1 }],
  ])('%s', (_, theory, members, expected) => {
    expect(numbersIn(theory, members.split(' '))).toEqual(expected)
  })

  test('may be 5,000 in a loop, or each alone in a chain', () => {
    const chain = chainOf(4999)
    const looping = { ...chain, links: { ...chain.links, back: { from: 'c4999', to: 'c0' } } }
    const all = Object.keys(chain.factors)
    expect(new Set(Object.values(numbersIn(looping, all)))).toEqual(new Set([0]))
    expect(numbersIn(chain, all)).toEqual(Object.fromEntries(all.map((id, i) => [id, 4999 - i])))
  })

  test('law: have one number, counted from 0, and it is less than that of what leads to them', () => {
    fc.assert(
      fc.property(theoriesWithSome, ([theory, members]) => {
        const within = new Set(members)
        const leadsTo = (one: string, other: string) =>
          slowClosure(theory, new Set([one]), 'forward', within).has(other)
        const numbers = numbersIn(theory, members)
        const number = (id: string) => numbers[id] ?? -1
        for (const one of members) {
          for (const other of members) {
            const isMutual = leadsTo(one, other) && leadsTo(other, one)
            expect(number(one) === number(other)).toBe(isMutual)
            if (leadsTo(one, other)) expect(number(one)).toBeGreaterThanOrEqual(number(other))
          }
        }
        const used = [...new Set(members.map(number))].sort((a, b) => a - b)
        expect(used).toEqual(used.map((_, i) => i))
        for (const id in numbers) expect(number(id) !== -1).toBe(within.has(id))
      }),
    )
  })
})

describe('the foremost', () => {
  test.each([
    ['are all of a loop that nothing leads into', 'L1 L2 B1 E1', 'L1 L2'],
    ['are what leads into the loop', 'T1 L1 L2 B1', 'T1'],
    ['do not mind what leads there from elsewhere', 'B1 E1', 'B1'],
    ['are one for each part', 'T1 B1 B2', 'B1 B2 T1'],
    ['are none of nothing', '', ''],
  ])('%s', (_, members, expected) => {
    const theory = theoryOf('T1 -> L1 -> L2 -> L1', 'L2 -> B1 -> E1', 'B2 -> B2')
    expect(foremostIn(theory, members.split(' ')).join(' ')).toBe(expected)
  })

  test('law: are led to by nothing but what they lead to themselves', () => {
    fc.assert(
      fc.property(theoriesWithSome, ([theory, members]) => {
        expect(foremostIn(theory, members)).toEqual(slowForemost(theory, new Set(members)))
      }),
    )
  })
})

function numbersIn(theory: Theory, members: readonly string[]): Readonly<Record<string, number>> {
  const graph = graphOf(theory)
  const numbers = componentsWithin(graph, bytesOf(graph, members))
  return Object.fromEntries(graph.factorIds.map((id, factor) => [id, numbers[factor] ?? -2]))
}

function foremostIn(theory: Theory, members: readonly string[]): readonly string[] {
  const graph = graphOf(theory)
  return foremostWithin(graph, bytesOf(graph, members)).map(
    (factor) => graph.factorIds[factor] ?? '',
  )
}

function bytesOf({ factorIds }: Graph, members: readonly string[]): Uint8Array {
  const known = new Set(members)
  return Uint8Array.from(factorIds, (id) => (known.has(id) ? 1 : 0))
}
