import { describe, expect, test } from 'vitest'
import { newsIn, openChannel } from '#storage/channel.ts'

describe('a message', () => {
  test('is news when it names a programme and a row', () => {
    expect(newsIn({ programme: 'p', seq: 3 })).toEqual({ programme: 'p', seq: 3 })
    expect(newsIn({ programme: 'p', seq: -1 })).toEqual({ programme: 'p', seq: -1 })
  })

  test('brings nothing but the programme and the row', () => {
    expect(newsIn({ programme: 'p', seq: 3, more: '<script>' })).toEqual({ programme: 'p', seq: 3 })
  })

  test.each([
    undefined,
    null,
    'text',
    42,
    [],
    {},
    { programme: 'p' },
    { seq: 1 },
    { programme: 7, seq: 1 },
    { programme: 'p', seq: '1' },
    { programme: 'p', seq: 1.5 },
    { programme: 'p', seq: -2 },
    { programme: 'p', seq: Number.NaN },
    { programme: 'p'.repeat(65), seq: 1 },
  ])('such as %j is passed over', (message) => {
    expect(newsIn(message)).toBe(undefined)
  })
})

test('tabs hear one another, themselves not, and neither after closing', async () => {
  const heard: string[] = []
  const second = new Promise<void>((resolve) => {
    const b = openChannel('channel test', (news) => {
      heard.push(`b ${news.programme}`)
      b.close()
      resolve()
    })
  })
  const a = openChannel('channel test', (news) => heard.push(`a ${news.programme}`))
  const stranger = new BroadcastChannel('channel test')
  stranger.postMessage({ hello: 'there' })
  stranger.close()
  a.tell({ programme: 'first', seq: 1 })
  a.tell({ programme: 'second', seq: 2 })
  await second
  a.close()
  a.tell({ programme: 'third', seq: 3 })
  expect(heard).toEqual(['b first'])
})
