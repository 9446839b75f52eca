import { tidy } from '#drawing/tidy.ts'
import type { TidyAsked, TidyTold } from './tidyInWorker.ts'

/** Lays out beside the page. Whoever no longer wants the answer ends the worker. */
addEventListener('message', ({ data }: MessageEvent<TidyAsked>) => {
  const told: TidyTold = { places: tidy(data.theory, data.options) }
  postMessage(told)
})
