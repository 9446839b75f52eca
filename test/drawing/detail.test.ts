import { expect, test } from 'vitest'
import { boxLook } from '#drawing/box.ts'
import { detailAt, shapesAt } from '#drawing/detail.ts'
import { widthOf } from '#drawing/measure.ts'
import type { Shape } from '#drawing/shape.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { sample } from '../support/sample.ts'

const say = sayIn(nb, 'nb')
const textsOf = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.type === 'text' ? [shape] : []))

test('the farther away, the less is drawn', () => {
  expect([1, 0.6, 0.59, 0.28, 0.27, 0.1].map((zoom) => detailAt(zoom, false))).toEqual([
    'near',
    'near',
    'middle',
    'middle',
    'far',
    'far',
  ])
})

test('titles can be shown alone, as far as they show', () => {
  expect([2, 0.6, 0.3, 0.2].map((zoom) => detailAt(zoom, true))).toEqual([
    'middle',
    'middle',
    'middle',
    'far',
  ])
})

test('from the middle a box is its title, larger and within it', () => {
  for (const [id, factor] of Object.entries(sample.theory.factors)) {
    const look = boxLook({ id, factor, number: id }, say)
    const [title, ...others] = textsOf(shapesAt(look, 'middle'))
    expect(others).toEqual([])
    expect(title?.size).toBeGreaterThan(look.titleSize)
    for (const line of title?.lines ?? []) {
      expect(widthOf(line, title?.size ?? 0, 600)).toBeLessThanOrEqual(look.width - 20)
    }
    const height = (title?.lines.length ?? 0) * (title?.lineHeight ?? 0)
    expect(height).toBeLessThanOrEqual(look.height)
  }
})

test('from afar a box is its number', () => {
  const look = boxLook(
    { id: 'B3', factor: { kind: 'user_effect', title: 'Tid' }, number: 'B3' },
    say,
  )
  expect(textsOf(shapesAt(look, 'far')).map(({ lines }) => lines)).toEqual([['B3']])
})

test('a verdict is seen from any distance', () => {
  const content = { id: 'B3', factor: { kind: 'user_effect', title: 'Tid' } } as const
  for (const detail of ['middle', 'far'] as const) {
    const plain = shapesAt(boxLook(content, say), detail).length
    expect(shapesAt(boxLook({ ...content, impact: 'weakens' }, say), detail)).toHaveLength(
      plain + 2,
    )
  }
})
