import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlap } from '#drawing/geometry.ts'
import { looseRoute, type RouteBox, type RouteLink, routesOf } from '#drawing/route.ts'
import { entersBox } from '../support/flaws.ts'

const size = { width: 200, height: 100 }
const boxes = (places: Readonly<Record<string, readonly [number, number]>>) =>
  new Map(Object.entries(places).map(([id, [x, y]]): [string, RouteBox] => [id, { x, y, ...size }]))
const link = (from: string, to: string, more: Partial<RouteLink> = {}): RouteLink => ({
  id: `${from}-${to}`,
  from,
  to,
  ...more,
})

test('between neighbours side by side a link is one straight line', () => {
  const { routes } = routesOf(boxes({ a: [0, 0], b: [400, 0] }), [link('a', 'b')])
  expect(routes.get('a-b')).toEqual({
    d: 'M200 50L387 50',
    points: [
      { x: 200, y: 50 },
      { x: 387, y: 50 },
      { x: 399, y: 50 },
    ],
    head: { x: 399, y: 50, angle: 0 },
  })
})

test('heads point the way the link goes', () => {
  const places = boxes({ a: [0, 0], b: [400, 0], c: [0, 200] })
  const { routes } = routesOf(places, [link('b', 'a'), link('a', 'c'), link('c', 'c')])
  expect(['b-a', 'a-c', 'c-c'].map((id) => routes.get(id)?.head.angle)).toEqual([180, 90, 90])
})

test('bottom to top the same link is turned', () => {
  const { routes } = routesOf(boxes({ a: [0, 0], b: [0, -400] }), [link('a', 'b')], 'up')
  expect(routes.get('a-b')?.head).toEqual({ x: 100, y: -299, angle: -90 })
})

test('ends are spread along the side, in the order of where they go', () => {
  const places = boxes({ a: [0, 200], b: [400, 0], c: [400, 200], d: [400, 400] })
  const { routes } = routesOf(places, [link('a', 'd'), link('a', 'b'), link('a', 'c')])
  const starts = ['a-b', 'a-c', 'a-d'].map((id) => routes.get(id)?.points[0]?.y ?? 0)
  expect(starts).toEqual([230, 250, 270])
})

test('within a lane a link goes around boxes in between, beside the lane', () => {
  const places = boxes({ a: [0, 0], b: [0, 150], c: [0, 300] })
  const { routes } = routesOf(places, [link('a', 'c')])
  const points = routes.get('a-c')?.points ?? []
  expect(Math.max(...points.map(({ x }) => x))).toBe(230)
  expect(routes.get('a-c')?.head).toEqual({ x: 201, y: 350, angle: 180 })
})

test('two links around a lane do not share a way', () => {
  const places = boxes({ a: [0, 0], b: [0, 150], c: [0, 300], d: [0, 450] })
  const { routes } = routesOf(places, [link('a', 'c'), link('a', 'd')])
  const out = ['a-c', 'a-d'].map((id) =>
    Math.max(...(routes.get(id)?.points ?? []).map(({ x }) => x)),
  )
  expect(out).toEqual([230, 244])
})

test('a link with marks takes the roomier way', () => {
  const places = boxes({ a: [0, 0], b: [0, 132] })
  const angle = (marks: number) =>
    routesOf(places, [link('a', 'b', { marks })]).routes.get('a-b')?.head.angle
  expect([angle(0), angle(34)]).toEqual([90, 180])
})

test('parallel links stand apart', () => {
  const places = boxes({ a: [0, 0], b: [400, 0] })
  const two = [link('a', 'b'), link('a', 'b', { id: 'twin' })]
  const { routes } = routesOf(places, two)
  const at = two.map(({ id }) => routes.get(id)?.points[0]?.y)
  expect(Math.abs((at[0] ?? 0) - (at[1] ?? 0))).toBeGreaterThanOrEqual(11)
})

test('a link to oneself begins above the other lines of its side', () => {
  const places = boxes({ a: [0, 200], b: [400, 0] })
  const { routes } = routesOf(places, [link('a', 'b'), link('a', 'a')])
  const startOf = (id: string) => routes.get(id)?.points[0]?.y ?? 0
  expect(startOf('a-b') - startOf('a-a')).toBeGreaterThanOrEqual(11)
})

test('placed bends are passed in their order', () => {
  const bends = [
    { x: 300, y: -100 },
    { x: 350, y: 200 },
  ]
  const { routes } = routesOf(boxes({ a: [0, 0], b: [400, 0] }), [link('a', 'b', { bends })])
  const points = routes.get('a-b')?.points ?? []
  const at = bends.map(({ x, y }) => points.findIndex((p) => Math.hypot(p.x - x, p.y - y) < 1e-6))
  expect(at[0]).toBeGreaterThan(0)
  expect(at[1]).toBeGreaterThan(at[0] ?? 0)
})

test('a line with bends leaves its box and comes to the other straight, on the side towards the bend', () => {
  const bent = (x: number, y: number) => {
    const bends = [{ x, y }]
    const { routes } = routesOf(boxes({ a: [0, 0], b: [400, 0] }), [link('a', 'b', { bends })])
    const { points = [], head } = routes.get('a-b') ?? {}
    return { leaves: points.slice(0, 2), angle: head?.angle }
  }
  expect(bent(300, 200)).toMatchObject({ angle: 0 })
  expect(bent(480, -150)).toMatchObject({ angle: 90 })
  expect(bent(100, 300).leaves).toEqual([
    { x: 100, y: 100 },
    { x: 100, y: 105 },
  ])
})

test('a link whose end is not there has no line', () => {
  expect(routesOf(boxes({ a: [0, 0] }), [link('a', 'b')]).routes.size).toBe(0)
})

test('a loose line goes from one box to the other', () => {
  const box = (x: number, y: number): RouteBox => ({ x, y, ...size })
  expect(looseRoute(box(0, 0), box(400, 300)).head).toEqual({ x: 399, y: 350, angle: 0 })
})

describe('remembering', () => {
  const places = { a: [0, 0], b: [400, 0], c: [400, 150], d: [0, 1600], e: [400, 1600] } as const
  const links = [link('a', 'b'), link('a', 'c'), link('d', 'e')]
  const before = routesOf(boxes(places), links)

  test('nothing moved: the same routing', () => {
    expect(routesOf(boxes(places), links, 'right', before)).toBe(before)
  })

  test('one box moved: the lines of the others are the same objects, and all as if drawn afresh', () => {
    const moved = { ...places, c: [400, 180] as const }
    const after = routesOf(boxes(moved), links, 'right', before)
    expect(after.routes).toEqual(routesOf(boxes(moved), links).routes)
    expect(after.routes.get('d-e')).toBe(before.routes.get('d-e'))
  })

  test('a line through bends stays the same object while they do, and follows them', () => {
    for (const flow of ['right', 'up'] as const) {
      const bends = [{ x: 300, y: 100 }]
      const bent = [link('a', 'b', { bends }), link('a', 'c')]
      const drawn = routesOf(boxes(places), bent, flow)
      expect(routesOf(boxes(places), bent, flow, drawn)).toBe(drawn)
      const further = [link('a', 'b', { bends: [{ x: 310, y: 100 }] }), link('a', 'c')]
      const after = routesOf(boxes(places), further, flow, drawn)
      expect(after.routes).toEqual(routesOf(boxes(places), further, flow).routes)
      expect(after.routes.get('a-b')).not.toEqual(drawn.routes.get('a-b'))
    }
  })

  test('another flow is another picture', () => {
    const up = routesOf(boxes(places), links, 'up', before)
    expect(up.routes).toEqual(routesOf(boxes(places), links, 'up').routes)
  })

  test('a link whose end is not there makes nothing new', () => {
    const loose = [...links, link('a', 'nowhere')]
    const drawn = routesOf(boxes(places), loose)
    expect(routesOf(boxes(places), loose, 'right', drawn)).toBe(drawn)
  })

  test('a line that was led another way stays the same object while it goes there', () => {
    const led = [link('f', 'g'), link('h', 'i')]
    const lanes = { f: [0, 0], h: [0, 150], g: [0, 300], i: [400, 150], a: [4000, 0] } as const
    const drawn = routesOf(boxes(lanes), led)
    expect(drawn.routes.get('f-g')).not.toBe(drawn.drafts.get('f-g')?.route)
    const after = routesOf(boxes({ ...lanes, a: [4000, 50] }), led, 'right', drawn)
    expect(after.routes.get('f-g')).toBe(drawn.routes.get('f-g'))
  })

  test('what was drawn before makes no difference, however far boxes and links reach', () => {
    const spot = fc.tuple(fc.nat(4), fc.nat(10))
    const ids = [...'abcdefgh']
    const edge = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
    const moves = fc.array(fc.tuple(fc.constantFrom(...ids), spot), { minLength: 1, maxLength: 4 })
    const some = fc.record({
      spots: fc.array(spot, { minLength: ids.length, maxLength: ids.length }),
      edges: fc.uniqueArray(edge, { selector: (pair) => pair.join(), maxLength: 14 }),
      moves,
      flow: fc.constantFrom('right' as const, 'up' as const),
      heights: fc.array(fc.constantFrom(56, 80, 112, 144), { minLength: 8, maxLength: 8 }),
    })
    fc.assert(
      fc.property(some, ({ spots, edges, moves: steps, flow, heights }) => {
        const stand = new Map(ids.map((id, i): [string, readonly number[]] => [id, spots[i] ?? []]))
        const standing = () =>
          new Map(
            [...stand].map(([id, [x = 0, y = 0]], i): [string, RouteBox] => {
              const at = flow === 'up' ? { x: y * 250, y: -x * 380 } : { x: x * 380, y: y * 250 }
              return [id, { ...at, width: 200, height: heights[i] ?? 100 }]
            }),
          )
        const asked = edges.map(([one, other]) => link(one, other))
        let drawn = routesOf(standing(), asked, flow)
        for (const [id, to] of steps) {
          if ([...stand.values()].some(([x, y]) => x === to[0] && y === to[1])) continue
          stand.set(id, to)
          drawn = routesOf(standing(), asked, flow, drawn)
        }
        expect(drawn.routes).toEqual(routesOf(standing(), asked, flow).routes)
      }),
      { numRuns: 150 },
    )
  }, 30_000)
})

test('many links between two boxes stand straight between them, however little these overlap', () => {
  for (const shape of ['square', 'ticket', 'rounded'] as const) {
    for (const shift of [0, 100, 150]) {
      const pair = new Map<string, RouteBox>([
        ['a', { x: 0, y: 0, width: 200, height: 80, shape }],
        ['b', { x: shift, y: 250, width: 200, height: 80, shape }],
      ])
      const many = Array.from({ length: 6 }, (_, i) => ({
        ...link('a', 'b'),
        id: `${i}`,
        marks: 30,
      }))
      for (const { points } of routesOf(pair, many).routes.values()) {
        expect(points[0]?.x).toBeGreaterThan(shift)
        expect(points[0]?.x).toBeLessThan(200)
        expect(points[0]?.y).toBeGreaterThan(30)
      }
    }
  }
})

test('a line begins on the outline of a low box with round ends', () => {
  const low = (x: number, y: number): RouteBox => ({ x, y, width: 200, height: 56, shape: 'pill' })
  const places = new Map([
    ['a', low(0, 0)],
    ['b', low(-140, 200)],
  ])
  const { routes } = routesOf(places, [link('a', 'b')])
  expect(routes.get('a-b')?.points[0]).toEqual({ x: 33, y: 56 })
})

test('many links between two boxes stand clear of a box that reaches in between', () => {
  const places = boxes({ a: [0, 0], b: [0, 300], c: [-100, 150] })
  const many = Array.from({ length: 5 }, (_, i) => ({ ...link('a', 'b'), id: `${i}` }))
  const { routes } = routesOf(places, many)
  const xs = [...routes.values()].map(({ points }) => points[0]?.x ?? 0)
  expect(Math.min(...xs)).toBeGreaterThan(100 + 12)
  expect(new Set(xs).size).toBe(5)
})

test('links to oneself share the room below and beside other boxes', () => {
  const places = boxes({ a: [0, 132], above: [0, 0], beside: [232, 132] })
  const many = Array.from({ length: 4 }, (_, i) => ({ ...link('a', 'a'), id: `${i}` }))
  const points = [...routesOf(places, many).routes.values()].map((route) => route.points)
  const tops = points.map((line) => Math.min(...line.map(({ y }) => y)))
  const asides = points.map((line) => Math.max(...line.map(({ x }) => x)))
  expect(new Set(tops).size).toBe(4)
  expect(new Set(asides).size).toBe(4)
  expect(Math.min(...tops)).toBeGreaterThan(100)
  expect(Math.max(...asides)).toBeLessThan(232)
})

test('boxes close beside each other are linked straight, or by their tops where a head has no room', () => {
  const linked = (x: number, y: number, more: Partial<RouteLink> = {}) => {
    const { routes } = routesOf(boxes({ a: [0, 0], b: [x, y] }), [link('a', 'b', more)])
    const { points = [], head } = routes.get('a-b') ?? {}
    return [head?.angle, new Set(points.map((point) => point.y)).size === 1]
  }
  expect(linked(216, 0)).toEqual([0, true])
  expect(linked(224, 40)).toEqual([0, true])
  expect(linked(-232, 0)).toEqual([180, true])
  expect(linked(208, 0)).toEqual([90, false])
  expect(linked(224, 0, { marks: 34 })).toEqual([90, false])
})

test('no line goes through its own boxes, wherever these stand', () => {
  const at = fc.record({
    x: fc.integer({ min: -36, max: 36 }),
    y: fc.integer({ min: -24, max: 24 }),
  })
  fc.assert(
    fc.property(at, fc.constantFrom('right' as const, 'up' as const), ({ x, y }, flow) => {
      const both = boxes({ a: [0, 0], b: [x * 8, y * 8] })
      const [a, b] = [both.get('a'), both.get('b')]
      if (!a || !b || overlap(a, b)) return
      const { routes } = routesOf(both, [link('a', 'b'), link('b', 'a')], flow)
      for (const { points } of routes.values()) {
        expect([entersBox(points, a), entersBox(points, b)]).toEqual([false, false])
      }
    }),
    { numRuns: 500 },
  )
})

test('a line that goes round a box in a narrow gap does not touch its corner', () => {
  const wide = { width: 224, height: 80 }
  const places = new Map<string, RouteBox>([
    ['a', { x: 176, y: 840, ...wide }],
    ['b', { x: 776, y: 600, ...wide }],
    ['c', { x: 528, y: 632, ...wide }],
    ['d', { x: 600, y: 808, ...wide }],
  ])
  const { points = [] } = routesOf(places, [link('a', 'b')]).routes.get('a-b') ?? {}
  const corner = { x: 528 + wide.width, y: 632 + wide.height }
  const nearest = Math.min(...points.map(({ x, y }) => Math.hypot(x - corner.x, y - corner.y)))
  expect(nearest).toBeGreaterThan(1)
})
