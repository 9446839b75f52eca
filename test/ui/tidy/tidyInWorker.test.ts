import { describe, expect, test } from 'vitest'
import { sizesOf } from '#drawing/scene.ts'
import { tidy } from '#drawing/tidy.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { type TidyAsked, tidyAway, tidyWith } from '#ui/tidy/tidyInWorker.ts'
import { largeTheory } from '../../support/largeTheory.ts'

const theory = largeTheory(30)
const options = { sizes: sizesOf(theory, sayIn(nb, 'nb'), 'right') }

/** A worker that answers, or fails, when the test says so. */
class SlowWorker {
  heard: TidyAsked | undefined
  isEnded = false
  onmessage: ((event: { data: unknown }) => void) | undefined
  onerror: ((event: { preventDefault(): void }) => void) | undefined

  postMessage(asked: TidyAsked): void {
    this.heard = structuredClone(asked)
  }
  terminate(): void {
    this.isEnded = true
  }
}

function slowly() {
  const worker = new SlowWorker()
  return { worker, away: tidyWith(() => worker as unknown as Worker) }
}

describe('tidying in a worker', () => {
  test('gives the places that tidying here would give, and ends the worker', async () => {
    const { worker, away } = slowly()
    const places = away(theory, options)
    const { heard } = worker
    if (heard) worker.onmessage?.({ data: { places: tidy(heard.theory, heard.options) } })
    expect(await places).toEqual(tidy(theory, options))
    expect(worker.isEnded).toBe(true)
  })

  test('called off, it ends the worker and gives nothing', async () => {
    const { worker, away } = slowly()
    const stop = new AbortController()
    const places = away(theory, options, stop.signal)
    stop.abort()
    expect(await places).toBeUndefined()
    expect(worker.isEnded).toBe(true)
  })

  test('called off before it began, it starts none', async () => {
    const { worker, away } = slowly()
    expect(await away(theory, options, AbortSignal.abort())).toBeUndefined()
    expect(worker.heard).toBeUndefined()
  })

  test('a worker that cannot start is done without', async () => {
    const { worker, away } = slowly()
    const places = away(theory, options)
    worker.onerror?.({ preventDefault: () => {} })
    expect(await places).toEqual(tidy(theory, options))
  })

  test('fails if it can be done neither there nor here', async () => {
    const { worker, away } = slowly()
    let isBroken = false
    const broken = {
      get sizes() {
        if (isBroken) throw new Error('no')
        return options.sizes
      },
    }
    const places = away(theory, broken)
    isBroken = true
    worker.onerror?.({ preventDefault: () => {} })
    await expect(places).rejects.toThrow('no')
    expect(worker.isEnded).toBe(true)
  })

  test('where there are no workers it is done here', async () => {
    expect(await tidyAway(theory, options)).toEqual(tidy(theory, options))
  })
})
