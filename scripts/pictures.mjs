// Makes docs/pictures/: what the drawing gives for the worked example, the example with a proposal, and
// two generated theories, on a screen and on an A4 page, in light, dark and grey.
// Run it when the drawing has changed: node scripts/pictures.mjs

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browser } from './browser.mjs'
import { root } from './install.mjs'
import { withSources } from './sources.mjs'

const pages = [
  { name: 'screen-light', width: 1920, height: 1080, palette: 'light' },
  { name: 'screen-dark', width: 1920, height: 1080, palette: 'dark' },
  // A4 across, at 150 dots an inch.
  { name: 'a4', width: 1754, height: 1240, palette: 'print' },
  { name: 'a4-grey', width: 1754, height: 1240, palette: 'print', isGrey: true },
]
const example = 'public/example/fremtidens-innkreving.nb.nysyn.json'
const folder = join(root, 'docs/pictures')

const all = await withSources(async (load) => {
  const { sheets } = await load('scripts/pictureSheets.ts')
  return sheets(await readFile(join(root, example), 'utf8'))
})
const app = await chromium.launch({
  executablePath: browser() ?? undefined,
  args: ['--no-sandbox', '--disable-background-networking'],
})
await mkdir(folder, { recursive: true })
for (const [name, sheet] of Object.entries(all)) {
  for (const page of pages) {
    const { width, height, palette } = page
    const svg = sheet({ proportions: width / height, palette })
    const file = `${name}-${page.name}.png`
    await writeFile(join(folder, file), await photographed(svg, page))
    console.log(file)
  }
}
await app.close()

async function photographed(svg, { width, height, palette, isGrey }) {
  const page = await app.newPage({ viewport: { width, height } })
  const paper = palette === 'dark' ? /<rect [^>]*fill="([^"]+)"/.exec(svg)[1] : '#fff'
  await page.setContent(`<style>
    @font-face { font-family: Inter; font-weight: 100 900; src: url(${await inter()}) }
    html, body { margin: 0; height: 100%; background: ${paper}; }
    svg { display: block; width: 100%; height: 100%; ${isGrey ? 'filter: grayscale(1);' : ''} }
  </style>${svg}`)
  await page.evaluate(() => document.fonts.load('16px Inter'))
  const picture = await page.screenshot()
  await page.close()
  return picture
}

async function inter() {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  )
  return `data:font/woff2;base64,${(await readFile(file)).toString('base64')}`
}
