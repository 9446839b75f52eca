import { axe } from './support/axe.ts'
import { expect, test } from './support/test.ts'

test('the page opens in silence, under its own name', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle(/Nysyn/)
  await expect(page.locator('#root > *').first()).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const) {
  for (const language of ['nb', 'nn', 'en'] as const) {
    test(`axe finds nothing on the first screen, ${scheme}, ${language}`, async ({ openIn }) => {
      const page = await openIn({ language, scheme })
      await expect(page.locator('#root > *').first()).toBeVisible()
      await axe(page)
    })
  }
}

test('what was visited once opens without a network', async ({ page, context }) => {
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  // All but how much room is used, which the worker's own cache alters.
  const words = async () =>
    (await page.locator('#root').innerText()).replace(/[\d,.]+\s(kB|MB|GB)/g, '')
  const before = await words()
  await context.setOffline(true)
  await page.reload()
  await expect(page.locator('#root > *').first()).toBeVisible()
  await expect.poll(words).toBe(before)
})

// That it takes over at a yes, and under nothing that is being written, is walked in durability.spec.ts.
test('a newer build waits, over a reload too', async ({ site, context, watched }) => {
  watched.trust(site.origin)
  const page = await context.newPage()
  const build = () => page.evaluate(() => document.querySelector('[name=build]')?.outerHTML ?? '')
  await page.goto(site.origin)
  await page.evaluate(() => navigator.serviceWorker.ready)

  await site.release('newer')
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  const isWaiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)
  await expect.poll(isWaiting).toBe('installed')
  await page.reload()
  expect(await build()).toBe('')
  await expect.poll(isWaiting).toBe('installed')
})

test('HTML in content stays text, and a script from elsewhere is refused', async ({
  page,
  watched,
}) => {
  await page.goto('/')
  const { written, refusal } = await page.evaluate(() => {
    const box = document.createElement('div')
    box.innerHTML = '<img src=x onerror=alert(1)>'
    let refusal = ''
    try {
      document.createElement('script').src = 'https://example.org/x.js'
    } catch (error) {
      refusal = String(error)
    }
    return { written: box.textContent, refusal }
  })
  expect(written).toBe('<img src=x onerror=alert(1)>')
  expect(refusal).toContain('Not a script of ours')
  expect(watched.faults).toEqual([])
})

test('what was stored outlives a killed browser', async ({ profile }) => {
  const first = (await profile.open()).pages()[0]
  await first?.goto('/')
  await first?.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('probe')
        opening.onupgradeneeded = () => opening.result.createObjectStore('kept')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('kept', 'readwrite')
          writing.objectStore('kept').put('a row', 1)
          writing.oncomplete = done
        }
      }),
  )
  await profile.kill()
  const second = (await profile.open()).pages()[0]
  await second?.goto('/')
  const names = await second?.evaluate(async () => (await indexedDB.databases()).map((d) => d.name))
  expect(names).toContain('probe')
})
