/** Passes on what is typed, at most once in a while and never losing the last. */
export interface Checkpoints {
  readonly typed: (text: string) => void
  /** Forgets what waits, since the whole is about to be kept or cancelled. */
  readonly clear: () => void
}

/** The longest that typing goes without a checkpoint, in ms. */
export const checkpointEvery = 250

/** The first letter is passed on at once, then the latest text at most every 250 ms. */
export function checkpoints(pass: (text: string) => void): Checkpoints {
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: string | undefined

  const rest = () => {
    timer = setTimeout(() => {
      timer = undefined
      if (waiting === undefined) return
      const text = waiting
      waiting = undefined
      rest()
      pass(text)
    }, checkpointEvery)
  }

  return {
    typed: (text) => {
      if (timer !== undefined) {
        waiting = text
        return
      }
      rest()
      pass(text)
    },
    clear: () => {
      clearTimeout(timer)
      timer = undefined
      waiting = undefined
    },
  }
}
