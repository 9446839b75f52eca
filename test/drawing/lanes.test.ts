import { expect, test } from 'vitest'
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

test('rows by journey step are the steps named', () => {
  const base = theoryOf('T1', 'T2')
  const step = (id: string, journeyStep: string) => ({ ...base.factors[id], journeyStep })
  const factors = { T1: step('T1', '2 Søke'), T2: step('T2', '1 Oppdage') } as Theory['factors']
  expect(rowsOf({ ...base, factors }, 'journeyStep', say).titles).toEqual(['1 Oppdage', '2 Søke'])
})
