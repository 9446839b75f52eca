import type { Point } from '#drawing/geometry.ts'
import type { Factor, Table, Theory } from '#model/theory.ts'
import { emptyTheory } from '#model/theory.ts'
import { type PlainTidyOptions, tidyPlain } from './tidyPlain.ts'

export interface TidyAsked {
  readonly theory: Theory
  readonly options: PlainTidyOptions
}

export interface TidyTold {
  readonly places: Table<Point>
}

/** Where the boxes go; nothing if it was called off meanwhile. */
export type TidyAway = (
  theory: Theory,
  options: PlainTidyOptions,
  signal?: AbortSignal,
) => Promise<Table<Point> | undefined>

/** Lays out in a worker of its own, which is ended with the answer or when it is called off. */
export function tidyWith(start: () => Worker): TidyAway {
  return (theory, options, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve(undefined)
      const worker = start()
      const end = (places?: Table<Point> | Promise<Table<Point>>) => {
        worker.terminate()
        signal?.removeEventListener('abort', stop)
        resolve(places)
      }
      const stop = () => end()
      signal?.addEventListener('abort', stop)
      worker.onmessage = ({ data }: MessageEvent<TidyTold>) => end(data.places)
      // A worker that cannot start (an old browser, a strict host) is done without.
      worker.onerror = (event) => {
        event.preventDefault()
        end(tidyHere(theory, options))
      }
      worker.postMessage(plain(theory, options))
    })
}

/** In a worker, else here. */
export const tidyAway: TidyAway =
  typeof Worker === 'undefined'
    ? tidyHere
    : tidyWith(() => new Worker(new URL('./tidyWorker.ts', import.meta.url), { type: 'module' }))

async function tidyHere(theory: Theory, options: PlainTidyOptions): Promise<Table<Point>> {
  return tidyPlain(theory, options)
}

/** Only what a layout depends on: it has a shorter way into a worker. */
function plain({ factors, links, attachments }: Theory, options: PlainTidyOptions): TidyAsked {
  const bare: Record<string, Factor> = {}
  for (const id of Object.keys(factors)) {
    const factor = factors[id]
    if (factor) bare[id] = { kind: factor.kind, title: '' }
  }
  const sizes = Object.fromEntries(
    Object.entries(options.sizes).map(([id, { width, height }]) => [id, { width, height }]),
  )
  const theory = { ...emptyTheory, factors: bare, links, attachments }
  return { theory, options: { ...options, sizes } }
}
