import { describe, expect, test } from 'vitest'
import {
  alwaysMinus,
  alwaysPlus,
  minus,
  neverPassed,
  onlyMinus,
  onlyPlus,
  opposite,
  passed,
  plus,
  signNamed,
  signNumber,
  signsIn,
  stopped,
  unknown,
} from '#analysis/signs.ts'
import { type Sign, signs } from '#model/theory.ts'

/** As numbers multiply: `?` is 0. */
const worth: Readonly<Record<Sign, number>> = { '+': 1, '-': -1, '?': 0 }

test('signs are numbered in the order of their characters, and named again', () => {
  expect([plus, minus, unknown].map(signNamed)).toEqual([...signs].sort())
  expect(signs.map((sign) => signNamed(signNumber(sign)))).toEqual(signs)
})

test('a set of signs names its signs in order', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((set) => signsIn(set).join(''))).toEqual([
    ...['', '+', '-', '+-'],
    ...['?', '+?', '-?', '+-?'],
  ])
  expect([signsIn(onlyPlus), signsIn(onlyMinus)]).toEqual([['+'], ['-']])
})

describe('a sign that passes a link', () => {
  test.each(signs)('of %s becomes the product of the two', (link) => {
    const products = signs.map((sign) => worth[sign] * worth[link])
    expect(signs.map((sign) => worth[signNamed(arriving(sign, signNumber(link)))])).toEqual(
      products.map((product) => product + 0),
    )
  })

  test.each([
    ['+', alwaysPlus, plus],
    ['-', alwaysMinus, minus],
    ['0', neverPassed, stopped],
  ])('becomes what is ruled at its head, %s, whatever it was', (_, way, there) => {
    expect(signs.map((sign) => arriving(sign, way))).toEqual([there, there, there])
  })
})

test('the opposite of a sign is that of its worth, and ? stays ?', () => {
  expect(signs.map((sign) => worth[opposite(sign)])).toEqual(signs.map((sign) => 0 - worth[sign]))
})

function arriving(sign: Sign, way: number): number {
  return passed[(signNumber(sign) << 3) | way] as number
}
