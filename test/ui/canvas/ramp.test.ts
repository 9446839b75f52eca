import { expect, test } from 'vitest'
import { ramped } from '#ui/canvas/ramp.ts'

const wanted = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
const ids = (items: readonly { id: string }[]) => items.map((item) => item.id).join('')

test('what is there stays, and so many more come at a time, in their order', () => {
  const first = ramped(wanted, new Set(['d']), 2)
  expect(ids(first)).toBe('abd')
  const second = ramped(wanted, new Set(['a', 'b', 'd']), 2)
  expect(second).toBe(wanted)
})

test('what is wanted no more goes at once', () => {
  expect(ids(ramped(wanted.slice(0, 1), new Set(['a', 'b', 'c']), 2))).toBe('a')
})
