import { describe, expect, test } from 'vitest'
import { cardChecks } from '#framework/cardChecks.ts'
import type { Card, Cell } from '#model/boards.ts'
import { emptyProgramme, emptyProposal, type Programme } from '#model/programme.ts'
import type { Actor, Role } from '#model/theory.ts'
import { theoryOf } from '../support/theoryOf.ts'

const actors: Record<string, Actor> = {
  A1: { title: 'Agency', inCollaboration: true },
  A2: { title: 'Bank' },
}

function programmeWith(card: Partial<Card>, roles: Record<string, Role> = {}): Programme {
  return {
    ...emptyProgramme('p', 'P'),
    theory: { ...theoryOf('T1 -> E1'), actors, roles },
    cards: { card1: { subject: 'E1', ...card } },
  }
}

const cell = (actor: string, level: Cell['level'], effect: Cell['effect']): Cell => ({
  actor,
  level,
  effect,
})

const namesOf = (programme: Programme) => cardChecks(programme, 'card1').map(({ alarm }) => alarm)

describe('checks of a Ny syntese card', () => {
  test('an empty card, and one that is not there, have no alarms', () => {
    expect(cardChecks(programmeWith({}), 'card1')).toEqual([])
    expect(cardChecks(programmeWith({}), 'gone')).toEqual([])
  })

  test('only_agency: an actor with cells at agency level alone', () => {
    const cells = { c1: cell('A1', 'agency', 'burden'), c2: cell('A2', 'societal', 'burden') }
    expect(cardChecks(programmeWith({ cells }), 'card1')).toEqual([
      { alarm: 'only_agency', on: 'card1.A1', actor: 'A1', cells: ['c1'] },
    ])
    const wider = { ...cells, c3: cell('A1', 'system', 'burden') }
    expect(namesOf(programmeWith({ cells: wider }))).toEqual([])
  })

  test('benefit_without_owner: a benefit of an outcome without benefit owner', () => {
    const cells = { c1: cell('A1', 'societal', 'benefit') }
    expect(namesOf(programmeWith({ cells }))).toEqual(['benefit_without_owner'])
    const owner: Role = { actor: 'A2', role: 'benefit_owner', on: 'E1' }
    expect(namesOf(programmeWith({ cells }, { r1: owner }))).toEqual([])
  })

  test('benefit_without_owner: a cell that names boxes is owned by the owners of those', () => {
    const cells = { c1: { ...cell('A1', 'societal', 'both'), factors: { T1: true as const } } }
    const ofOutcome: Role = { actor: 'A2', role: 'benefit_owner', on: 'E1' }
    expect(namesOf(programmeWith({ cells }, { r1: ofOutcome }))).toEqual(['benefit_without_owner'])
    const ofBox: Role = { actor: 'A2', role: 'benefit_owner', on: 'T1' }
    expect(namesOf(programmeWith({ cells }, { r1: ofBox }))).toEqual([])
  })

  test('benefit_without_owner: on a proposal card its own outcomes are asked', () => {
    const programme = (role: Role['role']): Programme => ({
      ...programmeWith({}),
      proposals: {
        P1: {
          ...emptyProposal('P1'),
          change: {
            factors: { B9: { kind: 'user_effect', title: 'New' } },
            roles: { r9: { actor: 'A1', role, on: 'B9' } },
          },
        },
      },
      cards: { card1: { subject: 'P1', cells: { c1: cell('A1', 'societal', 'benefit') } } },
    })
    expect(namesOf(programme('owns'))).toEqual(['benefit_without_owner'])
    expect(namesOf(programme('benefit_owner'))).toEqual([])
  })

  test('delivers_only_burden: an actor who delivers and has burdens alone', () => {
    const cells = { c1: cell('A1', 'societal', 'burden') }
    const delivers: Role = { actor: 'A1', role: 'delivers', on: 'T1' }
    expect(namesOf(programmeWith({ cells }, { r1: delivers }))).toEqual(['delivers_only_burden'])
    expect(namesOf(programmeWith({ cells }, { r1: { ...delivers, role: 'consulted' } }))).toEqual(
      [],
    )
    const mixed = { ...cells, c2: cell('A1', 'system', 'unknown') }
    expect(namesOf(programmeWith({ cells: mixed }, { r1: delivers }))).toEqual([])
  })

  test('open_dependency_outside: an open dependency on an actor outside the collaboration', () => {
    const open = { d1: { from: 'A1', to: 'A2', needs: 'data' as const } }
    expect(cardChecks(programmeWith({ dependencies: open }), 'card1')).toEqual([
      {
        alarm: 'open_dependency_outside',
        on: 'card1.d1',
        actor: 'A2',
        cells: [],
        dependency: 'd1',
      },
    ])
    const agreed = { d1: { ...open.d1, status: 'agreed' as const } }
    expect(namesOf(programmeWith({ dependencies: agreed }))).toEqual([])
    const inside = { d1: { from: 'A2', to: 'A1', needs: 'data' as const } }
    expect(namesOf(programmeWith({ dependencies: inside }))).toEqual([])
  })

  test('never_societal: cells that stop at the system', () => {
    const cells = { c1: cell('A1', 'system', 'burden') }
    expect(namesOf(programmeWith({ cells }))).toEqual(['never_societal'])
    const civic = { ...cells, c2: cell('A1', 'civic', 'burden') }
    expect(namesOf(programmeWith({ cells: civic }))).toEqual([])
  })

  test('an alarm that a person has accepted says by which acceptance', () => {
    const cells = { c1: cell('A1', 'system', 'burden') }
    const accepted = { x1: { alarm: 'never_societal', on: 'card1.card', reason: 'Internal' } }
    expect(cardChecks({ ...programmeWith({ cells }), accepted }, 'card1')[0]?.accepted).toBe('x1')
    const other = { x1: { alarm: 'never_societal', on: 'card2.card', reason: 'Internal' } }
    expect(
      cardChecks({ ...programmeWith({ cells }), accepted: other }, 'card1')[0]?.accepted,
    ).toBeUndefined()
  })
})
