import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkpoints } from '#ui/kit/checkpoints.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('checkpoints of typing', () => {
  test('pass on the first letter at once', () => {
    const { passed, typing } = listening()
    typing.typed('a')
    expect(passed).toEqual(['a'])
  })

  test('pass on the latest text at most every 250 ms', () => {
    const { passed, typing } = listening()
    for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef']) {
      typing.typed(text)
      vi.advanceTimersByTime(100)
    }
    expect(passed).toEqual(['a', 'abc', 'abcde'])
    vi.advanceTimersByTime(250)
    expect(passed).toEqual(['a', 'abc', 'abcde', 'abcdef'])
  })

  test('are silent while nothing is typed, and prompt when typing begins again', () => {
    const { passed, typing } = listening()
    typing.typed('a')
    vi.advanceTimersByTime(10_000)
    expect(passed).toEqual(['a'])
    expect(vi.getTimerCount()).toBe(0)
    typing.typed('ab')
    expect(passed).toEqual(['a', 'ab'])
  })

  test('forget what waits when the edit ends', () => {
    const { passed, typing } = listening()
    typing.typed('a')
    typing.typed('ab')
    typing.clear()
    vi.advanceTimersByTime(1000)
    expect(passed).toEqual(['a'])
  })
})

function listening() {
  const passed: string[] = []
  return { passed, typing: checkpoints((text) => passed.push(text)) }
}
