import { expect, test } from 'vitest'
import { crossingsOf } from '#drawing/crossings.ts'
import type { Route } from '#drawing/route.ts'

function route(...places: readonly (readonly [number, number])[]): Route {
  return { d: '', points: places.map(([x, y]) => ({ x, y })), head: { x: 0, y: 0, angle: 0 } }
}

const level = route([0, 50], [100, 50])

test('lines cross where they cross, each two of them', () => {
  const falling = route([0, 0], [100, 100])
  const rising = route([0, 99], [40, 90], [100, 10])
  expect(crossingsOf([level, falling, rising])).toBe(3)
  expect(crossingsOf([level, route([0, 60], [30, 40], [60, 60], [90, 40])])).toBe(3)
})

test('a line with a corner on another crosses it once', () => {
  expect(crossingsOf([level, route([0, 0], [50, 50], [100, 100])])).toBe(1)
  expect(
    crossingsOf([route([0, 40], [50, 50], [99, 60]), route([0, 0], [50, 50], [100, 100])]),
  ).toBe(1)
})

test('a line that begins or ends on another does not cross it, nor one that runs along it', () => {
  expect(crossingsOf([level, route([50, 50], [100, 100])])).toBe(0)
  expect(crossingsOf([level, route([0, 0], [50, 50])])).toBe(0)
  expect(crossingsOf([level, route([0, 50], [100, 90])])).toBe(0)
  expect(crossingsOf([level, route([20, 50], [80, 50])])).toBe(0)
})
