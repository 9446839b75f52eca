import { describe, expect, test } from 'vitest'
import type { Card } from '#model/boards.ts'
import type { Programme } from '#model/programme.ts'
import { cardRows } from '#ui/boards/cardRows.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const theory = theoryOf('T1 -> E1')
const programme: Programme = programmeOf({
  ...theory,
  factors: { ...theory.factors, E1: { kind: 'societal_effect', title: 'E1', level: 'societal' } },
  actors: {
    A1: { title: 'Out' },
    A2: { title: 'In', inCollaboration: true },
    A3: { title: 'Also in', inCollaboration: true },
    A4: { title: 'Not on the card' },
  },
  roles: { r1: { actor: 'A3', role: 'beneficiary', on: 'E1' } },
})
const card: Card = {
  subject: 'E1',
  cells: {
    c2: { actor: 'A1', level: 'agency', effect: 'burden' },
    c1: { actor: 'A1', level: 'agency', effect: 'benefit' },
    c3: { actor: 'gone', level: 'agency', effect: 'benefit' },
  },
  dependencies: { d1: { from: 'A2', to: 'A1', needs: 'data' } },
}

describe('the rows of a card', () => {
  test('are actors with cells, dependencies or proposed cells, the collaboration first', () => {
    expect(cardRows(programme, card, new Set()).map(({ id }) => id)).toEqual(['A2', 'A3', 'A1'])
  })

  test('and those that are asked for; who is gone is not there', () => {
    const rows = cardRows(programme, card, new Set(['A4', 'gone']))
    expect(rows.map(({ id }) => id)).toEqual(['A2', 'A3', 'A1', 'A4'])
  })

  test('have a field for each level, with its cells by id and what boxes propose', () => {
    const rows = cardRows(programme, card, new Set())
    expect(rows[2]?.fields.map(({ level, cells }) => [level, cells])).toEqual([
      ['agency', ['c1', 'c2']],
      ['system', []],
      ['societal', []],
      ['civic', []],
    ])
    expect(rows[1]?.fields[2]?.proposed).toEqual([
      { actor: 'A3', level: 'societal', effect: 'benefit', factor: 'E1' },
    ])
  })

  test('of an empty card of an outcome without roles there are none', () => {
    expect(cardRows(programmeOf(theory), { subject: 'E1' }, new Set())).toEqual([])
  })
})
