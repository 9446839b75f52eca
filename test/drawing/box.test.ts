import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BoxContent, boxLook, boxSize, boxWidth, grid } from '#drawing/box.ts'
import { widthOf } from '#drawing/measure.ts'
import type { Shape, TextShape } from '#drawing/shape.ts'
import { type Factor, factorKinds, resultLevels, roleNames } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'

const say = sayIn(nb, 'nb')

function box(factor: Partial<Factor>, more: Partial<BoxContent> = {}): BoxContent {
  return { id: 'T1', factor: { kind: 'activity', title: 'Dele data', ...factor }, ...more }
}

function textsOf(shapes: readonly Shape[]): readonly TextShape[] {
  return shapes.flatMap((shape) => (shape.type === 'text' ? [shape] : []))
}

describe('the size of a box', () => {
  test('is as wide as all others, and as high as its text', () => {
    expect(boxSize(box({}), say)).toEqual({ width: boxWidth, height: 80 })
    const long = box({ title: 'Brukeren forstår hva som skyldes, og til hvem' })
    expect(boxSize(long, say)).toEqual({ width: boxWidth, height: 120 })
  })

  test('has a row for actors and assumptions', () => {
    const plain = boxSize(box({}), say).height
    const held = boxSize(box({}, { badges: [{ role: 'owns', short: 'NAV' }] }), say).height
    expect(held).toBe(plain + 24)
  })

  test('does not change with marks that come and go', () => {
    const marked = box(
      {},
      { change: 'new', letter: 'A', impact: 'both', whatIf: { state: 'reduced', k: 1, n: 2 } },
    )
    expect(boxSize(marked, say)).toEqual(boxSize(box({}), say))
  })
})

describe('how a box looks', () => {
  test.each([
    ['problem', 'chamfered', 1.75],
    ['input', 'square', 1.75],
    ['activity', 'rounded', 1.75],
    ['output', 'folded', 1.75],
    ['user_effect', 'pill', 1.75],
    ['societal_effect', 'pill', 3],
    ['external', 'ticket', 1.75],
  ] as const)('%s is %s with a border of %f', (kind, shape, lineWidth) => {
    const look = boxLook(box({ kind }), say)
    expect({ shape: look.shape, lineWidth: look.lineWidth }).toEqual({ shape, lineWidth })
    expect(look.kindWord).toBe(say(`kind.${kind}`))
  })

  test('what a proposal adds is dashed three wide in its colour, with its letter', () => {
    const { line, lineWidth, dash, shapes } = boxLook(box({}, { change: 'new', letter: 'A' }), say)
    expect({ line, lineWidth, dash }).toEqual({ line: 'proposal', lineWidth: 3, dash: [9, 6] })
    expect(textsOf(shapes).at(-1)?.lines).toEqual(['A'])
  })

  test('what a proposal takes away is struck through and faded', () => {
    const { opacity, shapes } = boxLook(box({}, { change: 'removed' }), say)
    expect(opacity).toBeLessThan(1)
    expect(textsOf(shapes)[0]).toMatchObject({ lines: ['Dele data'], struck: true })
  })

  test('a changed title has a bar beside it', () => {
    const bars = (changed: readonly string[]) =>
      boxLook(box({}, { change: 'changed', changed: new Set(changed) }), say).shapes.filter(
        (shape) => shape.type === 'path' && shape.stroke === 'proposal' && shape.width === 4,
      ).length
    expect([bars([]), bars(['title']), bars(['title', 'kind'])]).toEqual([0, 1, 2])
  })

  test('a verdict has its word, whatever the colour', () => {
    for (const impact of ['strengthens', 'weakens', 'both', 'unclear', 'new', 'removed'] as const) {
      const words = textsOf(boxLook(box({}, { impact }), say).shapes).flatMap(({ lines }) => lines)
      expect(words).toContain(say(`drawing.impact.${impact}`))
    }
  })

  test('in words it is its kind, title, level, marks, actors and assumptions', () => {
    const content = box(
      { level: 'agency', isDisbenefit: true },
      {
        number: 'T1',
        change: 'new',
        impact: 'weakens',
        badges: [{ role: 'owns', short: 'NAV' }],
        hexagons: [{ assumption: 'F4', number: '4', status: 'uncertain' }],
      },
    )
    expect(boxLook(content, say).label).toBe(
      'Aktivitet T1: Dele data. ulempe. Virksomhetsresultat. ny. svekker. NAV eier. 4: Usikker.',
    )
  })
})

const contents = fc.record({
  kind: fc.constantFrom(...factorKinds),
  title: fc.string({ maxLength: 90, unit: 'grapheme' }),
  level: fc.option(fc.constantFrom(...resultLevels), { nil: undefined }),
  locked: fc.boolean(),
  isDisbenefit: fc.boolean(),
  indicators: fc.nat(30),
  badges: fc.array(
    fc.record({
      role: fc.constantFrom(...roleNames),
      short: fc.string({ minLength: 1, maxLength: 5 }),
    }),
    { maxLength: 9 },
  ),
  hexagons: fc.nat(9),
})

test('nothing written in a box reaches beyond it', () => {
  fc.assert(
    fc.property(
      contents,
      ({ kind, title, level, locked, isDisbenefit, indicators, badges, hexagons }) => {
        const look = boxLook(
          box(
            { kind, title, locked, isDisbenefit, ...(level && { level }) },
            {
              number: 'T12',
              indicators,
              badges,
              hexagons: Array.from({ length: hexagons }, (_, i) => ({
                assumption: `F${i}`,
                number: String(i),
                status: 'untested' as const,
              })),
            },
          ),
          say,
        )
        expect(look.height % grid).toBe(0)
        for (const { x, y, lines, lineHeight, size, weight, anchor } of textsOf(look.shapes)) {
          for (const line of lines) {
            const width = widthOf(line, size, weight)
            const left = anchor === 'middle' ? x - width / 2 : x
            if ([...line].length > 1) expect(left + width).toBeLessThanOrEqual(look.width - 10)
            expect(left).toBeGreaterThanOrEqual(10)
          }
          expect(y - size).toBeGreaterThanOrEqual(0)
          expect(y + (lines.length - 1) * lineHeight).toBeLessThanOrEqual(look.height - 8)
        }
      },
    ),
  )
})

test('marks in the line of the kind word do not touch it or each other', () => {
  fc.assert(
    fc.property(contents, ({ kind, level, locked, isDisbenefit, indicators }) => {
      const factor = { kind, title: 'Kort', locked, isDisbenefit, ...(level && { level }) }
      const texts = textsOf(boxLook(box(factor, { number: 'T12', indicators }), say).shapes)
      const inLine = texts.filter(({ y }) => Math.abs(y - (texts[1]?.y ?? 0)) < 4)
      const spans = inLine
        .map(
          ({ x, lines, size, weight }) => [x, x + widthOf(lines[0] ?? '', size, weight)] as const,
        )
        .sort((a, b) => a[0] - b[0])
      spans.forEach(([, end], i) => {
        expect(end).toBeLessThanOrEqual(spans[i + 1]?.[0] ?? Number.POSITIVE_INFINITY)
      })
    }),
  )
})
