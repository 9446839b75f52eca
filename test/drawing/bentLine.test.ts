import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RouteBox, type RouteLink, routesOf } from '#drawing/route.ts'

const size = { width: 200, height: 100 }
const boxes = (places: Readonly<Record<string, readonly [number, number]>>) =>
  new Map(Object.entries(places).map(([id, [x, y]]): [string, RouteBox] => [id, { x, y, ...size }]))

test('between bends a line goes round what is in the way', () => {
  const bends = [{ x: 300, y: 50 }]
  const links = [{ id: 'l', from: 'a', to: 'c', bends }]
  const { routes } = routesOf(boxes({ a: [0, 0], b: [400, 0], c: [800, 0] }), links)
  const { points = [] } = routes.get('l') ?? {}
  const beside = points.filter(({ x }) => x >= 400 && x <= 600)
  expect(beside.length).toBeGreaterThan(1)
  expect(beside.every(({ y }) => y < 0 || y > 100)).toBe(true)
  expect(points).toContainEqual(bends[0])
})

test('what is remembered of bent lines makes no difference', () => {
  const x = fc.integer({ min: 0, max: 1200 })
  const y = fc.integer({ min: -200, max: 600 })
  const bends = fc.array(fc.record({ x, y }), { minLength: 1, maxLength: 3 })
  const ids = ['a', 'b', 'c', 'd', 'e'] as const
  const places = fc.record(Object.fromEntries(ids.map((id) => [id, fc.tuple(x, y)])))
  const flow = fc.constantFrom('right' as const, 'up' as const)
  fc.assert(
    fc.property(places, places, bends, bends, flow, (first, second, one, other, way) => {
      const links = (bent: typeof one): readonly RouteLink[] => [
        { id: 'ab', from: 'a', to: 'b', bends: bent },
        { id: 'ac', from: 'a', to: 'c', bends: one },
        { id: 'cc', from: 'c', to: 'c', bends: other },
        { id: 'bc', from: 'b', to: 'c' },
      ]
      const moved = { ...first, d: second['d'] ?? [0, 0], e: second['e'] ?? [0, 0] }
      const before = routesOf(boxes(first), links(one), way)
      const after = routesOf(boxes(moved), links(other), way, before)
      expect(after.routes).toEqual(routesOf(boxes(moved), links(other), way).routes)
    }),
  )
})
