import { describe, expect, test } from 'vitest'
import { entriesOf } from '#analysis/entries.ts'
import type { TheoryPatch } from '#model/programme.ts'
import { emptyTheory } from '#model/theory.ts'
import { laid } from '../support/laid.ts'
import { theoryOf } from '../support/theoryOf.ts'

const base = theoryOf('T1 -> L1 -> B1', 'T1 -x> B1', 'T1 -?> L1')

describe('where a proposal takes hold', () => {
  test.each<[string, TheoryPatch, string[]]>([
    ['nothing', {}, []],
    ['its own factor', { factors: { P: { kind: 'problem', title: 'P' } } }, ['P + own']],
    ['a link of the base’s factors', { links: { p: { from: 'B1', to: 'T1' } } }, ['T1 + added p']],
    [
      'a link into or out of its own factor',
      {
        factors: { P: { kind: 'activity', title: 'P' } },
        links: { p: { from: 'P', to: 'T1' }, q: { from: 'T1', to: 'P' } },
      },
      ['P + own'],
    ],
    ['a removed +', { links: { l1: null } }, ['L1 - removed l1']],
    ['a removed -', { links: { l3: null } }, ['B1 + removed l3']],
    ['a removed ?', { links: { l4: null } }, ['L1 ? removed l4']],
    ['a removed tail', { factors: { L1: null } }, ['B1 - removed l2']],
    ['a removed head', { factors: { B1: null } }, []],
    ['a changed tail', { links: { l1: { from: 'B1' } } }, ['L1 + added l1', 'L1 - removed l1']],
    ['a changed head', { links: { l1: { to: 'B1' } } }, ['B1 + added l1', 'L1 - removed l1']],
    [
      'a changed end and sign: the old sign goes, the new one comes',
      { links: { l3: { to: 'L1', sign: '?' } } },
      ['B1 + removed l3', 'L1 ? added l3'],
    ],
    [
      'an end moved to its own factor',
      { factors: { P: { kind: 'output', title: 'P' } }, links: { l1: { to: 'P' } } },
      ['L1 - removed l1', 'P + own'],
    ],
    ['a changed sign', { links: { l1: { sign: '-' } } }, ['L1 ? altered l1']],
    ['a sign said to be what it was', { links: { l1: { sign: '+' } } }, []],
    ['a changed necessity', { links: { l1: { necessity: 'necessary' } } }, ['L1 ? altered l1']],
    ['a changed necessity of a -', { links: { l3: { necessity: 'necessary' } } }, []],
    ['words, kinds and evidence', { links: { l1: { evidence: 'strong', rationale: 'So' } } }, []],
  ])('%s', (_, change, expected) => {
    expect(told(change)).toEqual(expected)
  })

  test('of several causes for one sign at one factor the least is told', () => {
    const change: TheoryPatch = {
      links: { l3: null, zz: { from: 'L1', to: 'B1' }, aa: { from: 'T1', to: 'B1' } },
    }
    expect(told(change)).toEqual(['B1 + added aa'])
  })

  test('an empty theory with an empty patch gives none', () => {
    expect(entriesOf(laid(emptyTheory, {}))).toEqual([])
  })
})

function told(change: TheoryPatch): string[] {
  return entriesOf(laid(base, change)).map(({ factor, sign, cause }) =>
    [factor, sign, cause.change, cause.link].filter(Boolean).join(' '),
  )
}
