import { expect, test } from 'vitest'
import { picked } from '#ui/canvas/picked.ts'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false }
const before = new Set(['T1', 'B1'])

test('a click picks one alone', () => {
  expect([...picked(before, 'T1', plain)]).toEqual(['T1'])
})

test.each(['shiftKey', 'ctrlKey', 'metaKey'])('with %s it is one more, or one less', (key) => {
  expect([...picked(before, 'E1', { ...plain, [key]: true })]).toEqual(['T1', 'B1', 'E1'])
  expect([...picked(before, 'T1', { ...plain, [key]: true })]).toEqual(['B1'])
})
