import type { TidyAsked, TidyTold } from './tidyInWorker.ts'
import { tidyPlain } from './tidyPlain.ts'

/** Lays out beside the page. Whoever no longer wants the answer ends the worker. */
addEventListener('message', ({ data }: MessageEvent<TidyAsked>) => {
  const told: TidyTold = { places: tidyPlain(data.theory, data.options) }
  postMessage(told)
})
