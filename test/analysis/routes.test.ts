import { describe, expect, test } from 'vitest'
import { outcomesOf } from '#analysis/outcomes.ts'
import type { Overlay } from '#analysis/overlay.ts'
import type { TheoryPatch } from '#model/programme.ts'
import type { Sign, Theory } from '#model/theory.ts'
import { chainOf, laid } from '../support/laid.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('the route to an effect', () => {
  test('is the shortest, and of the shortest the least by factor', () => {
    const base = theoryOf('T1 -> L2 -> B1', 'T1 -> L1 -> B1', 'T1 -> L0 -> L00 -> B1')
    expect(routeIn(laid(base, ['P -> T1']), 'B1', '+')).toBe('P T1 L1 B1 by p1 l3 l4')
  })

  test('goes by sign before it goes by link', () => {
    const base = theoryOf('T1 -x> L1', 'T1 -> L1', 'L1 -x> B1', 'L1 -> B1')
    const overlay = laid(base, ['P -> T1'])
    expect(routeIn(overlay, 'B1', '+')).toBe('P T1 L1 B1 by p1 l2 l4')
    expect(routeIn(overlay, 'B1', '-')).toBe('P T1 L1 B1 by p1 l2 l3')
  })

  test('goes by the sign that arrives, which from a - is the opposite of the link’s', () => {
    // From L1 reached with -, the link l2 gives + at L2 and l3 gives -, which then meet in B1 as one ?.
    const base = theoryOf('T1 -x> L1', 'L1 -x> L2', 'L1 -> L2', 'L2 -?> B1')
    expect(routeIn(laid(base, ['P -> T1']), 'B1', '?')).toBe('P T1 L1 L2 B1 by p1 l1 l2 l4')
  })

  test('takes the least of parallel links where the sign there is the same', () => {
    const base = theoryOf('T1 -?> L1', 'L1 -> B1', 'L1 -x> B1')
    expect(routeIn(laid(base, ['P -> T1']), 'B1', '?')).toBe('P T1 L1 B1 by p1 l1 l2')
  })

  test('takes the least of parallel links from a - as well', () => {
    const base = theoryOf('T1 -x> L1', 'L1 -> B1', 'L1 -x> B1', 'L1 -> B1', 'L1 -x> B1')
    const overlay = laid(base, ['P -> T1'])
    expect(routeIn(overlay, 'B1', '-')).toBe('P T1 L1 B1 by p1 l1 l2')
    expect(routeIn(overlay, 'B1', '+')).toBe('P T1 L1 B1 by p1 l1 l3')
  })

  test('has the ruling for its sign at a ruled factor, so that the least link leads there', () => {
    const base = theoryOf('T1 -x> L1', 'T1 -> L1', 'L1 -> B1')
    const overlay = laid(base, ['P -> T1'], { rulings: { r1: { factor: 'L1', sign: '+' } } })
    expect(routeIn(overlay, 'B1', '+')).toBe('P T1 L1 B1 by p1 l1 l3')
    expect(routeIn(overlay, 'B1', '-')).toBe('none')
  })

  test('may pass a loop, and says so', () => {
    const base = theoryOf('B1 -x> L1 -> B1')
    const route = outcomesOf(laid(base, ['P -> B1'])).affected[0]?.routes['-']
    expect(route).toEqual({
      cause: { change: 'own' },
      factors: ['P', 'B1', 'L1', 'B1'],
      links: ['p1', 'l1', 'l2'],
      viaLoop: true,
      weakestEvidence: 'none',
    })
  })

  test('of a self-link passes its factor twice', () => {
    expect(routeIn(laid(theoryOf('B1 -x> B1'), ['P -> B1']), 'B1', '-')).toBe(
      'P B1 B1 by p1 l1 (loop)',
    )
  })

  test('has no links and no evidence where a removed link ended', () => {
    const overlay = laid(theoryOf('T1 -> B1'), { links: { l1: null } })
    expect(outcomesOf(overlay).affected[0]?.routes['-']).toEqual({
      cause: { change: 'removed', link: 'l1' },
      factors: ['B1'],
      links: [],
      viaLoop: false,
    })
  })

  test('carries the weakest evidence of its links and of a link that was added or altered', () => {
    const base: Theory = {
      ...theoryOf('L1 -> B1', 'T1 -> L1'),
      links: {
        l1: { from: 'L1', to: 'B1', evidence: 'strong' },
        l2: { from: 'T1', to: 'L1', evidence: 'strong' },
      },
    }
    const evidence = (change: TheoryPatch) =>
      outcomesOf(laid(base, change)).affected[0]?.routes['?']?.weakestEvidence
    expect(
      evidence({ links: { p: { from: 'T1', to: 'L1', sign: '?', evidence: 'opinion' } } }),
    ).toBe('opinion')
    expect(evidence({ links: { l2: { sign: '?', evidence: 'indirect' } } })).toBe('indirect')
    expect(evidence({ links: { l1: { sign: '?' } } })).toBe('strong')
  })

  test('may be 5,000 links long', () => {
    const route = outcomesOf(laid(chainOf(5000), ['P -> c0'])).affected[0]?.routes['+']
    expect(route?.factors.length).toBe(5002)
    expect(route?.links.slice(0, 3)).toEqual(['p1', 'l1', 'l2'])
    expect(route?.links.at(-1)).toBe('l5000')
  })
})

function routeIn(overlay: Overlay, outcome: string, sign: Sign): string {
  const row = outcomesOf(overlay).affected.find((each) => each.outcome === outcome)
  const route = row?.routes[sign]
  if (!route) return 'none'
  const loop = route.viaLoop ? ' (loop)' : ''
  return `${route.factors.join(' ')} by ${route.links.join(' ')}${loop}`
}
