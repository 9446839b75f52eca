import { describe, expect, test, vi } from 'vitest'
import { slowImpact } from '#analysis/impact.ts'
import { base } from '#model/layers.ts'
import { type Asked, askHere, askInWorker } from '#ui/impact/askSlowly.ts'
import { type SlowAnswer, withoutPictures } from '#ui/impact/slowAnswers.ts'
import { example } from './example.ts'

/** A worker that answers when the test says so. */
class SlowWorker {
  static readonly started: SlowWorker[] = []
  readonly heard: Asked[] = []
  isEnded = false
  onmessage: ((event: { data: unknown }) => void) | undefined
  onerror: ((event: { preventDefault(): void }) => void) | undefined

  constructor() {
    SlowWorker.started.push(this)
  }
  postMessage(asked: Asked): void {
    this.heard.push(asked)
  }
  terminate(): void {
    this.isEnded = true
  }
}

function workers(): { started: readonly SlowWorker[]; start: () => Worker } {
  SlowWorker.started.length = 0
  return { started: SlowWorker.started, start: () => new SlowWorker() as unknown as Worker }
}

const answer = { question: 'loops', answer: { loops: [], hasMore: false } } as SlowAnswer

describe('slow questions in a worker', () => {
  test('are told one by one, and the worker is asked again when it is done', () => {
    const { started, start } = workers()
    const ask = askInWorker(start)
    const told: SlowAnswer[] = []
    ask(example(), 'P1', (one) => told.push(one))
    started[0]?.onmessage?.({ data: { ask: 1, told: answer } })
    started[0]?.onmessage?.({ data: { ask: 1, told: undefined } })
    expect(told).toEqual([answer])
    ask(example(), 'P2', () => {})
    expect(started).toHaveLength(1)
    expect(started[0]?.heard.map(({ layer }) => layer)).toEqual(['P1', 'P2'])
  })

  test('are cancelled by the next, and what an older one tells is not heard', () => {
    const { started, start } = workers()
    const ask = askInWorker(start)
    const told: SlowAnswer[] = []
    ask(example(), 'P1', (one) => told.push(one))
    ask(example(), 'P1', (one) => told.push(one))
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, false])
    started[1]?.onmessage?.({ data: { ask: 1, told: answer } })
    expect(told).toEqual([])
  })

  test('stop when nobody listens any more', () => {
    const { started, start } = workers()
    const stop = askInWorker(start)(example(), 'P1', () => {})
    stop()
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true])
  })

  test('are answered on the page when the worker cannot start', async () => {
    const { started, start } = workers()
    const told: string[] = []
    askInWorker(start)(example(), 'P1', ({ question }) => told.push(question))
    started[0]?.onerror?.({ preventDefault: () => {} })
    await vi.waitFor(() => expect(told).toHaveLength(5))
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true])
  })
})

describe('slow questions on the page', () => {
  test('are all answered, as analysis answers them', async () => {
    const told = new Map<string, unknown>()
    askHere(example(), 'P1', ({ question, answer: given }) => told.set(question, given))
    await vi.waitFor(() => expect(told.size).toBe(5))
    const { overlaps, places, support, loops, completeness } = slowImpact(example(), 'P1')
    expect(Object.fromEntries(told)).toEqual({ overlaps, places, support, loops, completeness })
  })

  test('of the base are those that can be asked of it', async () => {
    const told: string[] = []
    askHere(example(), base, ({ question }) => told.push(question))
    await vi.waitFor(() => expect(told).toEqual(['completeness', 'loops', 'support']))
  })

  test('stop when nobody listens any more', async () => {
    const told: string[] = []
    const stop = askHere(example(), 'P1', ({ question }) => told.push(question))
    stop()
    await new Promise((done) => setTimeout(done, 20))
    expect(told).toEqual([])
  })
})

test('pictures do not travel: the answers are the same without them', () => {
  const programme = { ...example(), layout: { B1: { x: 1, y: 2 } } }
  expect(withoutPictures(programme).layout).toEqual({})
  expect(slowImpact(withoutPictures(programme), 'P1')).toEqual(slowImpact(programme, 'P1'))
})
