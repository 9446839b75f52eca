import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paletteOf } from '#drawing/palette.ts'
import { sceneOf } from '#drawing/scene.ts'
import { type SvgOptions, svgOf } from '#exchange/svg.ts'
import type { Theory } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')
const palette = paletteOf('light')

function svg(theory: Theory, options: Partial<SvgOptions> = {}): string {
  return svgOf(sceneOf({ theory, layout: {}, say }), { palette, title: 'Eksempel', ...options })
}

/** The names of all elements; throws if they do not nest or an attribute is not quoted. */
function elementsIn(xml: string): readonly string[] {
  const names: string[] = []
  const open: string[] = []
  const tag = /<(\/?)([A-Za-z]+)((?:\s[\w:-]+="[^"<>]*")*)\s*(\/?)>/g
  const rest = xml.replace(tag, (_, closing: string, name: string, _attributes, empty: string) => {
    names.push(name)
    if (closing && open.pop() !== name) throw new Error(`</${name}> closes another element`)
    if (!closing && !empty) open.push(name)
    return ''
  })
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed`)
  if (/[<>]/.test(rest)) throw new Error(`Not well-formed: ${/.{0,20}[<>].{0,20}/.exec(rest)?.[0]}`)
  if (/&(?!amp;|lt;|gt;|quot;)/.test(rest)) throw new Error('An & that says nothing')
  return names
}

describe('the example as SVG', () => {
  const xml = svg(sample.theory, {
    heading: 'Fremtidens innkreving',
    caption: 'Eksempel: lenkene er oppdiktet.',
    description: 'Endringsteori med 22 bokser',
    language: 'nb',
  })

  test('is of plain elements that every programme knows', () => {
    expect(new Set(elementsIn(xml))).toEqual(
      new Set(['svg', 'title', 'desc', 'rect', 'g', 'path', 'text', 'tspan']),
    )
    expect(xml).not.toMatch(/style|class=|href|foreignObject|script|url\(/)
  })

  test('says what it is to those who do not see it', () => {
    expect(xml).toContain('role="img" aria-labelledby="title desc"')
    expect(xml).toContain('<title id="title">Eksempel</title>')
    expect(xml).toContain('<desc id="desc">Endringsteori med 22 bokser</desc>')
    expect(xml).toContain('xml:lang="nb"')
    expect(xml).toContain('font-family="Inter, Arial, sans-serif"')
  })

  test('has every title as text, in the lines in which it is wrapped', () => {
    expect(xml).toContain(
      '<tspan x="16">Modernisere</tspan><tspan x="16" dy="22">innkrevingssystemet</tspan>',
    )
    const text = xml.replace(/<\/tspan><tspan[^>]*>/g, ' ').replace(/<[^>]*>/g, '\n')
    for (const { title } of Object.values(sample.theory.factors)) expect(text).toContain(title)
  })

  test('has heading, legend and caption', () => {
    for (const words of ['Fremtidens innkreving', 'Antakelser', 'lenkene er oppdiktet']) {
      expect(xml).toContain(words)
    }
  })

  test('holds all that is drawn within its view', () => {
    const [x = 0, y = 0, width = 0, height = 0] =
      /viewBox="([^"]*)"/.exec(xml)?.[1]?.split(' ').map(Number) ?? []
    const { bounds } = sceneOf({ theory: sample.theory, layout: {}, say })
    expect(x).toBeLessThanOrEqual(bounds.x)
    expect(y).toBeLessThanOrEqual(bounds.y)
    expect(x + width).toBeGreaterThanOrEqual(bounds.x + bounds.width)
    expect(y + height).toBeGreaterThanOrEqual(bounds.y + bounds.height)
  })
})

test('may leave out legend and background', () => {
  const xml = svg(sample.theory, { legend: 'none', background: 'none' })
  expect(xml).not.toContain('Antakelser')
  expect(xml).not.toContain('<rect')
})

test('the same theory gives the same file', () => {
  expect(svg(sample.theory)).toBe(svg(sample.theory))
})

test('text is text', () => {
  const title = '</text><script>alert("1")</script> & \u0000 \ud800 æ'
  const xml = svg({ ...theoryOf('T1'), factors: { T1: { kind: 'activity', title } } })
  expect(elementsIn(xml)).not.toContain('script')
  expect(xml.includes('\u0000')).toBe(false)
})

test('whatever is written, the file is well-formed', () => {
  const title = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(title, title, (one, other) => {
      const theory: Theory = {
        ...theoryOf('T1 -> B1'),
        factors: {
          T1: { kind: 'activity', title: one },
          B1: { kind: 'user_effect', title: other },
        },
      }
      const xml = svg(theory, { title: one, description: other, heading: other, caption: one })
      expect(() => elementsIn(xml)).not.toThrow()
    }),
    { numRuns: 40 },
  )
}, 30_000)

test('a theory without boxes is a file without boxes', () => {
  expect(elementsIn(svg(theoryOf()))).toContain('svg')
})
