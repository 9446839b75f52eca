import { expect, test } from 'vitest'
import { widthOf } from '#drawing/measure.ts'

test('a text is as wide as its letters in Inter', () => {
  expect(widthOf('a', 1000, 400)).toBe(562)
  expect(widthOf('aa', 500, 400)).toBe(562)
  expect(widthOf('a', 1000, 600)).toBe(574)
  expect(widthOf('', 20)).toBe(0)
})

test('Norwegian and Sámi letters are in the table', () => {
  for (const letter of 'æøåÆØÅčđŋšŧžČĐŊŠŦŽáéôü«»–—…€') {
    expect([letter, widthOf(letter, 1000) > 200]).toEqual([letter, true])
    expect([letter, widthOf(letter, 1000) === 680]).toEqual([letter, false])
  }
})

test('a letter with a mark is as wide as the letter', () => {
  expect(widthOf('å', 100)).toBe(widthOf('a', 100))
  expect(widthOf('ế', 100)).toBe(widthOf('e', 100))
})

test('what is in no table gets a generous width, and what is not seen none', () => {
  expect(widthOf('ж', 1000)).toBe(680)
  expect(widthOf('漢', 1000)).toBe(1300)
  expect(widthOf('a\u00adb', 1000)).toBe(widthOf('ab', 1000))
  expect(widthOf('a\u200db', 1000)).toBe(widthOf('ab', 1000))
})
