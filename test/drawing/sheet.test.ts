import { expect, test } from 'vitest'
import { sceneOf } from '#drawing/scene.ts'
import { sheetOf } from '#drawing/sheet.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { sample } from '../support/sample.ts'

const scene = sceneOf({ theory: sample.theory, layout: {}, say: sayIn(nb, 'nb') })

test('without anything around it a sheet is the scene', () => {
  expect(sheetOf(scene, { legend: 'none' }).bounds).toEqual(scene.bounds)
})

test('a heading stands above, a caption below', () => {
  const { bounds } = sheetOf(scene, { legend: 'none', heading: 'Program', caption: 'Kilde' })
  expect(bounds.y).toBeLessThan(scene.bounds.y)
  expect(bounds.y + bounds.height).toBeGreaterThan(scene.bounds.y + scene.bounds.height)
})

test('the legend stands where the picture becomes largest on the page', () => {
  const onSlide = sheetOf(scene, { proportions: 16 / 9 }).bounds
  const onPage = sheetOf(scene, { proportions: 210 / 297 }).bounds
  expect(onSlide.width).toBeGreaterThan(scene.bounds.width)
  expect(onPage.width).toBe(scene.bounds.width)
  expect(onPage.height).toBeGreaterThan(scene.bounds.height)
})
