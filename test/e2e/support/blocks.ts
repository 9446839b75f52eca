import type { Page } from '@playwright/test'

export interface Blocks {
  /** Forgets what was before. */
  readonly begin: () => Promise<void>
  /** For how long the page was held up at most since then, in ms; 0 if never for 50 ms. */
  readonly longest: () => Promise<number>
}

/** Watches how long a page, from when it is next loaded, does one thing and answers to nothing else. */
export async function blocksOf(page: Page): Promise<Blocks> {
  await page.addInitScript(() => {
    const seen: number[] = []
    const observer = new PerformanceObserver((list) => keep(list.getEntries()))
    const keep = (entries: PerformanceEntryList) => {
      for (const { duration } of entries) seen.push(duration)
    }
    observer.observe({ type: 'longtask' })
    Reflect.set(globalThis, 'blocksSeen', () => {
      keep(observer.takeRecords())
      return seen.splice(0)
    })
  })
  const seen = () =>
    page.evaluate(async () => {
      // What is still being counted is told of in the next turns.
      await new Promise((resolve) => setTimeout(resolve, 100))
      return (Reflect.get(globalThis, 'blocksSeen') as () => readonly number[])()
    })
  return {
    begin: async () => void (await seen()),
    longest: async () => Math.max(0, ...(await seen())),
  }
}
