import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareRoutesTo } from '#analysis/bareRoutes.ts'
import type { Theory } from '#model/theory.ts'
import { programmesLaidOver } from '../support/laidOver.ts'
import { slowBareRoutes } from '../support/slowImpact.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('a route that carries no assumption', () => {
  const theory = theoryOf('T1 -> L1 -> B1', 'T2 -> B1', 'T3 -x> B1', 'B1 -> B1')

  test('leads from where nothing leads on, over + links', () => {
    expect(bareRoutesTo(theory, 'B1')).toEqual({
      routes: [
        { factors: ['T2', 'B1'], links: ['l3'] },
        { factors: ['T1', 'L1', 'B1'], links: ['l1', 'l2'] },
      ],
      hasMore: false,
    })
  })

  test.each([
    ['its beginning', 'T2'],
    ['a link', 'l3'],
  ])('is none when an assumption is attached to %s', (_, on) => {
    const { routes } = bareRoutesTo(attached(theory, on), 'B1')
    expect(routes.map(({ factors }) => factors[0])).toEqual(['T1'])
  })

  test('is none when an assumption is attached to the effect itself', () => {
    expect(bareRoutesTo(attached(theory, 'B1'), 'B1').routes).toEqual([])
  })

  test('to an effect that nothing leads to is the effect alone', () => {
    expect(bareRoutesTo(theoryOf('B1 -> L1'), 'B1').routes).toEqual([
      { factors: ['B1'], links: [] },
    ])
  })

  test('has no beginning in a loop', () => {
    expect(bareRoutesTo(theoryOf('B1 -> L1 -> B1'), 'B1')).toEqual({ routes: [], hasMore: false })
  })

  test('is told for the five nearest beginnings', () => {
    const lines = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'].map((id) => `${id} -> L1`)
    const { routes, hasMore } = bareRoutesTo(theoryOf(...lines, 'L1 -> B1'), 'B1')
    expect(routes.map(({ factors }) => factors[0])).toEqual(['T1', 'T2', 'T3', 'T4', 'T5'])
    expect(hasMore).toBe(true)
  })
})

test('the beginnings and lengths told are those of the slow model', () => {
  fc.assert(
    fc.property(programmesLaidOver(), ({ theory }) => {
      for (const factor in theory.factors) {
        const nearest = new Map<string, number>()
        for (const [first = '', ...links] of slowBareRoutes(theory, factor)) {
          nearest.set(first, Math.min(nearest.get(first) ?? links.length, links.length))
        }
        const expected = [...nearest].sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1))
        const { routes, hasMore } = bareRoutesTo(theory, factor)
        const told = routes.map(({ factors, links }) => [factors[0], links.length])
        expect({ told, hasMore }).toEqual({ told: expected.slice(0, 5), hasMore: nearest.size > 5 })
        for (const { factors, links } of routes) {
          expect(links.map((link) => theory.links[link]?.from)).toEqual(factors.slice(0, -1))
          expect(links.map((link) => theory.links[link]?.to)).toEqual(factors.slice(1))
        }
      }
    }),
    { numRuns: 300 },
  )
})

function attached(theory: Theory, on: string): Theory {
  return {
    ...theory,
    assumptions: { a: { title: 'a' } },
    attachments: { t: { assumption: 'a', on } },
  }
}
