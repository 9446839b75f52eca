import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { Profile } from './profile.ts'
import { Site } from './site.ts'
import { type Watch, watch } from './watch.ts'

export interface Look {
  readonly language?: 'nb' | 'nn' | 'en'
  readonly scheme?: 'light' | 'dark'
}

interface Fixtures {
  /** Where the app is served. */
  readonly origin: string
  /** What the test's own context is watched by: a fault fails the test when it ends. */
  readonly watched: Watch
  /** Opens the app in a browser context of its own, in a language and a colour scheme. */
  readonly openIn: (look: Look) => Promise<Page>
  /** A browser profile on disk that can be killed and opened again. */
  readonly profile: Profile
  /** A copy of the app on an origin of its own, where newer builds can be put out. */
  readonly site: Site
}

/**
 * The test of every journey. It fails on a console warning or error, an uncaught error, anything
 * the content policy refuses, and a request to a foreign host, in whichever page they happen.
 */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is asked for
  origin: async ({}, use) => {
    await use(`http://localhost:${process.env['NYSYN_PORT']}`)
  },
  baseURL: async ({ origin }, use) => {
    await use(origin)
  },
  watched: [
    async ({ context, origin }, use) => {
      const watched = await watch(context, origin)
      await use(watched)
      expect(watched.faults).toEqual([])
    },
    { auto: true },
  ],
  openIn: async ({ browser, origin }, use) => {
    const opened: { context: BrowserContext; watched: Watch }[] = []
    await use(async ({ language = 'nb', scheme = 'light' }) => {
      const context = await browser.newContext({
        baseURL: origin,
        locale: { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language],
        colorScheme: scheme,
      })
      opened.push({ context, watched: await watch(context, origin) })
      const page = await context.newPage()
      await page.goto('/')
      return page
    })
    for (const { context, watched } of opened) {
      expect(watched.faults).toEqual([])
      await context.close()
    }
  },
  profile: async ({ origin, locale }, use) => {
    const profile = new Profile({ origin, locale })
    await use(profile)
    await profile.remove()
    expect(profile.faults).toEqual([])
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is asked for
  site: async ({}, use) => {
    const site = await Site.serve()
    await use(site)
    await site.remove()
  },
})

export { expect }
