import { expect, test } from 'vitest'
import { boxLook } from '#drawing/box.ts'
import { barsOf, detailAt, shapesAt } from '#drawing/detail.ts'
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

test('from the middle a title is rather smaller than broken inside a part of a word', () => {
  const factor = { kind: 'output', title: 'Varsel i brukers bank eller regnskapssystem' } as const
  const [title] = textsOf(shapesAt(boxLook({ id: 'a', factor }, say), 'middle'))
  expect(title?.lines).toEqual(['Varsel i brukers', 'bank eller', 'regnskapssystem'])
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

test('what is taken away is struck through at any distance, number or none', () => {
  const content = { id: 'B3', factor: { kind: 'user_effect', title: 'Tid' } } as const
  const removed = boxLook({ ...content, change: 'removed', letter: 'A' }, say)
  const numbered = boxLook({ ...content, change: 'removed', number: 'B3' }, say)
  const struckIn = (shapes: readonly Shape[]) =>
    textsOf(shapes).flatMap(({ lines, struck }) => (struck ? [lines.join(' ')] : []))
  expect(struckIn(shapesAt(removed, 'near'))).toEqual(['Tid', 'A'])
  expect(struckIn(shapesAt(removed, 'middle'))).toEqual(['Tid', 'A'])
  expect(struckIn(shapesAt(numbered, 'far'))).toEqual(['B3'])
  const plain = boxLook(content, say)
  const flag = 2
  expect(shapesAt(removed, 'far')).toHaveLength(shapesAt(plain, 'far').length + 1 + flag)
})

test('a proposal’s flag and what becomes of a box are seen from any distance', () => {
  const content = { id: 'B3', factor: { kind: 'user_effect', title: 'Tid' } } as const
  const change = { change: 'changed', letter: 'B' } as const
  for (const detail of ['middle', 'far'] as const) {
    const flagged = shapesAt(boxLook({ ...content, ...change }, say), detail)
    expect(textsOf(flagged).map(({ lines }) => lines.join())).toContain('B')
    const plain = shapesAt(boxLook(content, say), detail).length
    const fallen = boxLook({ ...content, whatIf: { state: 'lost' } }, say)
    expect(shapesAt(fallen, detail)).toHaveLength(plain + 2)
  }
})

test('from afar words are bars no wider than the box', () => {
  const look = boxLook({ id: 'x', factor: { kind: 'output', title: 'Samlet oversikt' } }, say)
  expect(textsOf(shapesAt(look, 'far'))).toEqual([])
  for (const { x, width } of barsOf(look)) expect(x + width).toBeLessThanOrEqual(look.width - 20)
})

test('from afar one still sees what is watched only and what is exempt from public access', () => {
  const plain = { kind: 'user_effect', title: 'Flere betaler' } as const
  const marked = { ...plain, aboveCeiling: true, restricted: 'offl. § 14', locked: true }
  for (const detail of ['middle', 'far'] as const) {
    const shapes = shapesAt(boxLook({ id: 'B1', factor: marked }, say), detail)
    const without = shapesAt(boxLook({ id: 'B1', factor: plain }, say), detail)
    expect(textsOf(shapes).flatMap(({ lines }) => lines)).toContain('§')
    // An eye in its circle, and a square with its sign.
    expect(shapes.length - without.length).toBe(4)
  }
})
