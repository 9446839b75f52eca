import { describe, expect, test } from 'vitest'
import { outcomesOf } from '#analysis/outcomes.ts'
import type { Overlay } from '#analysis/overlay.ts'
import { emptyTheory, type Theory } from '#model/theory.ts'
import { laid } from '../support/laid.ts'
import { sampleOverlay } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('the golden example', () => {
  test('P1 strengthens three effects, pulls two both ways, leaves four unclear and one alone', () => {
    expect(verdictsOf(sampleOverlay('P1'))).toEqual({
      ...{ B3: 'strengthens', B4: 'strengthens', E1: 'strengthens', B5: 'both', E5: 'both' },
      ...{ B2: 'unclear', E2: 'unclear', E3: 'unclear', E4: 'unclear' },
    })
    const { own, removed, total } = outcomesOf(sampleOverlay('P1'))
    expect({ own, removed, total }).toEqual({ own: ['P1d'], removed: [], total: 10 })
  })

  test('P1 reaches each effect by the least of its shortest routes', () => {
    expect(routesOf(sampleOverlay('P1'))).toEqual({
      B2: ['+ P1d→E3→B2', '? P1c→E4→B2'],
      B3: ['+ P1d→B3'],
      B4: ['+ P1d→B4'],
      B5: ['+ P1d→B5', '- P1b→B5'],
      E1: ['+ P1d→B4→E1'],
      E2: ['+ P1d→B4→E1→E2', '? P1c→E4→B2→E2'],
      E3: ['+ P1d→E3', '? P1c→E4→B2→E3'],
      E4: ['? P1c→E4'],
      E5: ['+ P1d→B5→E5', '- P1b→B5→E5', '? P1c→E4→B2→E5'],
    })
  })

  test('a route carries its cause, its links, its weakest evidence and its steps', () => {
    const E1 = outcomesOf(sampleOverlay('P1')).affected.find(({ outcome }) => outcome === 'E1')
    expect(E1).toEqual({
      outcome: 'E1',
      verdict: 'strengthens',
      signs: ['+'],
      steps: 2,
      routes: {
        '+': {
          cause: { change: 'own' },
          factors: ['P1d', 'B4', 'E1'],
          links: ['p7', 'e22'],
          viaLoop: false,
          weakestEvidence: 'none',
        },
      },
    })
  })

  test('rulings at E4 and B5 clear what they clear', () => {
    expect(verdictsOf(sampleOverlay('P1', { E4: '0' }))).toEqual({
      ...{ B2: 'strengthens', B3: 'strengthens', B4: 'strengthens' },
      ...{ E1: 'strengthens', E2: 'strengthens', E3: 'strengthens', B5: 'both', E5: 'both' },
    })
    expect(verdictsOf(sampleOverlay('P1', { E4: '0', B5: '+' }))).toEqual({
      ...{ B2: 'strengthens', B3: 'strengthens', B4: 'strengthens', B5: 'strengthens' },
      ...{ E1: 'strengthens', E2: 'strengthens', E3: 'strengthens', E5: 'strengthens' },
    })
    expect(verdictsOf(sampleOverlay('P1', { E4: '-', B5: '+' }))).toEqual({
      ...{ B3: 'strengthens', B4: 'strengthens', B5: 'strengthens', E1: 'strengthens' },
      ...{ E4: 'weakens', B2: 'both', E2: 'both', E3: 'both', E5: 'both' },
    })
  })

  test('P2 strengthens four effects', () => {
    expect(verdictsOf(sampleOverlay('P2'))).toEqual({
      ...{ B2: 'strengthens', E2: 'strengthens', E3: 'strengthens', E5: 'strengthens' },
    })
  })
})

describe('the verdict on an effect', () => {
  test.each([
    ['strengthens', ['T1 -> B1']],
    ['weakens', ['T1 -x> B1']],
    ['unclear', ['T1 -?> B1']],
    ['unclear', ['T1 -?> B1', 'T1 -> B1']],
    ['unclear', ['T1 -?> B1', 'T1 -x> B1']],
    ['both', ['T1 -x> B1', 'T1 -> B1']],
    ['both', ['T1 -x> B1', 'T1 -?> B1', 'T1 -> B1']],
  ])('%s when reached by %j', (verdict, lines) => {
    expect(verdictsOf(laid(theoryOf(...lines), ['P -> T1']))).toEqual({ B1: verdict })
  })

  test('of two -, a - of a - strengthens', () => {
    expect(verdictsOf(laid(theoryOf('T1 -x> L1 -x> B1'), ['P -> T1']))).toEqual({
      B1: 'strengthens',
    })
  })

  test('is both for one on a loop with an odd number of -', () => {
    expect(verdictsOf(laid(theoryOf('B1 -> L1 -x> B1'), ['P -> L1']))).toEqual({ B1: 'both' })
  })

  test('is not given where nobody has drawn a way', () => {
    expect(verdictsOf(laid(theoryOf('T1 -> B1', 'T2 -> B2'), ['P -> T2']))).toEqual({
      B2: 'strengthens',
    })
  })
})

describe('outcomes that come and go', () => {
  const base = theoryOf('T1 -> B1', 'T1 -> B2', 'T1 -> L1')

  test('are told apart: own, removed, and made or unmade by a change of kind', () => {
    const overlay = laid(base, {
      factors: {
        T1: null,
        B1: null,
        B2: { kind: 'output' },
        L1: { kind: 'societal_effect' },
        own: { kind: 'user_effect', title: 'Own' },
      },
    })
    const { affected, own, removed, total } = outcomesOf(overlay)
    expect(affected.map(({ outcome, verdict }) => [outcome, verdict])).toEqual([['L1', 'weakens']])
    expect({ own, removed, total }).toEqual({ own: ['own'], removed: ['B1', 'B2'], total: 1 })
  })

  test('a patch that removes everything removes every effect and affects none', () => {
    const nothing = Object.fromEntries(Object.keys(base.factors).map((id) => [id, null]))
    expect(outcomesOf(laid(base, { factors: nothing }))).toEqual({
      affected: [],
      own: [],
      removed: ['B1', 'B2'],
      total: 0,
    })
  })

  test.each<[string, Theory]>([
    ['an empty theory', emptyTheory],
    ['a theory without outcomes', theoryOf('T1 -> L1')],
  ])('%s has none', (_, theory) => {
    expect(outcomesOf(laid(theory, ['P -> T9']))).toEqual({
      affected: [],
      own: [],
      removed: [],
      total: 0,
    })
  })

  test('an empty patch affects none', () => {
    expect(outcomesOf(laid(base, {}))).toEqual({ affected: [], own: [], removed: [], total: 2 })
  })
})

function verdictsOf(overlay: Overlay) {
  return Object.fromEntries(
    outcomesOf(overlay).affected.map(({ outcome, verdict }) => [outcome, verdict]),
  )
}

function routesOf(overlay: Overlay) {
  return Object.fromEntries(
    outcomesOf(overlay).affected.map(({ outcome, routes }) => [
      outcome,
      Object.entries(routes).map(([sign, route]) => `${sign} ${route.factors.join('→')}`),
    ]),
  )
}
