import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Tone } from '#ui/kit/Button.tsx'

const kit = new URL('../../../src/ui/kit/', import.meta.url)
const theme = readFileSync(new URL('theme.css', kit), 'utf8')
const schemes = { light: colorsOf('light'), dark: colorsOf('dark') }
const families = ['accent', 'proposal', 'neutral', 'info', 'success', 'warning', 'danger']
const buttonTones: readonly Tone[] = ['accent', 'neutral', 'proposal', 'danger']

describe.each(Object.entries(schemes))('the %s theme', (_, colors) => {
  test.each(families)('has text of %s that can be read: 4.5 to 1', (family) => {
    const grounds = ['background-default', 'background-tinted', 'surface-default', 'surface-tinted']
    const texts = [
      ...grounds.map((ground) => ['text-default', ground]),
      ...grounds.map((ground) => ['text-subtle', ground]),
      ['text-default', 'surface-hover'],
      ['text-default', 'surface-active'],
      ['base-contrast-default', 'base-default'],
      ['base-contrast-default', 'base-hover'],
    ] as const
    expect(tooFaint(colors, family, texts, 4.5)).toEqual([])
  })

  test.each(families)('has borders of %s that can be seen: 3 to 1', (family) => {
    const borders = [
      ['border-default', 'background-default'],
      ['border-default', 'surface-default'],
      ['border-strong', 'background-default'],
      ['border-strong', 'surface-tinted'],
    ] as const
    expect(tooFaint(colors, family, borders, 3)).toEqual([])
  })

  test.each(buttonTones)('has filled buttons of %s that stand out: 3 to 1', (tone) => {
    const fill = [['base-default', 'background-default']] as const
    expect(tooFaint(colors, tone, fill, 3)).toEqual([])
  })
})

test('the theme has every token that the styles of the design system ask for', () => {
  const styles = importedStyles()
  expect(styles.length).toBeGreaterThan(10)
  const asked = new Set(styles.flatMap((css) => [...css.matchAll(/var\((--ds-[\w-]+)/g)].map(name)))
  const given = new Set(
    [theme, ...styles].flatMap((css) => [...css.matchAll(/(--ds-[\w-]+)\s*:/g)].map(name)),
  )
  expect([...asked].filter((token) => !given.has(token))).toEqual([])
})

type Colors = ReadonlyMap<string, string>

function colorsOf(scheme: string): Colors {
  const start = theme.indexOf(`@layer ds.theme.color-scheme.${scheme} {`)
  const block = theme.slice(start, theme.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--ds-color-([\w-]+): (#\w{6});/g)].map((it) => [name(it), it[2] ?? '']),
  )
}

function tooFaint(
  colors: Colors,
  family: string,
  pairs: readonly (readonly string[])[],
  least: number,
) {
  return pairs
    .map(([front, back]) => {
      const ratio = contrast(
        colors.get(`${family}-${front}`) ?? 'missing',
        colors.get(`${family}-${back}`) ?? 'missing',
      )
      return { pair: `${front} on ${back}`, ratio }
    })
    .filter(({ ratio }) => !(ratio >= least))
}

/** The contrast ratio of WCAG 2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [r = Number.NaN, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function importedStyles(): readonly string[] {
  const imports = readFileSync(new URL('kit.css', kit), 'utf8').matchAll(
    /@import "@digdir\/designsystemet-css\/([\w-]+\.css)"/g,
  )
  const dist = '../../../node_modules/@digdir/designsystemet-css/dist/src/'
  return [...imports].map((it) => readFileSync(new URL(dist + name(it), import.meta.url), 'utf8'))
}

function name(match: RegExpMatchArray): string {
  return match[1] ?? ''
}
