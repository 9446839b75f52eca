import { expect, test } from 'vitest'
import { inTurns } from '#ui/canvas/inTurns.ts'

test('between the parts others have their turns', async () => {
  const done: string[] = []
  function* parts(): Generator<undefined, string> {
    for (const part of ['one', 'two', 'three']) {
      done.push(part)
      yield
    }
    return 'whole'
  }
  const whole = inTurns(parts())
  setTimeout(() => done.push('other'))
  expect(await whole).toBe('whole')
  expect(done).toEqual(['one', 'two', 'other', 'three'])
})

test('called off, it ends before the next part, with nothing', async () => {
  const done: string[] = []
  const stop = new AbortController()
  function* parts(): Generator<undefined, string> {
    for (const part of ['one', 'two', 'three']) {
      done.push(part)
      yield
    }
    return 'whole'
  }
  const whole = inTurns(parts(), stop.signal)
  setTimeout(() => stop.abort())
  expect(await whole).toBeUndefined()
  expect(done).toEqual(['one', 'two'])
})

test('called off after its last part, it gives nothing either', async () => {
  const stop = new AbortController()
  // biome-ignore lint/correctness/useYield: there is but one part.
  function* parts(): Generator<undefined, string> {
    return 'whole'
  }
  const whole = inTurns(parts(), stop.signal)
  stop.abort()
  expect(await whole).toBeUndefined()
})
