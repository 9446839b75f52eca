import { describe, expect, test } from 'vitest'
import { misfitsOf } from '#model/misfits.ts'
import type { Proposal, TheoryPatch } from '#model/programme.ts'
import { emptyTheory, type Theory } from '#model/theory.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

const base: Theory = {
  ...theoryOf('T1 -> B1'),
  assumptions: { a: { title: 'a' } },
  actors: { u: { title: 'u' } },
  attachments: { t: { assumption: 'a', on: 'l1' } },
  roles: { g: { actor: 'u', role: 'owns', on: 'B1' } },
}
const own: TheoryPatch['factors'] = { P: { kind: 'activity', title: 'P' } }

describe('a change no longer fits', () => {
  test.each<[string, TheoryPatch, string[]]>([
    [
      'when what it alters is gone',
      { factors: { T9: { title: 'New' } } },
      ['factors T9 record_gone'],
    ],
    [
      'when an end of its link is gone',
      { factors: own, links: { p1: { from: 'P', to: 'T9' } } },
      ['links p1 end_gone'],
    ],
    [
      'when an end that it gave a link of the base is gone',
      { links: { l1: { to: 'T9' } } },
      ['links l1 end_gone'],
    ],
    [
      'when what it hangs something on is gone',
      {
        attachments: { p2: { assumption: 'a', on: 'l9' }, p1: { assumption: 'a9', on: 'B1' } },
        roles: {
          p3: { actor: 'u', role: 'owns', on: 'T9' },
          p4: { actor: 'u9', role: 'owns', on: 'B1' },
        },
        indicators: { p5: { on: 'T9', title: 'Count' } },
      },
      [
        'attachments p1 holder_gone',
        'attachments p2 holder_gone',
        'indicators p5 holder_gone',
        'roles p3 holder_gone',
        'roles p4 holder_gone',
      ],
    ],
    [
      'with all that hangs on what no longer fits',
      { links: { l9: { sign: '-' } }, attachments: { p1: { assumption: 'a', on: 'l9' } } },
      ['attachments p1 holder_gone', 'links l9 record_gone'],
    ],
  ])('%s', (_, change, expected) => {
    expect(misfits(change)).toEqual(expected)
  })
})

describe('a change still fits', () => {
  test.each<[string, TheoryPatch]>([
    ['when there is none', {}],
    ['when it alters and adds', { links: { l1: { sign: '-' } }, factors: own }],
    ['when it takes away what is gone already', { factors: { T9: null }, links: { l9: null } }],
    ['when it brings back a whole record', { factors: { T9: { kind: 'input', title: 'T9' } } }],
    [
      'when it takes away the end of a link that it altered before',
      { factors: { T1: null }, links: { l1: { sign: '-' } }, attachments: { t: { on: 'l1' } } },
    ],
    [
      'when it takes away what it hung something on before',
      { actors: { u: null }, roles: { g: { role: 'funds' } } },
    ],
  ])('%s', (_, change) => {
    expect(misfits(change)).toEqual([])
  })
})

describe('what people have said', () => {
  const said: Partial<Proposal> = {
    stances: {
      s1: { assumption: 'a', kind: 'challenges' },
      s2: { assumption: 'a9', kind: 'challenges' },
    },
    rulings: {
      r1: { factor: 'B1', sign: '+' },
      r2: { factor: 'T9', sign: '0' },
      r3: { factor: 'P', sign: '-' },
    },
  }

  test('no longer fits when it is about something that is gone, or a ruling at an own factor', () => {
    expect(misfits({ factors: own }, said)).toEqual([
      'rulings r2 target_gone',
      'rulings r3 own_factor',
      'stances s2 target_gone',
    ])
  })

  test('fits when the proposal itself takes away what it is about', () => {
    const taking = { factors: { B1: null }, assumptions: { a: null } }
    expect(misfits(taking, said)).toEqual([
      'rulings r2 target_gone',
      'rulings r3 target_gone',
      'stances s2 target_gone',
    ])
  })
})

test('a proposal that is not there has no misfits', () => {
  expect(misfitsOf(programmeOf(emptyTheory), 'P9')).toEqual([])
})

function misfits(change: TheoryPatch, said: Partial<Proposal> = {}): string[] {
  const programme = programmeOf(base, change)
  const P1 = programme.proposals['P1']
  if (!P1) throw new Error('No proposal P1.')
  const proposals = { P1: { ...P1, ...said } }
  return misfitsOf({ ...programme, proposals }, 'P1').map(
    ({ table, id, why }) => `${table} ${id} ${why}`,
  )
}
