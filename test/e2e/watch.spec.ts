import { expect, test } from './support/test.ts'
import { watch } from './support/watch.ts'

// What the other journeys rely on: that a fault would be noticed.

test('a warning, an error, refused content and a foreign request are each noticed', async ({
  browser,
  origin,
}) => {
  const context = await browser.newContext()
  const watched = await watch(context, origin)
  const page = await context.newPage()
  await page.goto(origin)
  expect(watched.faults).toEqual([])

  await page.evaluate(() => {
    console.warn('a warning')
    setTimeout(() => {
      throw new Error('an error')
    })
    new Image().src = 'https://example.org/picture.png'
  })
  const elsewhere = await context.newPage()
  await elsewhere.goto('http://example.org/').catch(() => undefined)

  for (const fault of [
    /^console warning: a warning/,
    /^uncaught: Error: an error/,
    /^refused by the content policy: img-src https:\/\/example\.org/,
    /^foreign request: http:\/\/example\.org\//,
  ]) {
    await expect.poll(() => watched.faults.some((seen) => fault.test(seen))).toBe(true)
  }
  await context.close()
})
