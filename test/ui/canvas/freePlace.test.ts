import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlap } from '#drawing/geometry.ts'
import {
  freePlace,
  newSize,
  placeAtEnd,
  placeBeside,
  placeInLane,
  placeNext,
} from '#ui/canvas/freePlace.ts'
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

describe('where the chain runs up', () => {
  const upward = sceneAt(
    theoryOf('T1 -> L1', 'T2'),
    { T1: [0, 0], T2: [272, 0], L1: [0, -360] },
    'up',
  )
  const box = (id: string) => {
    const found = boxesOf(upward).get(id)
    if (!found) throw new Error(`There is no box ${id}.`)
    return found
  }

  test('what is in the way is passed to the right or the left', () => {
    const { x, y } = freePlace(upward, { x: 260, y: 0 })
    expect(y).toBe(0)
    expect(x).toBe(272 + newSize.width + 32)
  })

  test('a box goes into its lane above, beside what stands there', () => {
    const bottom = -360 + box('L1').look.height
    expect(placeBeside(upward, box('T2'), 'from', 'output')).toEqual({
      x: 272,
      y: bottom - newSize.height,
    })
    expect(placeBeside(upward, box('T1'), 'to', 'input').y).toBe(box('T1').look.height + 128)
  })

  test('a sibling stands to the right, or to the left', () => {
    const left = -newSize.width - 32
    expect(placeNext(upward, box('T1'), 'before').x).toBe(left)
    expect(placeNext(upward, box('L1'), 'after').x).toBe(newSize.width + 32)
  })

  test('a link into the air ends below its box, and begins above it', () => {
    const point = { x: 500, y: 0 }
    const x = 500 - newSize.width / 2
    expect(placeAtEnd(point, 'from', 'up')).toEqual({ x, y: -newSize.height })
    expect(placeAtEnd(point, 'to', 'up')).toEqual({ x, y: 0 })
  })
})
