import { describe, expect, test } from 'vitest'
import { misfitsOf } from '#model/misfits.ts'
import { emptyProposal, type Programme } from '#model/programme.ts'
import { strayFields } from '#ui/decide/MisfitList.tsx'
import { strayedBy } from '#ui/decide/OtherProposals.tsx'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

test('the proposals that an adoption would leave with something that no longer fits are named', () => {
  const drawn = programmeOf(theoryOf('T1 -> B1'), { factors: { B1: null }, links: { l1: null } })
  const programme: Programme = {
    ...drawn,
    proposals: {
      ...drawn.proposals,
      P2: { ...emptyProposal('P2'), change: { links: { n: { from: 'T1', to: 'B1' } } } },
      P3: { ...emptyProposal('P3'), change: { factors: { T1: { title: 'Ny' } } } },
    },
  }
  expect(strayedBy(programme, 'P1')).toEqual([{ id: 'P2', n: 1 }])
})

describe('what a misfit can be pointed at anew', () => {
  const fieldsOf = (programme: Programme) =>
    misfitsOf(programme, 'P1').map((misfit) => [
      misfit.table,
      strayFields(programme, 'P1', misfit, programme.theory),
    ])

  test('is the end that is gone, and not the one that stands', () => {
    const programme = programmeOf(theoryOf('T1'), { links: { n: { from: 'T1', to: 'gone' } } })
    expect(fieldsOf(programme)).toEqual([['links', ['to']]])
  })

  test('is nothing where the record itself is gone', () => {
    const programme = programmeOf(theoryOf('T1'), { factors: { gone: { title: 'Ny' } } })
    expect(fieldsOf(programme)).toEqual([['factors', []]])
  })

  test('is the box of a ruling', () => {
    const drawn = programmeOf(theoryOf('T1'))
    const P1 = { ...emptyProposal('P1'), rulings: { g: { factor: 'gone', sign: '+' } } } as const
    expect(fieldsOf({ ...drawn, proposals: { P1 } })).toEqual([['rulings', ['factor']]])
  })
})
