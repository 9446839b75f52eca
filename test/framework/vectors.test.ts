import { describe, expect, test } from 'vitest'
import { vectorsOf } from '#framework/vectors.ts'
import type { Card } from '#model/boards.ts'
import { emptyProgramme, type Programme } from '#model/programme.ts'
import { theoryOf } from '../support/theoryOf.ts'

const theory = theoryOf('T1 -> E1')
const programme: Programme = {
  ...emptyProgramme('p', 'P'),
  theory: {
    ...theory,
    factors: { ...theory.factors, T1: { kind: 'activity', title: 'T1', level: 'agency' } },
    actors: { A1: { title: 'Agency', sphere: 'authority' }, A2: { title: 'Users' } },
    roles: { r1: { actor: 'A1', role: 'owns', on: 'T1' } },
  },
}

describe('the map of vectors', () => {
  test('without roles and cells all twelve fields are empty', () => {
    const map = vectorsOf(
      { ...programme, theory: { ...programme.theory, roles: {} } },
      { subject: 'E1' },
    )
    expect(map.actors).toEqual([])
    expect(map.empty).toHaveLength(12)
  })

  test('what the card moves is shown as moved', () => {
    const card: Card = {
      subject: 'E1',
      cells: {
        c1: { actor: 'A1', level: 'societal', effect: 'benefit' },
        c2: { actor: 'A2', level: 'civic', effect: 'benefit' },
      },
    }
    const map = vectorsOf(programme, card)
    expect(map.actors).toEqual([
      { actor: 'A1', sphere: 'authority', level: 'agency', state: 'before' },
      { actor: 'A1', sphere: 'authority', level: 'societal', state: 'new' },
      { actor: 'A2', sphere: 'mixed', level: 'civic', state: 'new' },
    ])
    expect(map.moved).toEqual([{ actor: 'A1', from: ['agency'], to: ['societal'] }])
    expect(map.empty).toHaveLength(9)
  })

  test('who stands where the card says already, stays', () => {
    const card: Card = {
      subject: 'E1',
      cells: { c1: { actor: 'A1', level: 'agency', effect: 'burden' } },
    }
    const map = vectorsOf(programme, card)
    expect(map.actors).toEqual([
      { actor: 'A1', sphere: 'authority', level: 'agency', state: 'stays' },
    ])
    expect(map.moved).toEqual([])
  })
})
