import { expect, test } from 'vitest'
import { matches, toggled } from '#ui/impact/look.ts'

test('a text matches when it holds every word that is sought, in any order and size of letters', () => {
  expect(matches('  FÆRRE betaling', 'Færre i varige betalingsproblemer')).toBe(true)
  expect(matches('færre skatt', 'Færre i varige betalingsproblemer')).toBe(false)
  expect(matches('', 'Hva som helst')).toBe(true)
})

test('toggling twice gives the set back, and leaves the first as it was', () => {
  const set: ReadonlySet<string> = new Set(['a'])
  expect(toggled(set, 'b')).toEqual(new Set(['a', 'b']))
  expect(toggled(toggled(set, 'b'), 'b')).toEqual(set)
  expect(toggled(set, 'a')).toEqual(new Set())
})
