import { expect, test } from 'vitest'
import { detour } from '#drawing/detour.ts'
import { overlap, type Point, type Rect } from '#drawing/geometry.ts'

const box = (x: number, y: number): Rect => ({ x, y, width: 200, height: 60 })
const right = (x: number, y: number) => ({ at: { x, y }, out: { x: 1, y: 0 } })
const left = (x: number, y: number) => ({ at: { x, y }, out: { x: -1, y: 0 } })

function walledBy(way: readonly Point[], boxes: readonly Rect[]): readonly Rect[] {
  return boxes.filter((rect) =>
    way.some((a, i) => {
      const b = way[i + 1] ?? a
      const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
      const piece = { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
      return overlap(rect, piece)
    }),
  )
}

/** A box that others enclose on all sides but one, and so many boxes on the way from there. */
const court = [
  box(0, 0),
  { x: 260, y: -100, width: 40, height: 260 },
  { x: -100, y: -100, width: 360, height: 40 },
  { x: -100, y: 120, width: 360, height: 40 },
]
const crowd = (count: number) =>
  Array.from({ length: count }, (_, i) => box(2000 + 260 * (i % 8), 90 * Math.floor(i / 8) - 400))

test('a way leaves and comes by the sides it is given', () => {
  const boxes = [box(0, 0), box(220, 0)]
  const up = { x: 0, y: -1 }
  const { way } = detour(
    { at: { x: 100, y: 0 }, out: up },
    { at: { x: 320, y: -13 }, out: up },
    boxes,
  )
  expect(way).toEqual([
    { x: 100, y: 0 },
    { x: 100, y: -19 },
    { x: 320, y: -19 },
    { x: 320, y: -13 },
  ])
})

test('where the boxes in the middle leave no way it goes round those at its ends as well', () => {
  const boxes = [...court, ...crowd(64)]
  const { way = [], region } = detour(right(200, 30), left(6000, 30), boxes)
  expect(way.length).toBeGreaterThan(2)
  expect(walledBy(way, boxes)).toEqual([])
  expect(boxes.every((rect) => overlap(rect, region))).toBe(true)
})

test('an end that is walled in has no way', () => {
  const walls = [
    { x: 460, y: -40, width: 20, height: 140 },
    { x: 460, y: -60, width: 160, height: 20 },
    { x: 460, y: 100, width: 160, height: 20 },
    box(600, 0),
    { x: 620, y: -60, width: 20, height: 180 },
  ]
  expect(detour(right(200, 30), left(600, 30), walls).way).toBeUndefined()
})

test('what covers an end is passed over, and all else gone round', () => {
  const [cover, wall] = [box(210, 0), box(500, 0)]
  const { way = [] } = detour(right(200, 30), left(900, 30), [cover, wall])
  expect(walledBy(way, [cover, wall])).toEqual([cover])
})
