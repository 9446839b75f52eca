import { describe, expect, test } from 'vitest'
import { orderOf, placeInKind } from '#ui/canvas/order.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { sceneAt } from './easelOf.ts'

const scene = sceneAt(theoryOf('T1 -> B1', 'T2 -> B2', 'Y1 -> B1', 'X1'), {
  T1: [360, 200],
  T2: [0, 0],
  B1: [700, 100],
  B2: [700, 0],
  Y1: [0, 600],
  X1: [900, 0],
})

describe('the order that keys and screen readers walk', () => {
  test('by the lane of the kind, wherever it stands, then from the top down; what is outside the chain last', () => {
    expect(orderOf(scene).map((box) => box.look.id)).toEqual(['X1', 'T2', 'T1', 'B2', 'B1', 'Y1'])
  })

  test('a box is one of so many of its kind', () => {
    expect(placeInKind(scene).get('T1')).toEqual({ at: 2, of: 2 })
    expect(placeInKind(scene).get('Y1')).toEqual({ at: 1, of: 1 })
  })
})
