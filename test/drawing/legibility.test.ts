import { expect, test } from 'vitest'
import { type LegibilityOptions, legibility } from '#drawing/legibility.ts'
import { sceneOf } from '#drawing/scene.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { largeTheory } from '../support/largeTheory.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')
const example = sceneOf({ theory: sample.theory, layout: {}, say })
const projector = {
  screenHeight: 1080,
  window: { width: 1920, height: 1080 },
  titlesOnly: false,
  parts: () => [],
}
const at = (zoom: number, distance: 3 | 5 | 8, more: Partial<LegibilityOptions> = {}) =>
  legibility(example, { ...projector, zoom, distance, ...more })

test('titles are 17 px, badges 12, at their own size', () => {
  expect(at(1, 3)).toMatchObject({ smallest: 12, title: 17, needed: 18, verdict: 'none' })
})

test('from three metres titles are read at 106 %, the rest at 150 %', () => {
  expect(at(1.06, 3).verdict).toBe('titles')
  expect(at(1.5, 3).verdict).toBe('all')
})

test('the same picture on a screen with twice the lines is half as large', () => {
  const large = at(2, 5, { screenHeight: 2160 })
  expect(large).toEqual({ ...at(1, 5), remedies: large.remedies })
})

test('what helps makes the titles legible, and no less would', () => {
  for (const distance of [3, 5, 8] as const) {
    for (const isBare of [false, true]) {
      const { remedies } = at(0.7, distance, { titlesOnly: isBare })
      for (const { how, zoom } of remedies.filter((remedy) => remedy.how !== 'focus')) {
        const titlesOnly = isBare || how === 'middle'
        expect(at(zoom + 1e-6, distance, { titlesOnly }).verdict).not.toBe('none')
        expect(at(zoom - 1e-6, distance, { titlesOnly }).verdict).toBe('none')
      }
    }
  }
})

test('where titles are shown alone, the numbers of assumptions are the smallest that shows', () => {
  expect(at(1.6, 5, { titlesOnly: true }).verdict).toBe('titles')
  expect(at(2, 5, { titlesOnly: true })).toMatchObject({ smallest: 32, verdict: 'all' })
  const { verdict, remedies } = at(1.4, 5, { titlesOnly: true })
  expect(verdict).toBe('none')
  expect(remedies.map(({ how }) => how)).toEqual(['zoom'])
})

test('a smaller window holds less', () => {
  const share = (width: number) =>
    at(0.8, 5, { window: { width, height: 700 } }).remedies.at(-1)?.share ?? 0
  expect(share(900)).toBeLessThan(share(1500))
})

test('titles alone are larger, so that more of the picture fits', () => {
  const { remedies } = at(0.8, 8)
  const share = (how: string) => remedies.find((remedy) => remedy.how === how)?.share ?? 0
  expect(share('middle')).toBeGreaterThan(share('zoom'))
})

test('a picture of which little would fit is better laid out in parts', () => {
  const large = sceneOf({ theory: largeTheory(60), layout: {}, say })
  const first = (distance: 3 | 8, scene = large) =>
    legibility(scene, { ...projector, zoom: 0.5, distance, parts: () => [0.05] }).remedies[0]?.how
  expect(first(8)).toBe('focus')
  const small = sceneOf({ theory: theoryOf('T1 -> L1'), layout: {}, say })
  expect(first(3, small)).toBe('middle')
})

test('a part that would not fit either comes after what makes the titles legible', () => {
  const large = sceneOf({ theory: largeTheory(60), layout: {}, say })
  const hows = (...parts: readonly number[]) =>
    legibility(large, { ...projector, zoom: 0.5, distance: 8, parts: () => parts }).remedies.map(
      ({ how }) => how,
    )
  expect(hows(0.7)).toEqual(['middle', 'zoom', 'focus'])
  expect(hows(0.7, 0.01)).toEqual(['focus', 'middle', 'zoom'])
  // What could be shown alone once a box is selected is said last.
  expect(hows()).toEqual(['middle', 'zoom', 'focus'])
})

test('an empty picture has no type', () => {
  const empty = sceneOf({ theory: theoryOf(), layout: {}, say })
  expect(legibility(empty, { ...projector, zoom: 1, distance: 3 })).toMatchObject({
    smallest: 0,
    title: 0,
  })
})
