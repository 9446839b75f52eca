import { expect, test } from 'vitest'
import { shownIn } from '#ui/canvas/shown.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { sceneAt } from './easelOf.ts'

const scene = sceneAt(theoryOf('T1 -> B1 -> E1', 'T2'), {
  T1: [0, 0],
  B1: [3000, 0],
  E1: [6000, 0],
  T2: [0, 3000],
})
const kept = { x: -100, y: -100, width: 500, height: 500 }
const ids = (boxes: readonly { readonly look: { readonly id: string } }[]) =>
  boxes.map((box) => box.look.id)

test('near: what is kept in sight, with the far ends of its links', () => {
  const shown = shownIn(scene, { kept, far: false }, [])
  expect(ids(shown.boxes)).toEqual(['T1'])
  expect(shown.links.map((link) => link.id)).toEqual(['l1'])
  expect(ids(shown.ends)).toEqual(['B1'])
})

test('far: only what is in hand', () => {
  const shown = shownIn(scene, { kept, far: true }, ['T2', undefined, 'l2'])
  expect(ids(shown.boxes)).toEqual(['T2'])
  expect(shown.links.map((link) => link.id)).toEqual(['l2'])
  expect(ids(shown.ends)).toEqual(['B1', 'E1'])
})

test('what a hexagon stands on is in hand with it', () => {
  expect(ids(shownIn(scene, { kept, far: true }, ['E1:a']).boxes)).toEqual(['E1'])
})
