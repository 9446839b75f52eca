import { expect, test } from './support/test.ts'

test('the page comes with the headers of public/_headers, and is asked for anew each time', async ({
  request,
}) => {
  const headers = (await request.get('/')).headers()
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cache-control']).toBe('no-cache')
  const again = await request.get('/', { headers: { 'If-None-Match': headers['etag'] ?? '' } })
  expect(again.status()).toBe(304)
})

test('a script comes compressed, and is kept for good', async ({ request }) => {
  const page = await (await request.get('/')).text()
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? ''
  const headers = (await request.get(script, { headers: { 'Accept-Encoding': 'br' } })).headers()
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(headers['content-encoding']).toBe('br')
  expect(headers['cache-control']).toContain('immutable')
})

for (const [path, status] of [
  ['/programme/any', 200],
  ['/assets/nothing.js', 404],
  ['/_headers', 404],
  ['/.vite/manifest.json', 404],
  ['/..%2fpackage.json', 404],
  ['/%2e%2e%2fpackage.json', 404],
  ['/%00', 400],
  ['/%E0%A4%A', 400],
] as const) {
  test(`${path} is answered with ${status}`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(status)
  })
}
