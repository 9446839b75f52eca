import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlayOf } from '#analysis/overlay.ts'
import { countedRulings } from '#analysis/rulings.ts'
import { applyPatch } from '#model/patch.ts'
import type { Ruling, TheoryPatch } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'
import { laid } from '../support/laid.ts'
import { programmesLaidOver } from '../support/laidOver.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('the rulings that count', () => {
  const change: TheoryPatch = {
    factors: { P: { kind: 'output', title: 'P' }, L2: null, B1: { kind: 'output' } },
    links: { p1: { from: 'P', to: 'L1' } },
  }

  test.each<[string, Table<Ruling>, object]>([
    ['are none when nobody has ruled', {}, {}],
    [
      'are told by factor, whether anything arrives there or not',
      { r: { factor: 'L1', sign: '0' }, s: { factor: 'T1', sign: '-' } },
      { L1: { id: 'r', sign: '0' }, T1: { id: 's', sign: '-' } },
    ],
    [
      'are, of several at one factor, the one with the greatest id',
      {
        r9: { factor: 'L1', sign: '-' },
        r10: { factor: 'L1', sign: '+' },
        R99: { factor: 'L1', sign: '0' },
      },
      { L1: { id: 'r9', sign: '-' } },
    ],
    [
      'may be at a factor that is altered',
      { r: { factor: 'B1', sign: '+' } },
      { B1: { id: 'r', sign: '+' } },
    ],
    ['are never at the proposal’s own factors', { r: { factor: 'P', sign: '-' } }, {}],
    ['are not at a factor that it removes', { r: { factor: 'L2', sign: '-' } }, {}],
    ['are not at a factor that never was', { r: { factor: 'T9', sign: '-' } }, {}],
  ])('%s', (_, rulings, expected) => {
    const overlay = laid(theoryOf('T1 -> L1 -> B1', 'T1 -> L2'), change, { rulings })
    expect(Object.fromEntries(countedRulings(overlay))).toEqual(expected)
  })

  test('law: are the last in order of all that are at a factor before and after', () => {
    fc.assert(
      fc.property(programmesLaidOver(), (programme) => {
        const { theory, proposals } = programme
        for (const [proposal, { change, rulings }] of Object.entries(proposals)) {
          const after = applyPatch(theory, change)
          const stand = Object.keys(theory.factors).filter((factor) => after.factors[factor])
          const expected = stand.flatMap((factor) => {
            const there = Object.entries(rulings).filter(([, ruling]) => ruling.factor === factor)
            const id = there
              .map(([id]) => id)
              .sort()
              .at(-1)
            return id ? [[factor, { id, sign: rulings[id]?.sign }] as const] : []
          })
          expect(countedRulings(overlayOf(programme, proposal))).toEqual(new Map(expected))
        }
      }),
    )
  })
})
