import { expect, test } from 'vitest'
import { languageOf } from '#ui/language.ts'

test.each([
  ['nn', ['en-GB'], 'nn'],
  [undefined, ['nb-NO', 'en'], 'nb'],
  [undefined, ['no'], 'nb'],
  [undefined, ['nn-NO', 'nb'], 'nn'],
  [undefined, ['se', 'nb-NO'], 'nb'],
  [undefined, ['de-DE', 'fr'], 'en'],
  [undefined, [], 'en'],
  ['tlh', ['nb'], 'nb'],
] as const)('chosen %s in a browser of %j is %s', (chosen, browser, language) => {
  expect(languageOf(chosen, browser)).toBe(language)
})
