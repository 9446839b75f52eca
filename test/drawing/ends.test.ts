import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type End, edgeInset, spread, wholeRange, widestRange } from '#drawing/ends.ts'
import type { RouteBox } from '#drawing/route.ts'

const box = (y: number, height: number, more: Partial<RouteBox> = {}): RouteBox => ({
  ...{ x: 0, y, width: 100, height },
  ...more,
})
const end = (of: string, side: 'left' | 'right', more: Partial<End> = {}): End => ({
  ...{ box: of, side, key: 0, tie: 0 },
  ...more,
})
/** A line with nothing in between, which would go straight midway. */
const direct = (from: string, to: string, wish: number): readonly End[] => [
  end(from, 'right', { direct: true, wish }),
  end(to, 'left', { direct: true, wish }),
]

describe('a line between two boxes with nothing in between', () => {
  test('is straight wherever their sides stand beside each other for long', () => {
    const boxes = new Map([
      ['a', box(0, 224)],
      ['b', box(150, 224)],
    ])
    const [from, to] = spread(direct('a', 'b', 187), boxes)
    expect(from).toBe(to)
    expect(from).toBeGreaterThan(150)
    expect(from).toBeLessThan(224)
  })

  test('stays bent where no place is on both sides', () => {
    const boxes = new Map([
      ['a', box(0, 80)],
      ['b', box(90, 80)],
    ])
    const [from, to] = spread(direct('a', 'b', 85), boxes)
    expect(from).not.toBe(to)
  })
})

test('ends stand in the order of where their lines go, none on another, all on their side', () => {
  const keys = fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(keys, fc.integer({ min: 120, max: 300 }), (wanted, height) => {
      const boxes = new Map([
        ['a', box(0, height)],
        ['b', box(0, 2000)],
      ])
      const ends = wanted.flatMap((key) => [end('a', 'right', { key }), end('b', 'left', { key })])
      const places = spread(ends, boxes).filter((_, i) => i % 2 === 0)
      const inOrder = wanted.map((key, i) => ({ key, at: places[i] ?? 0 }))
      inOrder.sort((a, b) => a.key - b.key)
      inOrder.slice(1).forEach(({ at }, i) => {
        expect(at - (inOrder[i]?.at ?? 0)).toBeGreaterThan(8)
      })
      for (const at of places) {
        expect(at).toBeGreaterThan(0)
        expect(at).toBeLessThan(height)
      }
    }),
  )
})

describe('where verdicts stand on a side', () => {
  const marked = box(1000, 224, { clearUpTo: 120 })

  test('ends keep clear of them, on that side alone', () => {
    const boxes = new Map([
      ['a', marked],
      ['b', box(1200, 400)],
    ])
    const lines = [0, 1, 2].flatMap((key) => [
      end('a', 'right', { key, wish: 1200 }),
      end('b', 'left', { key }),
    ])
    for (const at of spread(lines, boxes).filter((_, i) => i % 2 === 0)) {
      expect(at).toBeLessThanOrEqual(1110)
    }
    expect(widestRange(marked, 'right')).toEqual({ low: 1009, high: 1110 })
    expect(widestRange(marked, 'left')).toEqual(wholeRange(marked, 'left'))
  })

  test('a little of the side is left to lines in any case', () => {
    const { low, high } = widestRange(box(0, 224, { clearUpTo: 4 }), 'right')
    expect(high - low).toBe(16)
  })
})

test('a line ends on the outline of a box, inside its rectangle at round corners', () => {
  const pill = { width: 224, height: 80, shape: 'pill' as const }
  expect(edgeInset(pill, 'left', 40)).toBe(0)
  expect(edgeInset(pill, 'left', 4)).toBeGreaterThan(10)
  expect(edgeInset({ width: 224, height: 80, shape: 'square' }, 'left', 4)).toBe(0)
})
