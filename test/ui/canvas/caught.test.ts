import { expect, test } from 'vitest'
import { sceneOf } from '#drawing/scene.ts'
import { caughtIn } from '#ui/canvas/caught.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { say, sceneAt } from './easelOf.ts'

const places = { T1: [0, 0], L1: [360, 0], B1: [720, 0] } as const
const layout = { T1: { x: 0, y: 0 }, L1: { x: 360, y: 0 }, B1: { x: 720, y: 0 } }

test('a rectangle catches the boxes that it touches, and the links between them', () => {
  const scene = sceneAt(theoryOf('T1 -> L1 -> B1'), places)
  expect(caughtIn(scene, { x: 200, y: 20, width: 200, height: 10 })).toEqual(['L1', 'T1', 'l1'])
  expect(caughtIn(scene, { x: 250, y: 20, width: 50, height: 10 })).toEqual([])
})

test('what a proposal takes away is not caught', () => {
  const base = theoryOf('T1 -> L1 -> B1')
  const theory = theoryOf('T1', 'B1')
  const scene = sceneOf({ theory, layout, say, base, proposal: { letter: 'A' } })
  expect(caughtIn(scene, { x: 0, y: 0, width: 2000, height: 500 })).toEqual(['B1', 'T1'])
})
