import { expect, test } from 'vitest'
import { paneSize, sizeByClick, sizeByKey } from '#ui/kit/paneSizes.ts'

const limits = { min: 14, max: 40, usual: 20 }

test('a pane is as wide as wished, within its limits', () => {
  expect(paneSize(25.26, limits, 120, 0)).toBe(25.3)
  expect(paneSize(3, limits, 120, 0)).toBe(14)
  expect(paneSize(90, limits, 120, 0)).toBe(40)
})

test('a pane leaves room for the work and the other pane, but never less than its least', () => {
  expect(paneSize(40, limits, 80, 24)).toBe(36)
  expect(paneSize(40, limits, 40, 24)).toBe(14)
})

test('arrows move the divider the way they point, Home and End to the limits', () => {
  expect(sizeByKey('ArrowRight', 20, limits, 'start')).toBe(21)
  expect(sizeByKey('ArrowRight', 20, limits, 'end')).toBe(19)
  expect(sizeByKey('ArrowLeft', 20, limits, 'end')).toBe(21)
  expect(sizeByKey('Home', 20, limits, 'start')).toBe(14)
  expect(sizeByKey('End', 20, limits, 'start')).toBe(40)
  expect(sizeByKey('a', 20, limits, 'start')).toBeUndefined()
})

test('a click goes to the usual width, and from there to the widest', () => {
  expect(sizeByClick(33, limits)).toBe(20)
  expect(sizeByClick(20, limits)).toBe(40)
})
