import { describe, expect, test, vi } from 'vitest'
import { setRecord } from '#editor/deeds/fields.ts'
import type { Easel } from '#ui/canvas/easel.ts'
import { tidyLazily } from '#ui/canvas/lazily.ts'
import { tidyPicked } from '#ui/canvas/tidying.ts'
import { easelOf } from './easelOf.ts'

const lines = ['T1 -> L1 -> B1']

const layoutOf = ({ desk }: Easel) => desk.editor.store.getState().sheet.layout

/** How many are told of what changes in the document. */
function watchersOf({ desk: { editor } }: Easel): () => number {
  let count = 0
  const { subscribe } = editor.store
  vi.spyOn(editor.store, 'subscribe').mockImplementation((listener) => {
    const stop = subscribe(listener)
    count += 1
    return () => {
      count -= 1
      stop()
    }
  })
  return () => count
}

/** By what signals foreseeing can be called off; `meanwhile` is done as soon as the first has begun. */
function signalsOf(easel: Easel, meanwhile: () => void): readonly (AbortSignal | undefined)[] {
  const signals: (AbortSignal | undefined)[] = []
  const { foresee } = easel
  vi.spyOn(easel, 'foresee').mockImplementation((places, signal) => {
    const foreseen = foresee(places, signal)
    signals.push(signal)
    if (signals.length === 1) meanwhile()
    return foreseen
  })
  return signals
}

describe('tidying', () => {
  test('watches for changes until it is done', async () => {
    const easel = easelOf(lines)
    const watchers = watchersOf(easel)
    const tidying = tidyPicked(easel)
    expect(watchers()).toBe(1)
    await tidying
    expect(watchers()).toBe(0)
    expect(Object.keys(layoutOf(easel))).toEqual(['T1', 'L1', 'B1'])
  })

  test('that fails watches no longer, and moves nothing', async () => {
    const easel = easelOf(lines)
    const watchers = watchersOf(easel)
    vi.spyOn(easel, 'foresee').mockRejectedValue(new Error('no'))
    await expect(tidyPicked(easel)).rejects.toThrow('no')
    expect(watchers()).toBe(0)
    expect(layoutOf(easel)).toEqual({})
  })

  test('that fails is told', async () => {
    const easel = easelOf(lines)
    vi.spyOn(easel, 'foresee').mockRejectedValue(new Error('no'))
    vi.stubGlobal('reportError', vi.fn())
    await tidyLazily(easel)
    vi.unstubAllGlobals()
    expect(easel.desk.editor.store.getState().said?.message).toEqual({ key: 'trouble.undone' })
  })

  test('begun anew calls off what the first foresees', async () => {
    const easel = easelOf(lines)
    let second: Promise<void> | undefined
    const signals = signalsOf(easel, () => {
      second = tidyPicked(easel)
    })
    await tidyPicked(easel)
    await second
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false])
    expect(Object.keys(layoutOf(easel))).toEqual(['T1', 'L1', 'B1'])
  })

  test('is called off by an edit, also while it foresees', async () => {
    const easel = easelOf(lines)
    const signals = signalsOf(easel, () =>
      setRecord(easel.desk.editor, 'factors', 'T1', { title: 'Kurs' }),
    )
    await tidyPicked(easel)
    expect(signals.map((signal) => signal?.aborted)).toEqual([true])
    expect(layoutOf(easel)).toEqual({})
  })
})
