import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spaced } from '#drawing/align.ts'

const wish = (at: number, weight = 1) => ({ at, weight })

test('wishes that leave room are granted', () => {
  expect(spaced([wish(0), wish(50), wish(90)], [0, 40, 80])).toEqual([0, 50, 90])
})

test('wishes that do not are shared by weight', () => {
  expect(spaced([wish(0), wish(0)], [0, 10])).toEqual([-5, 5])
  expect(spaced([wish(0, 3), wish(0, 1)], [0, 8])).toEqual([-2, 6])
})

test('nobody could stand nearer all wishes', () => {
  const wishes = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 100 }), weight: fc.integer({ min: 1, max: 5 }) }),
    { minLength: 1, maxLength: 6 },
  )
  const cost = (places: readonly number[], all: readonly { at: number; weight: number }[]) =>
    places.reduce(
      (sum, place, i) => sum + (all[i]?.weight ?? 0) * (place - (all[i]?.at ?? 0)) ** 2,
      0,
    )
  fc.assert(
    fc.property(
      wishes,
      fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 6, maxLength: 6 }),
      (all, shifts) => {
        const offsets = all.map((_, i) => i * 12)
        const places = spaced(all, offsets)
        places.forEach((place, i) => {
          if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9)
        })
        const other = places.map((place, i) => place + (shifts[i] ?? 0))
        const isAllowed = other.every((place, i) => i === 0 || place - (other[i - 1] ?? 0) >= 12)
        if (isAllowed) expect(cost(places, all)).toBeLessThanOrEqual(cost(other, all) + 1e-6)
      },
    ),
  )
})
