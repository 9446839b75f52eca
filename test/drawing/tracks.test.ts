import { expect, test } from 'vitest'
import { trackPassages } from '#drawing/tracks.ts'

const gap = (y: number, low = 0, high = 100) => ({ x0: 0, x1: 50, low, high, y })
const passing = (start: number, end: number, y: number, low?: number, high?: number) => ({
  start,
  end,
  passages: [gap(y, low, high)],
})
const ys = (links: Parameters<typeof trackPassages>[0]) =>
  trackPassages(links).map((passages) => passages.map(({ y }) => y))

test('lines that share a gap stand side by side, in the order of where they come from and go', () => {
  expect(ys([passing(90, 90, 50), passing(10, 10, 50)])).toEqual([[56], [44]])
})

test('in a narrow gap they stand nearer, and never outside it', () => {
  expect(ys([passing(0, 0, 50, 46, 54), passing(9, 9, 50, 46, 54)])).toEqual([[46], [54]])
})

test('lines far from each other, or in other gaps, stay', () => {
  expect(ys([passing(0, 0, 10), passing(0, 0, 90)])).toEqual([[10], [90]])
  const elsewhere = { start: 0, end: 0, passages: [{ ...gap(10), x0: 60, x1: 90 }] }
  expect(ys([passing(0, 0, 10), elsewhere])).toEqual([[10], [10]])
})

test('a line without a choice stays where it is', () => {
  expect(ys([passing(0, 0, 50, 50, 50), passing(0, 0, 50)])).toEqual([[50], [50]])
})
