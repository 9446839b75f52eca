import type { Surroundings } from '#editor/surroundings.ts'

/** A clock that a test turns by hand, and a page that it wakes. */
export interface HandClock extends Surroundings {
  /** Lets so many milliseconds pass: what is due is called, in order. */
  pass(milliseconds: number): Promise<void>
  wake(): void
  /** How long until each of the things that wait. */
  waiting(): readonly number[]
}

export function handClock(): HandClock {
  let time = 0
  const timers = new Set<{ readonly at: number; readonly action: () => void }>()
  const sleepers = new Set<() => void>()
  return {
    now: () => time,
    after: (milliseconds, action) => {
      const timer = { at: time + milliseconds, action }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    onWake: (listener) => {
      sleepers.add(listener)
      return () => sleepers.delete(listener)
    },
    pass: async (milliseconds) => {
      const end = time + milliseconds
      for (;;) {
        const due = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (!due) break
        time = due.at
        timers.delete(due)
        due.action()
        await turns()
      }
      time = end
    },
    wake: () => {
      for (const listener of sleepers) listener()
    },
    waiting: () => [...timers].map(({ at }) => at - time).sort((a, b) => a - b),
  }
}

/** Lets all that is ready to run do so. */
export async function turns(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setImmediate(resolve))
}
