import { expect, test } from 'vitest'
import { aroundFixed } from '#drawing/aroundFixed.ts'
import { overlap } from '#drawing/geometry.ts'
import { sizesOf } from '#drawing/scene.ts'
import { tidy } from '#drawing/tidy.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')

test('without any box that stays, a tidy drawing is as it is', () => {
  const theory = theoryOf('T1 -> L1')
  const sizes = sizesOf(theory, say, 'right')
  const places = tidy(theory, { sizes })
  expect(aroundFixed(theory, places, { sizes, fixed: {} })).toBe(places)
})

test('the drawing goes to where the box that stays is', () => {
  const theory = theoryOf('T1 -> L1')
  const sizes = sizesOf(theory, say, 'right')
  const places = tidy(theory, { sizes })
  const { T1, L1 } = aroundFixed(theory, places, { sizes, fixed: { T1: { x: 805, y: 400 } } })
  expect(T1).toEqual({ x: 805, y: 400 })
  expect(L1?.y).toBe(400)
  expect((L1?.x ?? 0) - 805).toBeGreaterThan(224)
})

test('boxes that stay stand where they stood, and nothing covers them', () => {
  const { theory } = sample
  const sizes = sizesOf(theory, say, 'right')
  const places = tidy(theory, { sizes })
  const [first = '', second = ''] = Object.keys(theory.factors).sort()
  const fixed = {
    [first]: places[first] ?? { x: 0, y: 0 },
    [second]: { x: (places[first]?.x ?? 0) + 30, y: (places[first]?.y ?? 0) + 180 },
  }
  const around = aroundFixed(theory, places, { sizes, fixed })
  expect(around).toMatchObject(fixed)
  const rects = Object.entries(around).map(([id, at]) => ({
    id,
    ...at,
    ...(sizes[id] ?? { width: 0, height: 0 }),
  }))
  for (const id of [first, second]) {
    const own = rects.find((rect) => rect.id === id)
    if (!own) throw new Error(`${id} has no place.`)
    expect(rects.filter((rect) => rect.id !== id && overlap(rect, own))).toEqual([])
  }
  expect(aroundFixed(theory, around, { sizes, fixed })).toEqual(around)
})
