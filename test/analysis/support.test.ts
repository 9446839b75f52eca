import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphOf } from '#analysis/graph.ts'
import { breaksOf, supportIn, supportUnder, whatIfsAtOnce } from '#analysis/support.ts'
import { emptyTheory, type Theory } from '#model/theory.ts'
import { programmesLaidOver } from '../support/laidOver.ts'
import { slowSupported } from '../support/slowImpact.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('what breaks', () => {
  const theory = assumed(theoryOf('T1 -> L1 -> B1'), { a: 'l1 T1', b: 'l1', c: 'L1', loose: '' })

  test('is all that the false assumptions of a what-if are attached to, one bit for each what-if', () => {
    expect(breaksOf(theory, [['a'], [], ['b', 'c'], ['loose', 'gone'], ['a', 'b']])).toEqual({
      links: Int32Array.of(0b10101, 0),
      factors: Int32Array.of(0, 0b00100, 0b10001),
    })
  })

  test('is told for as many what-ifs at once as there are bits', () => {
    const only = (i: number) =>
      Array.from({ length: whatIfsAtOnce }, (_, at) => (at === i ? ['c'] : []))
    expect(breaksOf(theory, only(31)).factors).toEqual(Int32Array.of(0, 1 << 31, 0))
  })

  test('is nothing when no what-if is asked about', () => {
    expect(breaksOf(theory, [])).toEqual({
      links: Int32Array.of(0, 0),
      factors: Int32Array.of(0, 0, 0),
    })
  })
})

describe('what stands', () => {
  test.each<[string, Theory, string, string]>([
    [
      'is all of it when nothing is false',
      theoryOf('T1 -> L1 -> B1', 'T2 => B1'),
      '',
      'B1 L1 T1 T2',
    ],
    ['is what nothing false leads to', theoryOf('T1 -> L1 -> B1', 'T2 -> B2'), 'l1', 'B2 T1 T2'],
    ['falls with what it rests on', theoryOf('T1 -> L1 -> B1', 'T2 -> B2'), 'T1', 'B2 T2'],
    ['rests on any one of several', theoryOf('T1 -> B1', 'T2 -> B1'), 'l1', 'B1 T1 T2'],
    ['rests on none of several', theoryOf('T1 -> B1', 'T2 -> B1'), 'l1 T2', 'T1'],
    ['rests on each that is necessary', theoryOf('T1 => B1', 'T2 => B1'), 'l1', 'T1 T2'],
    ['rests on the necessary one alone', theoryOf('T1 => B1', 'T2 -> B1'), 'l1', 'T1 T2'],
    ['does not rest on others beside it', theoryOf('T1 => B1', 'T2 -> B1'), 'l2 T2', 'B1 T1'],
    ['is not carried by a - nor a ?', theoryOf('T1 -x> B1', 'T2 -?> B1'), 'T1 T2', 'B1'],
    ['falls by itself, whatever holds it up', theoryOf('T1 -> B1 -> E1'), 'B1', 'T1'],
    ['is no loop by itself', theoryOf('L1 -> L2 -> L1', 'L2 -> B1', 'T1 -> T2'), '', 'T1 T2'],
    ['is a loop that something holds up', theoryOf('L1 -> L2 -> L1', 'T1 -> L2'), '', 'L1 L2 T1'],
    ['is no loop that each part needs', theoryOf('L1 => L2 => L1', 'T1 -> L2'), '', 'T1'],
    ['is nothing with a + to itself alone', theoryOf('B1 -> B1', 'B2 -x> B2'), '', 'B2'],
  ])('%s', (_, drawn, broken, expected) => {
    expect(standing(assumed(drawn, { a: broken }), [['a']])).toEqual([expected.split(' ')])
  })

  test('is nothing in an empty theory', () => {
    expect(supportIn(graphOf(emptyTheory))).toEqual(new Int32Array(0))
  })

  test('law: is what the slow model says, each what-if by itself', () => {
    const sets = fc.array(fc.subarray(['h1', 'H2', 'h3', 'gone']), {
      maxLength: whatIfsAtOnce,
      size: 'max',
    })
    fc.assert(
      fc.property(programmesLaidOver(), sets, ({ theory }, falseSets) => {
        const expected = falseSets.map((ids) => [...slowSupported(theory, new Set(ids))].sort())
        expect(standing(theory, falseSets)).toEqual(expected)
      }),
    )
  })

  test('law: with nothing false is in every what-if what the slow model says', () => {
    fc.assert(
      fc.property(programmesLaidOver(), ({ theory }) => {
        const held = slowSupported(theory, new Set())
        const { factorIds } = graphOf(theory)
        expect([...supportIn(graphOf(theory))]).toEqual(
          factorIds.map((id) => (held.has(id) ? -1 : 0)),
        )
      }),
    )
  })
})

/** What stands in each of the what-ifs. */
function standing(theory: Theory, falseSets: readonly (readonly string[])[]): readonly string[][] {
  const graph = graphOf(theory)
  const supported = supportUnder(graph, breaksOf(theory, falseSets))
  return falseSets.map((_, i) =>
    graph.factorIds.filter((_, factor) => ((supported[factor] ?? 0) >> i) & 1),
  )
}

/** The theory with these assumptions, each on what is named. */
function assumed(theory: Theory, holders: Readonly<Record<string, string>>): Theory {
  const on = Object.entries(holders).flatMap(([assumption, names]) =>
    names
      .split(' ')
      .filter(Boolean)
      .map((on) => ({ assumption, on })),
  )
  const ids = Object.keys(holders)
  return {
    ...theory,
    assumptions: Object.fromEntries(ids.map((id) => [id, { title: id }])),
    attachments: Object.fromEntries(on.map((each, i) => [`t${i}`, each])),
  }
}
