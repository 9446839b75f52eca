import { describe, expect, test } from 'vitest'
import { otherWaysOf } from '#drawing/otherWays.ts'
import { planOf } from '#drawing/plan.ts'
import type { RouteBox } from '#drawing/route.ts'
import { standingIn } from '#drawing/standing.ts'

const box = (x: number, y: number): RouteBox => ({ x, y, width: 200, height: 100 })
const lane = (x: number) => [box(x, 0), box(x, 150), box(x, 300)] as const

function waysOf(from: RouteBox, to: RouteBox, others: readonly RouteBox[]) {
  const standing = standingIn([from, to, ...others])
  const plan = planOf({ id: 'link', from: 'from', to: 'to' }, from, to, standing)
  return { plan, ways: otherWaysOf(plan, standing) }
}

test('around its lane a link may go on the other side', () => {
  const [first, between, last] = lane(0)
  const { plan, ways } = waysOf(first, last, [between])
  expect(plan).toMatchObject({ way: 'around', toSide: 'right' })
  expect(ways).toEqual([{ ...plan, fromSide: 'left', toSide: 'left' }])
})

test('upright, to itself or back along the flow it has one way', () => {
  const [first, second, third] = lane(0)
  expect(waysOf(first, second, [third]).ways).toEqual([])
  expect(waysOf(first, first, [second]).ways).toEqual([])
  expect(waysOf(box(400, 0), first, [second, third]).ways).toEqual([])
})

describe('behind its box a link goes', () => {
  const [upper, middle, lower] = lane(800)

  test('past the next above or the next below', () => {
    const { ways } = waysOf(box(400, 150), middle, [upper, lower])
    expect(ways.map(({ way, toSide }) => [way, toSide])).toEqual([
      ['behind', 'right'],
      ['behind', 'right'],
    ])
    const passed = ways.map(({ passages }) => passages?.at(-1)?.y ?? 0)
    expect(passed.map((y) => [y < 0, y > 400])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  test('not past any other of the lane, be that nearer', () => {
    const { ways } = waysOf(box(400, 600), middle, [upper, lower])
    const passed = ways.map(({ passages }) => passages?.at(-1)?.y ?? 0)
    expect(passed.map((y) => y > 400)).toEqual([true])
  })

  test('through the gaps where it goes of itself', () => {
    const [first, second, third] = lane(1200)
    const { plan, ways } = waysOf(box(400, 150), second, [upper, middle, lower, first, third])
    for (const { passages } of ways) {
      expect(passages?.[0]).toMatchObject({ low: plan.passages?.[0]?.low })
    }
    expect(ways.length).toBeLessThan(2)
  })
})
