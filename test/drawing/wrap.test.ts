import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf } from '#drawing/measure.ts'
import { wrap } from '#drawing/wrap.ts'

const box = { width: 192, size: 17, weight: 600 } as const

test('lines are as few as fit, and even', () => {
  expect(wrap('Etablere datadeling mellom etatene', box)).toEqual([
    'Etablere datadeling',
    'mellom etatene',
  ])
  expect(wrap('Brukeren forstår hva som skyldes, og til hvem', box)).toEqual([
    'Brukeren forstår',
    'hva som skyldes,',
    'og til hvem',
  ])
  expect(wrap('Modernisere innkrevingssystemet', box)).toEqual([
    'Modernisere',
    'innkrevingssystemet',
  ])
})

test('a break in the text stays one, and blanks around are nothing', () => {
  expect(wrap('  Én\nto  tre \n', box)).toEqual(['Én', 'to tre'])
  expect(wrap(' \n ', box)).toEqual([])
})

test('a word wider than a line is broken between its parts', () => {
  expect(wrap('saksbehandlere', { ...box, width: 100 })).toEqual(['saks-', 'behandlere'])
  expect(wrap('inn\u00adkrevingsløsning', { ...box, width: 150 })).toEqual([
    'inn-',
    'krevingsløsning',
  ])
})

test('a line more is better than a break inside a part of a word', () => {
  expect(wrap('bærekraftsutfordringshåndtering', { ...box, width: 150 })).toEqual([
    'bærekrafts-',
    'utfordrings-',
    'håndtering',
  ])
})

test('a soft hyphen is not seen where no line ends', () => {
  expect(wrap('inn\u00adkreving', box)).toEqual(['innkreving'])
})

test('a slash and a hyphen of the word are places to break', () => {
  expect(wrap('produkt/tjeneste', { ...box, width: 100 })).toEqual(['produkt/', 'tjeneste'])
  expect(wrap('sammenhengende-tjenester', { ...box, width: 180 })).toEqual([
    'sammenhengende-',
    'tjenester',
  ])
})

test('what does not fit ends in an ellipsis', () => {
  const lines = wrap('Automatisk valg av innkrevingsskritt for alle krav i hele staten', {
    ...box,
    maxLines: 2,
  })
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/\p{L}{3,}…$/u)
})

const titles = fc.array(fc.string({ maxLength: 30, unit: 'grapheme' }), { maxLength: 8 })

test('every line fits, and nothing but blanks, breaks and hyphens is lost or made', () => {
  fc.assert(
    fc.property(titles, fc.integer({ min: 60, max: 300 }), (words, width) => {
      const text = words.join(' ')
      const lines = wrap(text, { ...box, width })
      for (const line of lines) {
        if ([...line].length > 2) expect(widthOf(line, 17, 600)).toBeLessThanOrEqual(width + 1e-9)
      }
      const bare = (some: string) => some.replace(/[\s\u00ad-]/g, '')
      expect(bare(lines.join(''))).toBe(bare(text))
    }),
  )
})

test('never more lines than allowed', () => {
  fc.assert(
    fc.property(titles, fc.integer({ min: 1, max: 4 }), (words, maxLines) => {
      const lines = wrap(words.join(' '), { ...box, maxLines })
      expect(lines.length).toBeLessThanOrEqual(maxLines)
    }),
  )
})
