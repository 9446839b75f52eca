import { expect, test } from 'vitest'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { readingWords, schemeWords } from '#ui/readingWords.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')
const base = { ...theoryOf('T1 -> B1'), actors: { a: { title: 'NAV' } } }
const programme = programmeOf(base)
const upward = { ...programme, flow: 'up' } as const

test('a reading tells its part, and how it is laid out', () => {
  const wish = { focus: { on: 'actor', of: 'a' }, scheme: { flow: 'up', rows: 'level' } } as const
  expect(readingWords(wish, base, programme, say)).toEqual([
    'Viser bare delen til NAV',
    'Lagt ut nedenfra og opp, med rader etter resultatnivå',
  ])
})

test('what is laid out as the programme is drawn, without rows, has nothing to tell', () => {
  expect(schemeWords({}, programme, say)).toBe('')
  expect(schemeWords({ flow: 'right' }, programme, say)).toBe('')
  expect(schemeWords({ flow: 'up' }, upward, say)).toBe('')
  expect(schemeWords({}, upward, say)).toBe('fra venstre til høyre')
})

test('what the proposal takes away is called by its title in the base', () => {
  const without = { ...base, factors: {} }
  const wish = { focus: { on: 'upstream', of: 'B1' }, scheme: {} } as const
  expect(readingWords(wish, without, programme, say)).toEqual(['Viser bare det som fører til «B1»'])
})
