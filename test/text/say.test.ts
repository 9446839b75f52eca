import { expect, test } from 'vitest'
import { en } from '#text/en.ts'
import { nb } from '#text/nb.ts'
import { nn } from '#text/nn.ts'
import { sayIn } from '#text/say.ts'

test.each([
  ['nb', nb, 'Angret: Flyttet 1\u00a0200 bokser'],
  ['nn', nn, 'Angra: Flytta 1\u00a0200 boksar'],
  ['en', en, 'Undone: Moved 1,200 boxes'],
])('a message that tells of another is said in one language: %s', (language, words, sentence) => {
  const step = { key: 'deed.move', args: { n: 1200 } } as const
  expect(sayIn(words, language)('undo.done', { step })).toBe(sentence)
})
