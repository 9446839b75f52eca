import { describe, expect, test } from 'vitest'
import { type Ink, type KindInk, paletteOf, palettes } from '#drawing/palette.ts'
import { factorKinds } from '#model/theory.ts'
import { contrast, difference, type Vision } from '../support/colour.ts'

const inChain = factorKinds.filter((kind) => kind !== 'external')
const visions: readonly Vision[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia']

describe.each(palettes)('the %s palette', (name) => {
  const palette = paletteOf(name)
  const contrastOf = (a: Ink, b: Ink) => contrast(palette[a], palette[b])

  test('every text has a contrast of 4.5 on what it stands on', () => {
    const pairs: readonly (readonly [Ink, Ink])[] = [
      ['text', 'paper'],
      ['soft', 'paper'],
      ['text', 'lane'],
      ['onVerdict', 'strengthens'],
      ['onVerdict', 'weakens'],
      ['onVerdict', 'both'],
      ['onVerdict', 'unclear'],
      ['onProposal', 'proposal'],
      ['proposal', 'paper'],
      ['onMark', 'mark'],
      ['mark', 'paper'],
      ...factorKinds.flatMap((kind): (readonly [Ink, Ink])[] => [
        ['text', `${kind}.fill`],
        ['soft', `${kind}.fill`],
        [`${kind}.ink`, `${kind}.fill`],
        [`${kind}.ink`, 'paper'],
      ]),
    ]
    const poor = pairs.filter(([ink, ground]) => contrastOf(ink, ground) < 4.5)
    expect(poor).toEqual([])
  })

  test('every border, line and mark has a contrast of 3 on both its sides', () => {
    const pairs: readonly (readonly [Ink, Ink])[] = [
      ['link', 'paper'],
      ['proposal', 'paper'],
      ...factorKinds.flatMap((kind): (readonly [Ink, Ink])[] => [
        [`${kind}.line`, 'paper'],
        [`${kind}.line`, `${kind}.fill`],
        ['proposal', `${kind}.fill`],
      ]),
    ]
    const poor = pairs.filter(([ink, ground]) => contrastOf(ink, ground) < 3)
    expect(poor).toEqual([])
  })

  test.each(visions)(
    'with %s vision no two kinds have borders alike, nor one like a proposal',
    (vision) => {
      const inks: readonly Ink[] = [...inChain.map((kind): KindInk => `${kind}.line`), 'proposal']
      const alike = inks.flatMap((a, i) =>
        inks
          .slice(i + 1)
          .filter((b) => difference(palette[a], palette[b], vision) < 6)
          .map((b) => `${a} ${b}`),
      )
      expect(alike).toEqual([])
    },
  )

  test('every colour is written as six digits', () => {
    for (const colour of Object.values(palette)) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  })
})
