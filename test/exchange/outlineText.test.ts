import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOutline } from '#exchange/outlineText.ts'

/** The list as a person sees it: titles by depth. */
const seen = (text: string) =>
  readOutline(text).map(({ title, depth }) => `${'> '.repeat(depth)}${title}`)

describe('a text read as a list', () => {
  test('plain lines are items beside each other, empty lines are none', () => {
    expect(seen('Kurs\n\n  \nVeiledning\r\nTilsyn')).toEqual(['Kurs', 'Veiledning', 'Tilsyn'])
  })

  test('what is indented more hangs under what is indented less', () => {
    expect(seen('Kurs\n  Ferdigheter\n    Arbeid\n  Nettverk\nTilsyn')).toEqual([
      'Kurs',
      '> Ferdigheter',
      '> > Arbeid',
      '> Nettverk',
      'Tilsyn',
    ])
  })

  test('a line knows the line that it hangs under', () => {
    expect(readOutline('Kurs\n\tFerdigheter\n\tNettverk')).toEqual([
      { title: 'Kurs', depth: 0, parent: undefined },
      { title: 'Ferdigheter', depth: 1, parent: 0 },
      { title: 'Nettverk', depth: 1, parent: 0 },
    ])
  })

  test('uneven indents count as they are seen', () => {
    expect(seen('    A\n      B\n     C\n D')).toEqual(['A', '> B', '> C', 'D'])
  })

  test.each([
    ['- Kurs\n  - Ferdigheter', ['Kurs', '> Ferdigheter']],
    ['• Kurs\n\t◦ Ferdigheter', ['Kurs', '> Ferdigheter']],
    ['* [ ] Kurs\n* [x] Tilsyn', ['Kurs', 'Tilsyn']],
    ['1. Kurs\n2) Tilsyn', ['Kurs', 'Tilsyn']],
    ['a) Kurs\nb) Tilsyn', ['Kurs', 'Tilsyn']],
    [
      '1 Kurs\n1.1 Ferdigheter\n1.2 Nettverk\n2 Tilsyn',
      ['1 Kurs', 'Ferdigheter', 'Nettverk', '2 Tilsyn'],
    ],
    ['1. Kurs\n1.1. Ferdigheter\n2. Tilsyn', ['Kurs', '> Ferdigheter', 'Tilsyn']],
    ['# Kurs\n## Ferdigheter\n# Tilsyn', ['Kurs', '> Ferdigheter', 'Tilsyn']],
  ])('bullets, numbers and headings of %j are read and left out', (text, list) => {
    expect(seen(text)).toEqual(list)
  })

  test('figures and dashes that belong to the words stay', () => {
    expect(
      seen('4 etater samarbeider\n2028 blir året\n-5 prosent\nSkatte- og avgiftskrav'),
    ).toEqual(['4 etater samarbeider', '2028 blir året', '-5 prosent', 'Skatte- og avgiftskrav'])
  })

  test('the cells of a table go on downwards, and what stands above is not said twice', () => {
    expect(
      seen('Kurs\tFerdigheter\tArbeid\n\tNettverk\nKurs\tVitnemål\nTilsyn\t"Etter ""kontroll"""'),
    ).toEqual([
      'Kurs',
      '> Ferdigheter',
      '> > Arbeid',
      '> Nettverk',
      '> Vitnemål',
      'Tilsyn',
      '> Etter "kontroll"',
    ])
  })

  test('the same words twice in a list are two items', () => {
    expect(seen('Kurs\nKurs')).toEqual(['Kurs', 'Kurs'])
  })

  test('of any text the lines hang under earlier lines one step less deep, and none is empty', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\n', '-', '1', '.', '#') }),
        (text) => {
          const lines = readOutline(text)
          for (const [index, { title, depth, parent }] of lines.entries()) {
            expect(title.trim()).not.toBe('')
            if (parent === undefined) expect(depth).toBe(0)
            else {
              expect(parent).toBeLessThan(index)
              expect(lines[parent]?.depth).toBe(depth - 1)
            }
          }
        },
      ),
    )
  })
})
