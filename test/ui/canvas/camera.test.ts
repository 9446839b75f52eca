import { expect, test } from 'vitest'
import { sceneOf } from '#drawing/scene.ts'
import { nudgeFor, stopRect } from '#ui/canvas/camera.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { say } from './easelOf.ts'

const theory = theoryOf('T1 -> L1')
const layout = { T1: { x: 0, y: 0 }, L1: { x: 400, y: 0 } }
const notes = { o1: { text: 'Avklart', x: 40, y: 900 } }

test('a box, a link and a note have a place that can be brought into view; what is not there has none', () => {
  const scene = sceneOf({ theory, layout, say, notes })
  expect(stopRect(scene, 'L1')).toMatchObject({ x: 400, y: 0 })
  expect(stopRect(scene, 'l1')).toMatchObject({ x: 224, width: 175 })
  expect(stopRect(scene, 'o1')).toMatchObject({ x: 40, y: 900 })
  expect(stopRect(scene, 'gone')).toBeUndefined()
})

test('what is beyond the edge is brought just inside it, and what is seen stays', () => {
  const view = { x: 0, y: 0, width: 800, height: 600 }
  const rect = { x: 40, y: 900, width: 200, height: 84 }
  expect(nudgeFor(rect, view, 20)).toEqual({ x: 0, y: 404 })
  expect(nudgeFor({ ...rect, y: 300 }, view, 20)).toEqual({ x: 0, y: 0 })
})
