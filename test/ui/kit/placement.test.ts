import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placement } from '#ui/kit/placement.ts'

const window = { width: 1000, height: 600 }
const panel = { width: 200, height: 100 }
const button = { left: 400, top: 300, width: 80, height: 40 }

describe('a floating panel', () => {
  test('stands at the wanted side, lined up with its anchor', () => {
    expect(placement(button, panel, window, 'below', 'start', 4)).toEqual({
      side: 'below',
      left: 400,
      top: 344,
    })
    expect(placement(button, panel, window, 'above', 'center', 4)).toEqual({
      side: 'above',
      left: 340,
      top: 196,
    })
    expect(placement(button, panel, window, 'right', 'end', 4)).toEqual({
      side: 'right',
      left: 484,
      top: 240,
    })
    expect(placement(button, panel, window, 'left', 'start', 4)).toEqual({
      side: 'left',
      left: 196,
      top: 300,
    })
  })

  test('changes side when only the other one has room', () => {
    const low = { ...button, top: 540 }
    expect(placement(low, panel, window, 'below', 'start', 4)).toEqual({
      side: 'above',
      left: 400,
      top: 436,
    })
  })

  test('keeps its side when neither has room and the other has less', () => {
    const tall = { width: 200, height: 590 }
    const high = { ...button, top: 100 }
    expect(placement(high, tall, window, 'below', 'start', 4).side).toBe('below')
  })

  test('moves along its anchor rather than leave the window', () => {
    const rightmost = { ...button, left: 920 }
    expect(placement(rightmost, panel, window, 'below', 'start', 4).left).toBe(792)
  })

  test('is always inside the window when it can be', () => {
    const some = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(
        fc.record({ left: some(1000), top: some(600), width: some(300), height: some(300) }),
        fc.record({ width: some(900), height: some(500) }),
        fc.constantFrom('below', 'above', 'left', 'right'),
        fc.constantFrom('start', 'center', 'end'),
        (anchor, floating, side, align) => {
          const { left, top } = placement(anchor, floating, window, side, align, 4)
          expect(left).toBeGreaterThanOrEqual(8)
          expect(top).toBeGreaterThanOrEqual(8)
          expect(left + floating.width).toBeLessThanOrEqual(992)
          expect(top + floating.height).toBeLessThanOrEqual(592)
        },
      ),
    )
  })
})
