import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RouteBox, type RouteLink, routesOf } from '#drawing/route.ts'
import { untidinessOfAll } from '#drawing/untidiness.ts'
import { complexityOf } from '../support/flaws.ts'

const size = { width: 200, height: 100 }
const boxes = (places: Readonly<Record<string, readonly [number, number]>>) =>
  new Map(Object.entries(places).map(([id, [x, y]]): [string, RouteBox] => [id, { x, y, ...size }]))
const link = (from: string, to: string): RouteLink => ({ id: `${from} ${to}`, from, to })

function drawn(places: ReadonlyMap<string, RouteBox>, links: readonly RouteLink[]) {
  const { routes } = routesOf(places, links)
  const angles = Object.fromEntries([...routes].map(([id, { head }]) => [id, head.angle]))
  const { crossings } = complexityOf({ links: [...routes.values()].map((route) => ({ route })) })
  return { angles, crossings }
}

/** A lane of three boxes, the outer two linked around the middle one, with a lane on either side. */
const lanes = boxes({
  a1: [0, 0],
  a2: [0, 150],
  a3: [0, 300],
  b1: [400, 0],
  b2: [400, 150],
  b3: [400, 300],
  c1: [800, 0],
  c2: [800, 150],
  c3: [800, 300],
})

describe('a link around its lane', () => {
  test('goes where the flow goes to', () => {
    expect(drawn(lanes, [link('b1', 'b3')]).angles['b1 b3']).toBe(180)
  })

  test('goes on the other side if it crosses fewer there', () => {
    const led = drawn(lanes, [link('b1', 'b3'), link('b2', 'c2')])
    expect(led).toEqual({ angles: { 'b1 b3': 0, 'b2 c2': 0 }, crossings: 0 })
  })

  test('stays where it crosses no more than on the other side', () => {
    const led = drawn(lanes, [link('b1', 'b3'), link('b2', 'c2'), link('a2', 'b2')])
    expect(led).toEqual({ angles: { 'b1 b3': 180, 'b2 c2': 0, 'a2 b2': 0 }, crossings: 1 })
  })
})

test('a link of the base goes as in the base, whatever a proposal lays over it', () => {
  const base = [link('b1', 'b3'), link('b2', 'c2')]
  expect(drawn(lanes, [...base, { ...link('a2', 'b2'), isNew: true }]).angles['b1 b3']).toBe(0)
  const over = [link('b2', 'c2'), { ...link('b1', 'b3'), isNew: true }]
  expect(drawn(lanes, over).angles['b1 b3']).toBe(0)
})

test('what becomes of the base as a proposal is adopted is drawn as such', () => {
  const over = [link('b1', 'b3'), link('b2', 'c2'), { ...link('a2', 'b2'), isNew: true }]
  const adopted = over.map(({ id, from, to }) => ({ id, from, to }))
  const { routes } = routesOf(lanes, adopted, 'right', routesOf(lanes, over))
  expect(routes).toEqual(routesOf(lanes, adopted).routes)
  expect(routes.get('b1 b3')?.head.angle).toBe(180)
})

describe('a link across', () => {
  /** On its way from top to bottom it crosses those to the middle. */
  const crossed = [link('b1', 'c3'), link('b2', 'c2'), link('b3', 'c2')]

  test('comes to its box from behind if it crosses two fewer so', () => {
    const led = drawn(lanes, crossed)
    expect(led).toEqual({ angles: { 'b1 c3': 180, 'b2 c2': 0, 'b3 c2': 0 }, crossings: 0 })
  })

  test('crosses one rather than come from behind', () => {
    const led = drawn(lanes, crossed.slice(0, 2))
    expect(led).toEqual({ angles: { 'b1 c3': 0, 'b2 c2': 0 }, crossings: 1 })
  })

  test('goes where there is room, or as it would of itself', () => {
    const wall: [string, RouteBox] = ['wall', { x: 1030, y: 0, width: 100, height: 420 }]
    const { routes } = routesOf(new Map([...lanes, wall]), crossed)
    expect(routes.get('b1 c3')?.head.angle).toBe(0)
  })

  test('does not go past two boxes of the lane, though it would cross none so', () => {
    const lower: [string, RouteBox] = ['c4', { x: 800, y: 450, ...size }]
    const links = [link('b1', 'c4'), link('b2', 'c2'), link('b3', 'c2')]
    expect(drawn(new Map([...lanes, lower]), links).angles['b1 c4']).toBe(0)
  })

  test('keeps the gaps on its way when it goes behind', () => {
    const far = new Map<string, RouteBox>([...lanes].map(([id, box]) => [id, box]))
    for (const [i, y] of [0, 150, 300].entries()) far.set(`d${i + 1}`, { x: 1200, y, ...size })
    const links = [link('b1', 'd3'), link('c2', 'd2'), link('c3', 'd2')]
    const lineOf = (some: readonly RouteLink[]) => {
      const points = routesOf(far, some).routes.get('b1 d3')?.points ?? []
      return points.filter(({ x }) => x >= 800 && x <= 1000).map(({ y }) => Math.round(y / 150))
    }
    expect(new Set(lineOf(links))).toEqual(new Set(lineOf(links.slice(0, 1))))
  })
})

test('where a picture has too many links to try, none is led another way', () => {
  const many = Array.from(
    { length: 120 },
    (_, i): RouteLink => ({ ...link('a1', 'a2'), id: `${i}` }),
  )
  const { routes } = routesOf(lanes, [link('b1', 'b3'), link('b2', 'c2'), ...many])
  expect(routes.get('b1 b3')?.head.angle).toBe(180)
})

test('no picture is the worse for it', () => {
  const ids = [...lanes.keys()]
  const pairs = ids.flatMap((from) => ids.flatMap((to) => (from === to ? [] : [link(from, to)])))
  fc.assert(
    fc.property(fc.subarray(pairs, { minLength: 2, maxLength: 14 }), (links) => {
      const { drafts, routes } = routesOf(lanes, links)
      const plain = [...drafts.values()].map(({ route }) => route)
      expect(untidinessOfAll([...routes.values()])).toBeLessThanOrEqual(
        untidinessOfAll(plain) + 1e-9,
      )
    }),
    { numRuns: 60 },
  )
})
