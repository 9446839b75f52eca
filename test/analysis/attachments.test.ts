import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attachmentsIn, holdersOf } from '#analysis/attachments.ts'
import type { Theory } from '#model/theory.ts'
import { programmesLaidOver } from '../support/laidOver.ts'
import { theoryOf } from '../support/theoryOf.ts'

const theory: Theory = {
  ...theoryOf('T1 -> B1'),
  assumptions: { a: { title: 'a' }, b: { title: 'b' }, c: { title: 'c' } },
  attachments: {
    t9: { assumption: 'a', on: 'l1' },
    t10: { assumption: 'a', on: 'B1' },
    t2: { assumption: 'b', on: 'T1' },
  },
}

describe('the attachments of a theory', () => {
  test('are told by assumption, in the order of their ids; one without any is not told', () => {
    expect(attachmentsIn(theory)).toEqual(
      new Map([
        ['a', ['t10', 't9']],
        ['b', ['t2']],
      ]),
    )
  })

  test('are sorted once, whatever else changes', () => {
    const edited = { ...theory, factors: {}, links: {} }
    expect(attachmentsIn(edited)).toBe(attachmentsIn(theory))
  })
})

describe('what holds an assumption', () => {
  test('is what its attachments are on, links and factors', () => {
    expect(['a', 'b', 'c', 'gone'].map((assumption) => holdersOf(theory, assumption))).toEqual([
      ['B1', 'l1'],
      ['T1'],
      [],
      [],
    ])
  })

  test('law: is what a look at every attachment finds', () => {
    fc.assert(
      fc.property(programmesLaidOver(), ({ theory: random }) => {
        for (const assumption of Object.keys(random.assumptions)) {
          const found = Object.entries(random.attachments)
            .filter(([, its]) => its.assumption === assumption)
            .sort(([one], [other]) => (one < other ? -1 : 1))
          expect(holdersOf(random, assumption)).toEqual(found.map(([, { on }]) => on))
        }
      }),
    )
  })
})
