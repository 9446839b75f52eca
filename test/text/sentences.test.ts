import { describe, expect, test } from 'vitest'
import { en } from '#text/en.ts'
import { nb } from '#text/nb.ts'
import { nn } from '#text/nn.ts'
import type { Key } from '#text/say.ts'

/** The values that a message wants to be told, by name. */
function holes(message: string): readonly string[] {
  const [one = '', many = one] = message.split('|')
  return [
    ...new Set([...`${one} ${many}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')),
  ].sort()
}

const keys = Object.keys(nb) as Key[]

describe.each([
  ['nynorsk', nn],
  ['English', en],
])('every sentence in %s', (_, words) => {
  test('is told the same values as in bokmål', () => {
    const unlike = keys.filter((key) => holes(words[key]).join() !== holes(nb[key]).join())
    expect(unlike).toEqual([])
  })

  test('says something', () => {
    expect(keys.filter((key) => nb[key].trim() !== '' && words[key].trim() === '')).toEqual([])
  })
})

test('a sentence that is chosen by a number is told the number', () => {
  const untold = [nb, nn, en].flatMap((words) =>
    keys.filter((key) => words[key].includes('|') && !holes(words[key]).includes('n')),
  )
  expect(untold).toEqual([])
})

test('a percent sign stands as the language has it: after a space in Norwegian, close to the number in English', () => {
  const withPercent = (words: typeof en, wrong: RegExp) =>
    keys.filter((key) => wrong.test(words[key]))
  expect(withPercent(nb, /\S%/)).toEqual([])
  expect(withPercent(nn, /\S%/)).toEqual([])
  expect(withPercent(en, /\s%/)).toEqual([])
})

test('what to do with the field for ideas fits the narrowest pane, as it stands in the field', () => {
  for (const words of [nb, nn, en]) expect(words['ideas.new'].length).toBeLessThanOrEqual(20)
})
