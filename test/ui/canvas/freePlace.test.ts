import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlap } from '#drawing/geometry.ts'
import { freePlace, newSize, placeBeside, placeInLane } from '#ui/canvas/freePlace.ts'
import { boxesOf, rectOf } from '#ui/canvas/sceneParts.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { sceneAt } from './easelOf.ts'

const scene = sceneAt(theoryOf('T1 -> L1', 'T2'), { T1: [0, 0], T2: [0, 112], L1: [360, 0] })

describe('where there is room', () => {
  test('at the place wished, on the grid', () => {
    expect(freePlace(scene, { x: 803, y: 5 })).toEqual({ x: 800, y: 8 })
  })

  test('else straight below or above, whichever is nearer, with room between', () => {
    expect(freePlace(scene, { x: 0, y: 90 })).toEqual({ x: 0, y: 224 })
    expect(freePlace(scene, { x: 360, y: -30 })).toEqual({ x: 360, y: -112 })
  })

  test('wherever boxes stand, a new one overlaps none', () => {
    const places = fc.array(
      fc.tuple(fc.integer({ max: 900, min: 0 }), fc.integer({ max: 900, min: 0 })),
      {
        minLength: 6,
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(
        places,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        (at, x, y) => {
          const ids = ['T1', 'T2', 'T3', 'L1', 'L2', 'B1']
          const piled = sceneAt(
            theoryOf(...ids),
            Object.fromEntries(ids.map((id, index) => [id, at[index] ?? [0, 0]])),
          )
          const free = { ...newSize, ...freePlace(piled, { x, y }) }
          expect(piled.boxes.filter((box) => overlap(rectOf(box), free))).toEqual([])
        },
      ),
    )
  })
})

describe('where a box goes that is drawn from another', () => {
  const box = (id: string) => {
    const found = boxesOf(scene).get(id)
    if (!found) throw new Error(`There is no box ${id}.`)
    return found
  }

  test('into its lane, if that lies the right way', () => {
    expect(placeBeside(scene, box('T2'), 'from', 'output')).toEqual({ x: 360, y: 112 })
  })

  test('beside, if there is no such lane', () => {
    expect(placeBeside(scene, box('L1'), 'from', 'user_effect')).toEqual({ x: 712, y: 0 })
    expect(placeBeside(scene, box('T1'), 'to', 'input')).toEqual({ x: -352, y: 0 })
  })

  test('a box that hangs together with nothing goes into the lane that is seen, or the middle', () => {
    const view = { x: 0, y: 0, width: 800, height: 600 }
    expect(placeInLane(scene, 'output', view)).toEqual({ x: 360, y: 264 })
    expect(placeInLane(scene, 'problem', view)).toEqual({ x: 288, y: 264 })
  })
})
