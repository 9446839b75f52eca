import { expect, test } from 'vitest'
import { itemByLetter, nextItem } from '#ui/kit/menuKeys.ts'

test('arrows walk a menu round, Home and End go to its ends', () => {
  expect(nextItem('ArrowDown', 0, 3)).toBe(1)
  expect(nextItem('ArrowDown', 2, 3)).toBe(0)
  expect(nextItem('ArrowUp', 0, 3)).toBe(2)
  expect(nextItem('Home', 2, 3)).toBe(0)
  expect(nextItem('End', 0, 3)).toBe(2)
})

test('before the first item, down is the first and up the last', () => {
  expect(nextItem('ArrowDown', -1, 3)).toBe(0)
  expect(nextItem('ArrowUp', -1, 3)).toBe(2)
})

test('other keys and empty menus lead nowhere', () => {
  expect(nextItem('Enter', 0, 3)).toBeUndefined()
  expect(nextItem('ArrowDown', -1, 0)).toBeUndefined()
})

test('a letter walks to the next label that begins with it, past the end to the start', () => {
  const labels = ['Rediger', 'Slett', 'Rydd', 'Åpne']
  expect(itemByLetter('r', 0, labels)).toBe(2)
  expect(itemByLetter('R', 2, labels)).toBe(0)
  expect(itemByLetter('å', -1, labels)).toBe(3)
  expect(itemByLetter('s', 1, labels)).toBe(1)
  expect(itemByLetter('x', 0, labels)).toBeUndefined()
})

test('space and named keys are no letters', () => {
  expect(itemByLetter(' ', -1, [' x'])).toBeUndefined()
  expect(itemByLetter('Shift', -1, ['Slett'])).toBeUndefined()
})
