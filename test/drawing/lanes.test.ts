import { describe, expect, test } from 'vitest'
import { lanesOf, rowsOf } from '#drawing/lanes.ts'
import type { Theory } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')

test('lanes are those of the chain that have boxes, in its order', () => {
  const lanes = lanesOf(theoryOf('E1', 'X1 -> T1', 'Y1 -> B1'), say)
  expect(lanes.map(({ id }) => id)).toEqual([
    'problem',
    'activity',
    'user_effect',
    'societal_effect',
    'external',
  ])
  expect(lanes[0]?.title).toBe('Problemer')
})

test('rows by result level run from the civic down, the rest last', () => {
  const { titles, rowOf } = rowsOf(sample.theory, 'level', say)
  expect(titles).toEqual([
    'Fellesskapsresultat',
    'Samfunnsresultat',
    'Systemresultat',
    'Virksomhetsresultat',
    'Uten plass i inndelingen',
  ])
  expect(['E4', 'E3', 'B1', 'E1', 'T1'].map(rowOf)).toEqual([0, 1, 2, 3, 4])
})

test('rows by actor put a box with who owns it before who only contributes', () => {
  const theory: Theory = {
    ...theoryOf('T1', 'T2', 'T3'),
    actors: { a: { title: 'NAV' }, b: { title: 'Politiet' } },
    roles: {
      r1: { actor: 'a', role: 'contributes', on: 'T1' },
      r2: { actor: 'b', role: 'owns', on: 'T1' },
      r3: { actor: 'a', role: 'delivers', on: 'T2' },
      r4: { actor: 'b', role: 'consulted', on: 'T3' },
    },
  }
  const { titles, rowOf } = rowsOf(theory, 'actor', say)
  expect(titles).toEqual(['NAV', 'Politiet', 'Uten plass i inndelingen'])
  expect(['T1', 'T2', 'T3'].map(rowOf)).toEqual([1, 0, 2])
})

test('a box that only somebody benefits from stands with them', () => {
  const theory: Theory = {
    ...theoryOf('B1', 'B2'),
    actors: { a: { title: 'Innbyggere' }, b: { title: 'NAV' } },
    roles: {
      r1: { actor: 'a', role: 'beneficiary', on: 'B1' },
      r2: { actor: 'a', role: 'beneficiary', on: 'B2' },
      r3: { actor: 'b', role: 'benefit_owner', on: 'B2' },
    },
  }
  const { titles, rowOf } = rowsOf(theory, 'actor', say)
  expect(titles).toEqual(['Innbyggere', 'NAV'])
  expect(['B1', 'B2'].map(rowOf)).toEqual([0, 1])
})

describe('rows by journey step', () => {
  const titlesOf = (steps: Readonly<Record<string, string>>, ...lines: readonly string[]) => {
    const theory = theoryOf(...lines)
    const factors = Object.entries(theory.factors).map(([id, factor]) => {
      const journeyStep = steps[id]
      return [id, journeyStep ? { ...factor, journeyStep } : factor] as const
    })
    const told = { ...theory, factors: Object.fromEntries(factors) }
    return rowsOf(told, 'journeyStep', say).titles
  }

  test('are the steps named, by their numbers', () => {
    const steps = { T1: '10 Betale', T2: '9 Søke', T3: '1 Oppdage' }
    expect(titlesOf(steps, 'T1', 'T2', 'T3')).toEqual(['1 Oppdage', '9 Søke', '10 Betale'])
  })

  test('come after the steps that lead to them', () => {
    const steps = { T1: 'Oppdage', T2: 'Bestemme', T3: 'Betale', T4: 'Avslutte' }
    expect(titlesOf(steps, 'T1 -> T2 -> T3', 'T2 -> T4')).toEqual([
      'Oppdage',
      'Bestemme',
      'Avslutte',
      'Betale',
    ])
  })

  test('are all there if they lead to one another', () => {
    const steps = { T1: 'A', T2: 'B' }
    expect(titlesOf(steps, 'T1 -> T2 -> T1', 'T3')).toEqual(['A', 'B', 'Uten plass i inndelingen'])
  })
})
