import { describe, expect, test } from 'vitest'
import { assumptionsOf } from '#analysis/assumptions.ts'
import type { Overlay } from '#analysis/overlay.ts'
import type { Stance } from '#model/programme.ts'
import type { Theory } from '#model/theory.ts'
import { laid, patchOf } from '../support/laid.ts'
import { sampleOverlay } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('the golden example', () => {
  test('P1 relies on F1 and F2, challenges F7 and brings P1e', () => {
    expect(relationsIn(sampleOverlay('P1'))).toEqual({
      F1: ['relied_on_upstream'],
      F2: ['relied_on_upstream'],
      F7: ['challenged'],
      P1e: ['new', 'relied_on_downstream'],
    })
  })

  test('each relation has its reason', () => {
    expect(assumptionsOf(sampleOverlay('P1')).flatMap(({ reasons }) => reasons)).toEqual([
      { relation: 'relied_on_upstream', attachment: 'F1@e07', on: 'e07' },
      { relation: 'relied_on_upstream', attachment: 'F2@e08', on: 'e08' },
      { relation: 'challenged', stance: 's1' },
      { relation: 'relied_on_downstream', attachment: 'P1e@p4', on: 'p4' },
      { relation: 'new' },
    ])
  })

  test('P2 relies on F1 and F2 and brings P2c', () => {
    expect(relationsIn(sampleOverlay('P2'))).toEqual({
      F1: ['relied_on_upstream'],
      F2: ['relied_on_upstream'],
      P2c: ['new', 'relied_on_downstream'],
    })
  })
})

describe('an assumption is relied on', () => {
  const drawn = theoryOf('T1 -> L1 -> B1', 'L1 -> L9', 'T0 -> T1', 'T0 -> L8', 'T00 -> T0')

  test.each([
    ['downstream on a reached factor that leads to an effect', 'L1', ['relied_on_downstream']],
    ['downstream on a link between two such', 'l2', ['relied_on_downstream']],
    ['upstream on what leads to an entry', 'T0', ['relied_on_upstream']],
    ['upstream on a link to what leads to an entry', 'l6', ['relied_on_upstream']],
    ['not on a reached factor that leads to no effect', 'L9', []],
    ['not on the link to such a factor', 'l3', []],
    ['not on a link from what is needed to what is reached', 'l4', []],
    ['not on a link from what is needed to elsewhere', 'l5', []],
  ])('%s', (_, on, relations) => {
    const overlay = laid(attached(drawn, on), ['P -> T1', 'T0 -> P'])
    expect(relationsIn(overlay)['a1'] ?? []).toEqual(relations)
  })

  test('not upstream at a factor where a person has ruled 0', () => {
    const rulings = { r1: { factor: 'T0', sign: '0' as const } }
    const overlay = laid(attached(drawn, 'T0'), ['P -> T1', 'T0 -> P'], { rulings })
    expect(relationsIn(overlay)).toEqual({})
  })
})

describe('what people say of an assumption', () => {
  const base = attached(theoryOf('T1 -> B1'), 'T1')
  const saying = (...kinds: Stance['kind'][]) =>
    Object.fromEntries(kinds.map((kind) => [`s-${kind}`, { assumption: 'a1', kind }]))

  test('counts as it is said', () => {
    const overlay = laid(base, {}, { stances: saying('relies_on', 'strengthens') })
    expect(relationsIn(overlay)).toEqual({ a1: ['relied_on', 'strengthened'] })
  })

  test('is a contradiction if it is challenged and relied on', () => {
    expect(relationsIn(laid(base, {}, { stances: saying('relies_on', 'challenges') }))).toEqual({
      a1: ['challenged', 'contradiction', 'relied_on'],
    })
    expect(relationsIn(laid(base, ['P -> T1'], { stances: saying('challenges') }))).toEqual({
      a1: ['challenged', 'contradiction', 'relied_on_downstream'],
    })
  })

  test('is skipped when the assumption is not there', () => {
    const gone = { s1: { assumption: 'gone', kind: 'challenges' as const } }
    expect(relationsIn(laid(base, {}, { stances: gone }))).toEqual({})
  })
})

describe('an assumption goes', () => {
  const base = attached(theoryOf('T1 -> B1'), 'l1')

  test('when it is taken away, when it is detached, and when what it was on is taken away', () => {
    expect(relationsIn(laid(base, { assumptions: { a1: null } }))).toEqual({ a1: ['removed'] })
    expect(relationsIn(laid(base, { attachments: { t1: null } }))).toEqual({ a1: ['removed'] })
    expect(relationsIn(laid(base, { factors: { T1: null } }))).toEqual({ a1: ['removed'] })
  })

  test('but not when it is moved, nor when it was attached to nothing', () => {
    const moved = laid(base, { attachments: { t1: { on: 'B1' } } })
    expect(relationsIn(moved)).toEqual({})
    const loose = { ...base, attachments: {} }
    expect(relationsIn(laid(loose, patchOf(loose, ['P -> T1'])))).toEqual({})
  })
})

function attached(theory: Theory, on: string): Theory {
  return {
    ...theory,
    assumptions: { a1: { title: 'a1' } },
    attachments: { t1: { assumption: 'a1', on } },
  }
}

function relationsIn(overlay: Overlay) {
  return Object.fromEntries(
    assumptionsOf(overlay).map(({ assumption, relations }) => [assumption, relations]),
  )
}
