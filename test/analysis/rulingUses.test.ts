import { describe, expect, test } from 'vitest'
import { outcomesOf } from '#analysis/outcomes.ts'
import { rulingUses } from '#analysis/rulingUses.ts'
import type { Ruling } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'
import { laid } from '../support/laid.ts'
import { theoryOf } from '../support/theoryOf.ts'

const base = theoryOf('T1 -> L1 -> B1', 'T2 -> L2', 'B2 -> B2')

describe('a ruling', () => {
  test.each<[string, Table<Ruling>, string[]]>([
    ['is used where something arrives', { r: { factor: 'L1', sign: '-' } }, ['used']],
    ['is used where it stops what arrives', { r: { factor: 'L1', sign: '0' } }, ['used']],
    ['is used at an entry', { r: { factor: 'T2', sign: '0' } }, ['used']],
    ['is idle where nothing arrives', { r: { factor: 'B2', sign: '0' } }, ['idle']],
    [
      'is idle behind a ruling that stops everything',
      { r: { factor: 'B1', sign: '+' }, s: { factor: 'L1', sign: '0' } },
      ['idle', 'used'],
    ],
    [
      'is overruled by one with a greater id',
      { r10: { factor: 'L1', sign: '+' }, r9: { factor: 'L1', sign: '-' } },
      ['overruled', 'used'],
    ],
    ['does not count at an own factor', { r: { factor: 'P', sign: '-' } }, ['out_of_place']],
    ['does not count where nothing is', { r: { factor: 'T9', sign: '-' } }, ['out_of_place']],
  ])('%s', (_, rulings, uses) => {
    const overlay = laid(base, ['P -> T1', 'L1 -> T2'], { rulings })
    expect(rulingUses(overlay).map(({ use }) => use)).toEqual(uses)
  })

  test('with the greatest id decides, and counts at an entry too', () => {
    const rulings: Table<Ruling> = {
      r10: { factor: 'L1', sign: '+' },
      r9: { factor: 'L1', sign: '-' },
    }
    expect(outcomesOf(laid(base, ['P -> T1'], { rulings })).affected[0]?.verdict).toBe('weakens')
    const atEntry = laid(base, ['T2 -> L1'], { rulings: { r: { factor: 'L1', sign: '-' } } })
    expect(outcomesOf(atEntry).affected[0]?.routes).toEqual({
      '-': {
        cause: { change: 'added', link: 'p1' },
        factors: ['L1', 'B1'],
        links: ['l2'],
        viaLoop: false,
        weakestEvidence: 'none',
      },
    })
  })
})
