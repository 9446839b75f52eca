import type { Layer } from '#model/layers.ts'
import type { Programme } from '#model/programme.ts'
import { type SlowAnswer, slowAnswers, withoutPictures } from './slowAnswers.ts'

/** What the worker is asked, and what it tells; no answer means that it is done. */
export interface Asked {
  readonly ask: number
  readonly programme: Programme
  readonly layer: Layer
}
export interface Told {
  readonly ask: number
  readonly told: SlowAnswer | undefined
}

/** Asks; `tell` hears each answer as it is ready. The function given back stops it. */
export type AskSlowly = (
  programme: Programme,
  layer: Layer,
  tell: (answer: SlowAnswer) => void,
) => () => void

/** Asks a worker of its own; one that is busy with an older question is ended. */
export function askInWorker(start: () => Worker): AskSlowly {
  let worker: Worker | undefined
  let asks = 0
  let isBusy = false

  const end = () => {
    worker?.terminate()
    worker = undefined
    isBusy = false
  }

  return (programme, layer, tell) => {
    if (isBusy) end()
    asks += 1
    const ask = asks
    let stopHere = () => {}
    worker ??= start()
    isBusy = true
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.ask !== ask) return
      if (data.told) tell(data.told)
      else isBusy = false
    }
    // A worker that cannot start (an old browser, a strict host) is done without.
    worker.onerror = (event) => {
      event.preventDefault()
      end()
      if (ask === asks) stopHere = askHere(programme, layer, tell)
    }
    worker.postMessage({ ask, programme: withoutPictures(programme), layer } satisfies Asked)
    return () => {
      stopHere()
      if (ask === asks && isBusy) end()
    }
  }
}

/** Asks on the page itself, where there are no workers: one question at a time, with pauses for the screen. */
export const askHere: AskSlowly = (programme, layer, tell) => {
  const answers = [...slowAnswers(programme, layer)]
  let timer: ReturnType<typeof setTimeout> | undefined
  const next = () => {
    const find = answers.shift()
    if (!find) return
    tell(find())
    timer = setTimeout(next)
  }
  timer = setTimeout(next)
  return () => clearTimeout(timer)
}

/** In a worker, else here. */
export const askSlowly: AskSlowly =
  typeof Worker === 'undefined'
    ? askHere
    : askInWorker(
        () => new Worker(new URL('./impactWorker.ts', import.meta.url), { type: 'module' }),
      )
