import { expect, test } from 'vitest'
import { legibility } from '#drawing/legibility.ts'
import { sceneOf } from '#drawing/scene.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { largeTheory } from '../support/largeTheory.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')
const example = sceneOf({ theory: sample.theory, layout: {}, say })
const at = (zoom: number, distance: 3 | 5 | 8, screenHeight = 1080) =>
  legibility(example, { zoom, distance, screenHeight })

test('titles are 17 px, badges 12, at their own size', () => {
  expect(at(1, 3)).toMatchObject({ smallest: 12, title: 17, needed: 18, verdict: 'none' })
})

test('from three metres titles are read at 106 %, the rest at 150 %', () => {
  expect(at(1.06, 3).verdict).toBe('titles')
  expect(at(1.5, 3).verdict).toBe('all')
})

test('the same picture on a screen with twice the lines is half as large', () => {
  expect(at(2, 5, 2160)).toEqual({ ...at(1, 5), remedies: at(2, 5, 2160).remedies })
})

test('what helps makes the titles legible', () => {
  for (const distance of [3, 5, 8] as const) {
    for (const { how, zoom } of at(0.7, distance).remedies) {
      if (how === 'zoom') expect(at(zoom + 1e-6, distance).verdict).not.toBe('none')
    }
  }
})

test('titles alone are larger, so that more of the picture fits', () => {
  const { remedies } = at(0.8, 8)
  const share = (how: string) => remedies.find((remedy) => remedy.how === how)?.share ?? 0
  expect(share('middle')).toBeGreaterThan(share('zoom'))
})

test('a picture of which little would fit is better laid out in parts', () => {
  const large = sceneOf({ theory: largeTheory(60), layout: {}, say })
  const first = (distance: 3 | 8, scene = large) =>
    legibility(scene, { zoom: 0.5, distance, screenHeight: 1080 }).remedies[0]?.how
  expect(first(8)).toBe('focus')
  const small = sceneOf({ theory: theoryOf('T1 -> L1'), layout: {}, say })
  expect(first(3, small)).toBe('middle')
})

test('an empty picture has no type', () => {
  const empty = sceneOf({ theory: theoryOf(), layout: {}, say })
  expect(legibility(empty, { zoom: 1, distance: 3, screenHeight: 1080 })).toMatchObject({
    smallest: 0,
    title: 0,
  })
})
