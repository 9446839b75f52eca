import fc from 'fast-check'
import { expect, test } from 'vitest'
import { borderBetween } from '#drawing/border.ts'
import type { Point, Rect } from '#drawing/geometry.ts'

const box = (x: number, y: number): Rect => ({ x, y, width: 100, height: 80 })

/** Straight pieces, each along one axis. */
function pieces(points: readonly Point[]) {
  return points.slice(1).map((b, i) => ({ a: points[i] ?? b, b }))
}

test('between two lanes the border is one straight line in the middle', () => {
  const border = borderBetween([box(0, 0), box(0, 200)], [box(300, 0), box(300, 120)])
  expect(border).toEqual([
    { x: 200, y: -16 },
    { x: 200, y: 296 },
  ])
})

test('it steps around a box in the lane that is on the other side, halfway between its neighbours', () => {
  const border = borderBetween([box(0, 0), box(300, 120)], [box(300, 0), box(300, 240)])
  const xs = border?.map(({ x }) => x) ?? []
  expect(xs).toEqual([200, 200, 438, 438, 262, 262])
  expect(border?.[1]).toEqual({ x: 200, y: 100 })
})

test('boxes in each other’s way have no border', () => {
  expect(borderBetween([box(300, 0)], [box(0, 0)])).toBe(undefined)
  expect(borderBetween([box(300, 10), box(0, 0)], [box(150, 0)])).toBe(undefined)
})

test('whatever stands where, a border touches no box and has all on their side', () => {
  const rects = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 60 }).map((n) => n * 16),
      y: fc.integer({ min: 0, max: 60 }).map((n) => n * 8),
    }),
    { minLength: 1, maxLength: 6 },
  )
  const boxes = rects.map((all) => all.map(({ x, y }) => box(x, y)))
  fc.assert(
    fc.property(boxes, boxes, (left, right) => {
      const border = borderBetween(left, right)
      if (!border) return
      for (const { a, b } of pieces(border)) {
        expect(a.x === b.x || a.y === b.y).toBe(true)
        expect(a.y).toBeLessThanOrEqual(b.y)
        const beside = ({ y, height }: Rect) => a.y < y + height && y < b.y
        for (const rect of left.filter(beside)) {
          expect(rect.x + rect.width).toBeLessThan(Math.min(a.x, b.x))
        }
        for (const rect of right.filter(beside)) {
          expect(rect.x).toBeGreaterThan(Math.max(a.x, b.x))
        }
      }
    }),
  )
})
