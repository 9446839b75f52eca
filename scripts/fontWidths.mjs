/**
 * Measures the advance widths of Inter in Chromium and writes `src/drawing/interWidths.ts`.
 * Run it again when the font package changes: `node scripts/fontWidths.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

const folder = new URL('../node_modules/@fontsource-variable/inter/files/', import.meta.url)
const fontOf = (subset) =>
  `data:font/woff2;base64,${readFileSync(new URL(`inter-${subset}-wght-normal.woff2`, folder)).toString('base64')}`

const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
]
const singles =
  '\u2030\u2039\u203a\u20ac\u2122\u2190\u2191\u2192\u2193\u2194\u2212\u2248\u2260\u2264\u2265'

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
})
const page = await browser.newPage()
const measured = await page.evaluate(
  async ({ fonts, ranges, singles }) => {
    for (const [name, url] of fonts) {
      document.fonts.add(await new FontFace(name, `url(${url})`, { weight: '100 900' }).load())
    }
    const pen = document.createElement('canvas').getContext('2d')
    pen.fontKerning = 'none'
    const widthsOf = (weight, characters) => {
      pen.font = `${weight} 1000px InterLatin, InterLatinExt`
      return characters.map((character) => Math.round(pen.measureText(character).width))
    }
    const charactersOf = ([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i))
    const all = [...ranges.map(charactersOf), [...singles]]
    return [400, 600].map((weight) => all.map((characters) => widthsOf(weight, characters)))
  },
  {
    fonts: [
      ['InterLatin', fontOf('latin')],
      ['InterLatinExt', fontOf('latin-ext')],
    ],
    ranges,
    singles,
  },
)
await browser.close()

const encode = (widths) =>
  widths.map((width) => Math.min(width, 1295).toString(36).padStart(2, '0')).join('')
const starts = [...ranges.map(([from]) => from), singles]
const row = ([name, blocks]) =>
  `  ${name}: [\n${blocks
    .map((widths, i) => {
      const start = typeof starts[i] === 'number' ? `0x${starts[i].toString(16)}` : `'${starts[i]}'`
      return `    [${start}, '${encode(widths)}'],`
    })
    .join('\n')}\n  ],`

writeFileSync(
  new URL('../src/drawing/interWidths.ts', import.meta.url),
  `/**
 * Advance widths of Inter in thousandths of an em, two digits of base 36 a character. A block is
 * a first character code and those that follow, or the characters themselves.
 * Written by \`scripts/fontWidths.mjs\`; do not edit by hand.
 */
export const interWidths: Readonly<
  Record<400 | 600, readonly (readonly [start: number | string, widths: string])[]>
> = {
${[
  ['400', measured[0]],
  ['600', measured[1]],
]
  .map(row)
  .join('\n')}
}
`,
)
