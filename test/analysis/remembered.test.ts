import { describe, expect, test, vi } from 'vitest'
import { remembered } from '#analysis/remembered.ts'

describe('a function that remembers', () => {
  test('finds its answer once for an object, and anew for another with the same in it', () => {
    const find = vi.fn(({ title }: { title: string }) => ({ said: title }))
    const ask = remembered(find)
    const [one, other] = [{ title: 'A' }, { title: 'A' }]
    const answer = ask(one)
    expect(answer).toEqual({ said: 'A' })
    expect(ask(one)).toBe(answer)
    expect(ask(other)).toEqual(answer)
    expect(ask(other)).not.toBe(answer)
    expect(find.mock.calls).toEqual([[one], [other]])
  })

  test.each([undefined, null, 0, ''])('remembers %j as well as any answer', (answer) => {
    const find = vi.fn(() => answer)
    const ask = remembered(find)
    const key = {}
    expect([ask(key), ask(key)]).toEqual([answer, answer])
    expect(find).toHaveBeenCalledTimes(1)
  })

  test('asks again where no answer was found', () => {
    let isReady = false
    const ask = remembered(() => {
      if (!isReady) throw new Error('Not yet.')
      return 'answer'
    })
    const key = {}
    expect(() => ask(key)).toThrow('Not yet.')
    isReady = true
    expect(ask(key)).toBe('answer')
  })

  test('keeps its answers to itself', () => {
    const key = {}
    const ask = (word: string) => remembered(() => word)
    expect([ask('A')(key), ask('B')(key)]).toEqual(['A', 'B'])
  })
})
