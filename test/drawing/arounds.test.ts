import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aroundsOf, type Span } from '#drawing/arounds.ts'
import { overlap } from '#drawing/geometry.ts'
import type { Plan } from '#drawing/plan.ts'
import type { RouteBox } from '#drawing/route.ts'
import { standingIn } from '#drawing/standing.ts'

const lane = Array.from(
  { length: 6 },
  (_, i): RouteBox => ({ x: 0, y: 150 * i, width: 200, height: 100 }),
)

function span(one: number, other: number, side: 'left' | 'right' = 'right'): Span {
  const none = { x: 0, y: 0, width: 0, height: 0 }
  const [from, to] = [lane[one] ?? none, lane[other] ?? none]
  const link = { id: `${one} ${other}`, from: `${one}`, to: `${other}` }
  const region = { x: -500, y: 0, width: 1200, height: 900 }
  const plan: Plan = { link, from, to, way: 'around', fromSide: side, toSide: side, region }
  return { plan, start: from.y + 50, end: to.y + 50 }
}

const placesOf = (spans: readonly Span[], boxes: readonly RouteBox[] = lane) => {
  const places = aroundsOf(spans, standingIn(boxes))
  return spans.map(({ plan }) => places.get(plan))
}

test('the shorter stands inside the longer, on its own side of the lane', () => {
  expect(placesOf([span(0, 4), span(1, 3)])).toEqual([244, 230])
  expect(placesOf([span(0, 4, 'left'), span(1, 3, 'left')])).toEqual([-44, -30])
  expect(placesOf([span(0, 4), span(1, 3, 'left')])).toEqual([230, -30])
})

test('a line stands beyond a box that sticks out, and nowhere if that is too far', () => {
  const wider = (width: number) => lane.map((box, i) => (i === 2 ? { ...box, width } : box))
  expect(placesOf([span(1, 3)], wider(250))).toEqual([270])
  expect(placesOf([span(1, 3)], wider(400))).toEqual([undefined])
})

test('a line stands nowhere if it would go through its own other box on the way there', () => {
  const close: RouteBox = { x: 220, y: 20, width: 200, height: 100 }
  const [first] = lane
  const beside = span(0, 1)
  const plan = { ...beside.plan, to: close }
  expect(first && placesOf([{ ...beside, plan, end: 70 }], [first, close])).toEqual([undefined])
  expect(first && placesOf([{ ...beside, plan, start: 10, end: 110 }], [first, close])).toEqual([
    450,
  ])
})

test('no two lines stand on one another, and none on a box', () => {
  const ends = fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom('left', 'right'))
  fc.assert(
    fc.property(fc.array(ends, { maxLength: 12 }), (pairs) => {
      const spans = pairs.flatMap(([one, other, side]) =>
        one === other ? [] : [span(one, other, side)],
      )
      const rects = placesOf(spans).flatMap((x, i) => {
        const { start = 0, end = 0 } = spans[i] ?? {}
        if (x === undefined) return []
        return [{ x: x - 2, y: Math.min(start, end), width: 4, height: Math.abs(end - start) }]
      })
      rects.forEach((rect, i) => {
        for (const other of [...lane, ...rects.slice(i + 1)])
          expect(overlap(rect, other)).toBe(false)
      })
    }),
  )
})
