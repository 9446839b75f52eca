import { describe, expect, test } from 'vitest'
import { initiativeOf } from '#model/initiative.ts'
import { base } from '#model/layers.ts'
import { emptyProposal } from '#model/programme.ts'
import { emptyTheory } from '#model/theory.ts'
import { sample } from '../support/sample.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

describe('an initiative', () => {
  test('is the whole theory of a programme, under its title', () => {
    const { theory, title } = sample
    expect(initiativeOf(sample, base)).toEqual({ title, theory, stances: {} })
  })

  test('is what a proposal adds, with the boxes that its links join and nothing else of the base', () => {
    const programme = programmeOf(theoryOf('T1 -> B1', 'B1 -> E1'), {
      factors: { own: { kind: 'output', title: 'Own' }, T1: { title: 'Retitled' } },
      links: { new: { from: 'own', to: 'B1' }, l2: { rationale: 'Because' } },
    })
    expect(initiativeOf(programme, 'P1').theory).toEqual({
      ...emptyTheory,
      factors: {
        B1: { kind: 'user_effect', title: 'B1' },
        own: { kind: 'output', title: 'Own' },
      },
      links: { new: { from: 'own', to: 'B1' } },
    })
  })

  test('has a link of the base that the proposal joins anew', () => {
    const programme = programmeOf(theoryOf('T1 -> B1', 'B1 -> E1'), { links: { l1: { to: 'E1' } } })
    expect(initiativeOf(programme, 'P1').theory.links).toEqual({ l1: { from: 'T1', to: 'E1' } })
  })

  test('brings the actor of a role, the link of an attachment and the assumption of a stance', () => {
    const start = programmeOf(
      {
        ...theoryOf('T1 -> B1', 'B1 -> E1'),
        actors: { A1: { title: 'A1' }, A2: { title: 'A2' } },
        assumptions: { F1: { title: 'F1', owner: 'A2' }, F2: { title: 'F2' } },
      },
      {
        roles: { r1: { actor: 'A1', role: 'owns', on: 'E1' } },
        attachments: { t1: { assumption: 'F1', on: 'l1' } },
      },
    )
    const stances = { s1: { assumption: 'F2', kind: 'challenges' } } as const
    const proposal = { ...emptyProposal('P1'), ...start.proposals['P1'], stances }
    const programme = { ...start, proposals: { P1: proposal } }
    const { theory } = initiativeOf(programme, 'P1')
    const ids = Object.values(theory).flatMap((table) => Object.keys(table))
    expect(new Set(ids)).toEqual(
      new Set(['A1', 'A2', 'B1', 'E1', 'F1', 'F2', 'T1', 'l1', 'r1', 't1']),
    )
  })
})
