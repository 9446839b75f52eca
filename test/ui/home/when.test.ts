import { expect, test } from 'vitest'
import { en } from '#text/en.ts'
import { nb } from '#text/nb.ts'
import { nn } from '#text/nn.ts'
import { sayIn } from '#text/say.ts'
import { whenText } from '#ui/home/when.ts'

const now = new Date(2026, 4, 12, 14, 30).getTime()

function inNb(moment: Date): string {
  return whenText(sayIn(nb, 'nb'), 'nb', moment.getTime(), now)
}

test.each([
  [new Date(2026, 4, 12, 14, 29, 40), 'akkurat nå'],
  [new Date(2026, 4, 12, 15, 30), 'akkurat nå'],
  [new Date(2026, 4, 12, 14, 29), 'for ett minutt siden'],
  [new Date(2026, 4, 12, 13, 40), 'for 50 minutter siden'],
  [new Date(2026, 4, 12, 8, 5), 'i dag kl. 08:05'],
  [new Date(2026, 4, 11, 23, 59), 'i går kl. 23:59'],
  [new Date(2026, 4, 10, 12, 0), '10. mai 2026'],
])('%s is told as %s', (moment, text) => {
  expect(inNb(moment)).toBe(text)
})

test('a moment is told in the language of the screen', () => {
  const moment = new Date(2026, 4, 12, 13, 40).getTime()
  expect(whenText(sayIn(nn, 'nn'), 'nn', moment, now)).toBe('for 50 minutt sidan')
  expect(whenText(sayIn(en, 'en'), 'en', moment, now)).toBe('50 minutes ago')
})
