import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Easel } from '#ui/canvas/easel.ts'
import { orTell, withFetched } from '#ui/canvas/orTell.ts'
import { easelOf } from './easelOf.ts'

const broken = new Error('no')
const fail = () => {
  throw broken
}
const saidIn = ({ desk }: Easel) => desk.editor.store.getState().said?.message
const reported = vi.fn()

beforeAll(() => {
  vi.stubGlobal('reportError', reported)
})
beforeEach(() => {
  reported.mockReset()
})
afterAll(() => {
  vi.unstubAllGlobals()
})

describe('what is done', () => {
  test('gives what it comes to, and nothing is told', async () => {
    const easel = easelOf([])
    expect(await orTell(easel, () => Promise.resolve(7))).toBe(7)
    expect(saidIn(easel)).toBeUndefined()
  })

  test.each<readonly [string, () => unknown]>([
    ['at once', fail],
    ['in the end', () => Promise.reject(broken)],
  ])('and fails %s is told, and why is kept for us', async (_, act) => {
    const easel = easelOf([])
    expect(await orTell(easel, act)).toBeUndefined()
    expect(saidIn(easel)).toEqual({ key: 'trouble.undone' })
    expect(reported.mock.calls).toEqual([[broken]])
  })
})

describe('what has to be fetched first', () => {
  test('is done with what was fetched', async () => {
    const easel = easelOf([])
    const done: number[] = []
    await withFetched(easel, Promise.resolve(7), (fetched) => done.push(fetched))
    expect(done).toEqual([7])
    expect(saidIn(easel)).toBeUndefined()
  })

  test('and cannot be is told', async () => {
    const easel = easelOf([])
    await withFetched(easel, Promise.reject(broken), fail)
    expect(saidIn(easel)).toEqual({ key: 'trouble.unfetched' })
  })

  test('and fails once it is there is told as any failure is', async () => {
    const easel = easelOf([])
    await withFetched(easel, Promise.resolve(7), () => Promise.reject(broken))
    expect(saidIn(easel)).toEqual({ key: 'trouble.undone' })
  })
})
