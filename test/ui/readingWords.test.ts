import { expect, test } from 'vitest'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { readingWords, schemeWords } from '#ui/readingWords.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')
const base = { ...theoryOf('T1 -> B1'), actors: { a: { title: 'NAV' } } }

test('a reading tells its part, and how it is laid out', () => {
  const wish = { focus: { on: 'actor', of: 'a' }, scheme: { flow: 'up', rows: 'level' } } as const
  expect(readingWords(wish, base, base, say)).toEqual([
    'Viser bare NAV sin del',
    'Lagt ut nedenfra og opp, med rader etter resultatnivå',
  ])
})

test('from left to right without rows there is nothing to tell', () => {
  expect(schemeWords({}, say)).toBe('')
  expect(schemeWords({ flow: 'right' }, say)).toBe('')
})

test('what the proposal takes away is called by its title in the base', () => {
  const without = { ...base, factors: {} }
  const wish = { focus: { on: 'upstream', of: 'B1' }, scheme: {} } as const
  expect(readingWords(wish, without, base, say)).toEqual(['Viser bare det som fører til «B1»'])
})
