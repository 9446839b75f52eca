import { describe, expect, test } from 'vitest'
import { gestureOf, isPan, type Turned, type WheelWish } from '#ui/canvas/wheel.ts'

const turned = (event: Partial<Turned>): Turned => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  timeStamp: 0,
  ...event,
})

describe('what turned', () => {
  test.each([
    ['a notch of a wheel', { deltaY: 100, wheelDeltaY: -120 }, 'wheel'],
    ['a notch on a magnified screen', { deltaY: 66.67, wheelDeltaY: -120 }, 'wheel'],
    ['several notches at once', { deltaY: 300, wheelDeltaY: -360 }, 'wheel'],
    ['lines, as Firefox counts a wheel', { deltaY: 3, deltaMode: 1 }, 'wheel'],
    ['two fingers, a little', { deltaY: 4, wheelDeltaY: -12 }, 'trackpad'],
    ['two fingers, slantwise', { deltaX: 3, deltaY: 40, wheelDeltaY: -120 }, 'trackpad'],
    ['a small step without a count of notches', { deltaY: 12 }, 'trackpad'],
    ['a large one', { deltaY: 100 }, 'wheel'],
  ] as const)('%s', (_, event, by) => {
    expect(gestureOf(turned(event), undefined).by).toBe(by)
  })

  test('what began with two fingers goes on so, until there is a pause', () => {
    const fast = { deltaY: 120, wheelDeltaY: -120 }
    const began = gestureOf(turned({ deltaY: 4, wheelDeltaY: -12 }), undefined)
    const next = gestureOf(turned({ ...fast, timeStamp: 100 }), began)
    expect(next).toEqual({ by: 'trackpad', at: 100 })
    expect(gestureOf(turned({ ...fast, timeStamp: 900 }), next).by).toBe('wheel')
  })
})

describe('what a turn does', () => {
  const wheel = { deltaY: 100, wheelDeltaY: -120 }
  const fingers = { deltaY: 4, wheelDeltaY: -12 }
  const moves = (event: Partial<Turned>, wish: WheelWish) =>
    isPan(turned(event), gestureOf(turned(event), undefined), wish)

  test.each([
    ['auto', wheel, false],
    ['auto', fingers, true],
    ['zoom', wheel, false],
    ['zoom', fingers, false],
    ['scroll', wheel, true],
    ['scroll', fingers, true],
  ] as const)('%s: %o moves the picture: %s', (wish, event, isMoved) => {
    expect(moves(event, wish)).toBe(isMoved)
    expect(moves({ ...event, shiftKey: true }, wish)).toBe(true)
    expect(moves({ ...event, ctrlKey: true }, wish)).toBe(false)
    expect(moves({ ...event, metaKey: true, shiftKey: true }, wish)).toBe(false)
  })
})
