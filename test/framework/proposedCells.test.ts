import { describe, expect, test } from 'vitest'
import { proposedCells } from '#framework/proposedCells.ts'
import type { Card } from '#model/boards.ts'
import type { Programme } from '#model/programme.ts'
import type { Factor, Role } from '#model/theory.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

const theory = theoryOf('T1 -> B1 -> E1', 'T2 -x> E2')
const level = (id: string): Factor => ({ ...(theory.factors[id] as Factor), level: 'system' })

function programmeWith(roles: Readonly<Record<string, Role>>): Programme {
  return programmeOf(
    {
      ...theory,
      factors: { ...theory.factors, E1: level('E1'), E2: level('E2') },
      actors: { A1: { title: 'One' }, A2: { title: 'Two' } },
      roles,
    },
    {
      factors: { N1: { kind: 'user_effect', title: 'New', level: 'civic' } },
      links: {
        n1: { from: 'N1', to: 'B1' },
        n2: { from: 'N1', to: 'T2' },
      },
    },
  )
}

const role = (actor: string, name: Role['role'], on: string): Role => ({ actor, role: name, on })
const cells = (programme: Programme, card: Card) =>
  proposedCells(programme, card).map((cell) => Object.values(cell).join(' '))

describe('a box proposes a cell', () => {
  test('on the card of an outcome, by who has the benefit or the burden of it', () => {
    const programme = programmeWith({
      r1: role('A1', 'beneficiary', 'E1'),
      r2: role('A2', 'bears_burden', 'E1'),
    })
    expect(cells(programme, { subject: 'E1' })).toEqual([
      'A1 system benefit E1',
      'A2 system burden E1',
    ])
  })

  test('not by other roles, nor by boxes that the card does not speak of', () => {
    const programme = programmeWith({
      r1: role('A1', 'delivers', 'E1'),
      r2: role('A1', 'beneficiary', 'E2'),
    })
    expect(cells(programme, { subject: 'E1' })).toEqual([])
  })

  test('not without a result level: only a person can claim one', () => {
    const programme = programmeWith({ r1: role('A1', 'beneficiary', 'B1') })
    expect(cells(programme, { subject: 'B1' })).toEqual([])
  })

  test('on the card of a proposal, its own boxes and the outcomes it reaches, by their verdict', () => {
    const programme = programmeWith({
      r1: role('A1', 'beneficiary', 'E1'),
      r2: role('A2', 'benefit_owner', 'E2'),
      r3: role('A2', 'beneficiary', 'N1'),
    })
    const withOwn: Programme = {
      ...programme,
      proposals: {
        P1: {
          ...(programme.proposals['P1'] as Programme['proposals'][string]),
          change: {
            ...programme.proposals['P1']?.change,
            roles: { r4: role('A2', 'beneficiary', 'N1') },
          },
        },
      },
    }
    expect(cells(withOwn, { subject: 'P1' })).toEqual([
      'A1 system benefit E1',
      'A2 system burden E2',
      'A2 civic benefit N1',
    ])
  })

  test('who has both the benefit and the burden of a box gets both', () => {
    const programme = programmeWith({
      r1: role('A1', 'beneficiary', 'E1'),
      r2: role('A1', 'bears_burden', 'E1'),
    })
    expect(cells(programme, { subject: 'E1' })).toEqual(['A1 system both E1'])
  })

  test('not again when the card has a cell of that actor and level that names the box', () => {
    const programme = programmeWith({ r1: role('A1', 'beneficiary', 'E1') })
    const card = (named: boolean): Card => ({
      subject: 'E1',
      cells: {
        c1: {
          actor: 'A1',
          level: 'system',
          effect: 'burden',
          ...(named && { factors: { E1: true as const } }),
        },
      },
    })
    expect(cells(programme, card(true))).toEqual([])
    expect(cells(programme, card(false))).toHaveLength(1)
  })
})
