import { describe, expect, test } from 'vitest'
import { changeListOf } from '#analysis/changeList.ts'
import type { Proposal } from '#model/programme.ts'
import { emptyTheory, type Theory } from '#model/theory.ts'
import { sample } from '../support/sample.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

test('what P1 asks of the programme', () => {
  const { factors, links, ...rest } = changeListOf(sample, 'P1')
  expect(factors).toEqual({ added: ['P1a', 'P1b', 'P1c', 'P1d'], removed: [], altered: [] })
  expect(links.added.length).toBe(10)
  expect(rest).toEqual({
    assumptions: [{ assumption: 'F7', status: 'untested', why: 'challenged' }],
    outcomesWithoutBenefitOwner: ['B4', 'B5', 'E2', 'E3', 'E4', 'E5', 'P1d'],
    newOutcomesWithoutIndicator: ['P1d'],
    actorsToInvite: ['A8', 'P1f'],
    misfits: [],
  })
})

describe('the change list', () => {
  test('names added, altered and removed records, words included', () => {
    const programme = programmeOf(theoryOf('T1 -> L1 -> B1', 'T2 -> B1'), {
      factors: { T1: { title: 'New name' }, T2: null, P: { kind: 'activity', title: 'P' } },
      links: { l2: { sign: '-', rationale: 'So' }, p1: { from: 'P', to: 'T1' } },
    })
    const { factors, links } = changeListOf(programme, 'P1')
    expect(factors).toEqual({
      added: ['P'],
      removed: ['T2'],
      altered: [{ id: 'T1', fields: ['title'] }],
    })
    expect(links).toEqual({
      added: ['p1'],
      removed: ['l3'],
      altered: [{ id: 'l2', fields: ['rationale', 'sign'] }],
    })
  })

  test('does not tell of locks: they say nothing of what a box stands for', () => {
    const programme = programmeOf(theoryOf('T1 -> B1'), { factors: { T1: { locked: true } } })
    expect(changeListOf(programme, 'P1').factors.altered).toEqual([])
  })

  test.each<[string, Theory['assumptions'][string], Proposal['stances'][string]['kind'], string[]]>(
    [
      ['challenged and believed', { title: 'a', status: 'holds' }, 'challenges', ['challenged']],
      ['challenged and doubted already', { title: 'a', status: 'uncertain' }, 'challenges', []],
      ['relied on and false', { title: 'a', status: 'does_not_hold' }, 'relies_on', ['relied_on']],
      ['relied on and believed', { title: 'a' }, 'relies_on', []],
    ],
  )('an assumption that is %s', (_, assumption, kind, why) => {
    const programme = programmeOf({ ...theoryOf('T1 -> B1'), assumptions: { a: assumption } })
    const P1 = { ...programme.proposals['P1'], title: 'P1', change: {}, layout: {}, rulings: {} }
    const said = { ...P1, stances: { s: { assumption: 'a', kind } } }
    const { assumptions } = changeListOf({ ...programme, proposals: { P1: said } }, 'P1')
    expect(assumptions.map((each) => each.why)).toEqual(why)
  })

  test('says what no longer fits the base', () => {
    const programme = programmeOf(theoryOf('T1 -> B1'), { links: { gone: { sign: '-' } } })
    expect(changeListOf(programme, 'P1').misfits).toEqual([
      { table: 'links', id: 'gone', why: 'record_gone' },
    ])
  })

  test('of an empty patch on nothing is empty', () => {
    const none = { added: [], removed: [], altered: [] }
    expect(changeListOf(programmeOf(emptyTheory), 'P1')).toEqual({
      factors: none,
      links: none,
      assumptions: [],
      outcomesWithoutBenefitOwner: [],
      newOutcomesWithoutIndicator: [],
      actorsToInvite: [],
      misfits: [],
    })
  })
})
