import { expect, test } from 'vitest'
import { textLength } from '#ui/kit/textLength.ts'

test('letters are counted as a reader sees them', () => {
  expect(textLength('')).toBe(0)
  expect(textLength('Bedre hjelp')).toBe(11)
  expect(textLength('a\u030a')).toBe(1)
  expect(textLength('Čáhcesuolu')).toBe(10)
  expect(textLength('🏠')).toBe(1)
})
