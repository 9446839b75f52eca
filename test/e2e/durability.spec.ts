import type { BrowserContext, Page } from '@playwright/test'
import { openExample, outlineRow, retitle, saved, titleOf } from './support/desk.ts'
import { expect, test } from './support/test.ts'

const rounds = process.env['NYSYN_LONG'] ? 1000 : 20

test('whatever was marked as saved outlives a browser killed at any moment', async ({
  profile,
}) => {
  test.setTimeout(rounds * 15_000)
  const first = await pageOf(await profile.open())
  await first.goto('/')
  await openExample(first)
  await saved(first)
  const address = first.url()
  await profile.kill()

  /** The number last seen as saved, in each of two records. */
  let acknowledged: Shown = { title: 0, box: 0 }
  for (let round = 1; round <= rounds; round++) {
    const page = await pageOf(await profile.open())
    await page.exposeFunction('acknowledge', (shown: Shown) => {
      acknowledged = shown
    })
    await page.addInitScript(watchShown)
    await page.goto(address)
    await expect(titleOf(page)).toBeVisible()
    await saved(page)
    const before = acknowledged
    const kept = await page.evaluate(() => (Reflect.get(globalThis, 'shown') as () => Shown)())
    expect(kept.title).toBeGreaterThanOrEqual(before.title)
    expect(kept.box).toBeGreaterThanOrEqual(before.box)

    await outlineRow(page, /^(Statens krav|Box)/).click()
    await page.getByRole('tab', { name: 'Egenskaper' }).click()
    const end = new Promise((done) => setTimeout(done, 200 + Math.random() * 1500))
    const editing = editForEver(page, Math.max(kept.title, kept.box))
    await end
    await profile.kill()
    await editing
  }
  expect(acknowledged.title).toBeGreaterThan(rounds)
})

interface Shown {
  readonly title: number
  readonly box: number
}

/**
 * In the page: the numbers that the title and a box have on the screen, from what the programme is, not
 * from drafts; and a report of them each time that the status line becomes *saved*.
 */
function watchShown(): void {
  const numberIn = (text = '') => Number(/no\. (\d+)/.exec(text ?? '')?.[1] ?? 0)
  const shown = () => {
    const rows = [...document.querySelectorAll('.outline-row')].map((row) => row.textContent ?? '')
    return {
      title: numberIn(document.querySelector('h1')?.textContent ?? ''),
      box: numberIn(rows.find((text) => /^(Statens krav|Box)/.test(text))),
    }
  }
  const report = () => {
    const acknowledge = Reflect.get(globalThis, 'acknowledge') as (now: Shown) => void
    const isSaved = document.querySelector('[data-saving]')?.getAttribute('data-saving') === 'saved'
    if (isSaved) acknowledge(shown())
  }
  Object.assign(globalThis, { shown })
  addEventListener('DOMContentLoaded', () => {
    const watched = { subtree: true, attributeFilter: ['data-saving'] }
    new MutationObserver(report).observe(document.body, watched)
  })
}

/** Writes numbers into two records in turn, until the page is gone. */
async function editForEver(page: Page, from: number): Promise<void> {
  try {
    const box = page.getByRole('tabpanel').getByRole('textbox', { name: 'Tittel' })
    for (let number = from + 1; ; number++) {
      await retitle(page, `Programme no. ${number}`)
      await box.fill(`Box no. ${number}`)
      await box.blur()
    }
  } catch {
    // The browser was killed.
  }
}

async function pageOf(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? context.newPage()
}

test('when writing fails it is said within a second, the work is offered as a file, and is caught up', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const method of ['put', 'add'] as const) {
      const real = IDBObjectStore.prototype[method]
      IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...args: [unknown]) {
        if (Reflect.get(globalThis, 'isFull')) throw new DOMException('', 'QuotaExceededError')
        return real.apply(this, args)
      } as typeof real
    }
  })
  await page.goto('/')
  await openExample(page)
  await retitle(page, 'Lagret')
  await saved(page)

  await page.evaluate(() => Reflect.set(globalThis, 'isFull', true))
  await retitle(page, 'Ikke lagret')
  const alarm = page.getByRole('alert')
  await expect(alarm).toContainText('Ikke lagret siden', { timeout: 1000 })
  await expect(alarm).toContainText('Det er ikke plass på disken')
  await retitle(page, 'Fortsatt ikke lagret')
  const waiting = page.waitForEvent('download')
  await alarm.getByRole('button', { name: 'Last ned som fil' }).click()
  expect((await waiting).suggestedFilename()).toBe('fortsatt-ikke-lagret.nysyn.json')

  await page.evaluate(() => Reflect.set(globalThis, 'isFull', false))
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved', {
    timeout: 6000,
  })
  await page.reload()
  await expect(titleOf(page)).toHaveValue('Fortsatt ikke lagret')
})

test('a programme erased in another tab can be put back with what was written since', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await openExample(page)
  await saved(page)
  const other = await context.newPage()
  await other.goto('/')
  await other.getByRole('button', { name: /^Handlinger for/ }).click()
  await other.getByRole('menuitem', { name: 'Slett' }).click()
  await other.locator('summary', { hasText: 'Papirkurv' }).click()
  await other.getByRole('button', { name: /^Slett for godt/ }).click()
  await other.getByRole('alertdialog').getByRole('button', { name: 'Slett for godt' }).click()

  await retitle(page, 'Lever fortsatt')
  await expect(page.getByRole('alert')).toContainText('Programmet er slettet')
  await page.getByRole('button', { name: 'Legg programmet tilbake' }).click()
  await saved(page)
  await page.reload()
  await expect(titleOf(page)).toHaveValue('Lever fortsatt')
})

test('a newer build waits for a yes, and swaps nothing under what is being written', async ({
  site,
  context,
  watched,
}) => {
  watched.trust(site.origin)
  const page = await context.newPage()
  await page.goto(site.origin)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await openExample(page)
  await site.release('newer')
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())

  await expect(page.getByText('En ny utgave av Nysyn er klar.')).toBeVisible()
  await titleOf(page).fill('Skrevet i den gamle')
  const newer = page.locator('[name=build][content="newer"]')
  await expect(newer).toHaveCount(0)
  await page.getByRole('button', { name: 'Bytt nå' }).click()
  await expect(newer).toHaveCount(1)
  await expect(titleOf(page)).toHaveValue('Skrevet i den gamle')
})
