import { describe, expect, test, vi } from 'vitest'
import { sizesOf } from '#drawing/scene.ts'
import { tidy } from '#drawing/tidy.ts'
import { setRecord } from '#editor/deeds/fields.ts'
import type { Easel } from '#ui/canvas/easel.ts'
import { tidyLazily } from '#ui/canvas/lazily.ts'
import { leaveOne } from '#ui/canvas/leaveOne.ts'
import { tidyAll, tidyPicked } from '#ui/canvas/tidying.ts'
import { flawsIn } from '../../support/flaws.ts'
import { largeTheory } from '../../support/largeTheory.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'
import { easelOf, easelWith, say } from './easelOf.ts'

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
    const tidying = tidyAll(easel)
    expect(watchers()).toBe(1)
    await tidying
    expect(watchers()).toBe(0)
    expect(Object.keys(layoutOf(easel))).toEqual(['T1', 'L1', 'B1'])
  })

  test('that fails watches no longer, and moves nothing', async () => {
    const easel = easelOf(lines)
    const watchers = watchersOf(easel)
    vi.spyOn(easel, 'foresee').mockRejectedValue(new Error('no'))
    await expect(tidyAll(easel)).rejects.toThrow('no')
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
      second = tidyAll(easel)
    })
    await tidyAll(easel)
    await second
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false])
    expect(Object.keys(layoutOf(easel))).toEqual(['T1', 'L1', 'B1'])
  })

  test('is called off by an edit, also while it foresees', async () => {
    const easel = easelOf(lines)
    const signals = signalsOf(easel, () =>
      setRecord(easel.desk.editor, 'factors', 'T1', { title: 'Kurs' }),
    )
    await tidyAll(easel)
    expect(signals.map((signal) => signal?.aborted)).toEqual([true])
    expect(layoutOf(easel)).toEqual({})
  })

  test('is called off by Escape, which says so and leaves what is selected', async () => {
    const easel = easelOf(lines)
    easel.desk.editor.select(['T1'])
    const signals = signalsOf(easel, () => leaveOne(easel))
    await tidyAll(easel)
    const { selection, said } = easel.desk.editor.store.getState()
    expect(signals.map((signal) => signal?.aborted)).toEqual([true])
    expect(layoutOf(easel)).toEqual({})
    expect([...selection]).toEqual(['T1'])
    expect(said?.message).toEqual({ key: 'deed.layingCalledOff' })
  })

  test('shows when it takes long, and no longer when it is done', async () => {
    vi.useFakeTimers()
    const easel = easelOf(lines)
    const tidyingNow = () => easel.desk.view.store.getState().tidying
    const seen: unknown[] = []
    signalsOf(easel, () => {
      seen.push(tidyingNow())
      vi.advanceTimersByTime(1000)
      seen.push(tidyingNow())
    })
    await tidyAll(easel)
    vi.useRealTimers()
    expect([...seen, tidyingNow()]).toEqual(['begun', 'slow', undefined])
  })
})

test('a proposal that is tidied covers nothing that it takes away', async () => {
  const theory = theoryOf('T1 -> L1', 'T2 -> L2', 'T3 -> L3')
  const layout = tidy(theory, { sizes: sizesOf(theory, say, 'right') })
  const change = { factors: { T2: null }, links: { l2: null } }
  const easel = easelWith({ ...programmeOf(theory, change), layout })
  easel.desk.editor.showLayer('P1')
  await tidyAll(easel)
  expect(flawsIn(easel.scene())).toEqual([])
  const once = layoutOf(easel)
  await tidyAll(easel)
  expect(layoutOf(easel)).toEqual(once)
  expect(easel.desk.editor.store.getState().said?.message).toEqual({ key: 'deed.tidyAlready' })
  easel.desk.editor.select(['T1', 'T3'])
  await tidyPicked(easel)
  expect(flawsIn(easel.scene())).toEqual([])
})

test.each([1, 2, 3])(
  'a proposal that takes boxes away is tidy after one tidy (seed %i)',
  async (seed) => {
    const theory = largeTheory(24, seed)
    const layout = tidy(theory, { sizes: sizesOf(theory, say, 'right') })
    const [one = '', two = ''] = Object.keys(theory.factors).filter((_, i) => i % 9 === 4)
    const change = { factors: { [one]: null, [two]: null } }
    const easel = easelWith({ ...programmeOf(theory, change), layout })
    easel.desk.editor.showLayer('P1')
    await tidyAll(easel)
    const once = layoutOf(easel)
    await tidyAll(easel)
    expect(layoutOf(easel)).toEqual(once)
  },
)

test('a bend in a box that is tidied back to where it was is let go', async () => {
  const theory = theoryOf('T1 -> B1', 'T2 -> L1', 'L1 -> B2', 'T3 -> L2', 'L3')
  const layout = tidy(theory, { sizes: sizesOf(theory, say, 'right') })
  const { x = 0, y = 0 } = layout['L1'] ?? {}
  const bends = { b1: { order: 'a0', x: x + 112, y: y + 40 } }
  const moved = { ...layout, L1: { x, y: y + 800 }, l1: { bends } }
  const easel = easelWith({ ...programmeOf(theory), layout: moved })
  await tidyAll(easel)
  expect(flawsIn(easel.scene())).toEqual([])
  expect(easel.desk.editor.store.getState().said?.message).toEqual({
    key: 'deed.tidyBends',
    args: { n: 1 },
  })
})

test('all is tidied whatever is selected, or the selection alone', async () => {
  const placed = { T1: [0, 0], L1: [900, 300], B1: [100, 700] } as const
  const [all, part] = [easelOf(lines, placed), easelOf(lines, placed)]
  for (const { desk } of [all, part]) desk.editor.select(['T1', 'L1'])
  await tidyAll(all)
  await tidyPicked(part)
  expect(layoutOf(all)['B1']).not.toEqual({ x: 100, y: 700 })
  expect(layoutOf(part)['B1']).toEqual({ x: 100, y: 700 })
  expect(layoutOf(part)['L1']).not.toEqual({ x: 900, y: 300 })
})
