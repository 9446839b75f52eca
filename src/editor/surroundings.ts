/** What saving wants of the page it runs in; a test gives others. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls once, after so many milliseconds; what it returns calls that off. */
  after(milliseconds: number, action: () => void): () => void
  /** Calls whenever the page may have slept: shown again, focused, brought back. */
  onWake(listener: () => void): () => void
}

export const browserSurroundings: Surroundings = {
  now: () => Date.now(),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds)
    return () => clearTimeout(timer)
  },
  onWake: (listener) => {
    const events = [
      [document, 'visibilitychange'],
      [window, 'focus'],
      [window, 'pageshow'],
    ] as const
    for (const [target, event] of events) target.addEventListener(event, listener)
    return () => {
      for (const [target, event] of events) target.removeEventListener(event, listener)
    }
  },
}
