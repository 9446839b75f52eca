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
