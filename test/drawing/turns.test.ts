import { expect, test } from 'vitest'
import { turnsOf } from '#drawing/turns.ts'

const points = (...places: readonly (readonly [number, number])[]) =>
  places.map(([x, y]) => ({ x, y }))

test('a straight line has no bend, a corner one, a step two, and turning back two', () => {
  expect(turnsOf(points([0, 0], [50, 0], [100, 0]))).toBe(0)
  expect(turnsOf(points([0, 0], [50, 0], [50, 50]))).toBe(1)
  expect(turnsOf(points([0, 0], [50, 0], [50, 50], [100, 50]))).toBe(2)
  expect(turnsOf(points([0, 0], [50, 0], [50, 50], [0, 50]))).toBe(2)
})

test('a curve is one bend, however many pieces it is drawn in', () => {
  const arc = Array.from({ length: 13 }, (_, i) => (i * Math.PI) / 24)
  expect(turnsOf(arc.map((a) => ({ x: Math.sin(a) * 90, y: Math.cos(a) * 90 })))).toBe(1)
})
