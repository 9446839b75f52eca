import { describe, expect, test } from 'vitest'
import { sceneOf } from '#drawing/scene.ts'
import { orderOf, placeInKind } from '#ui/canvas/order.ts'
import { stepFrom } from '#ui/canvas/walk.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { say, sceneAt } from './easelOf.ts'

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

  test('in lanes that lie, from left to right', () => {
    const lying = sceneOf({
      theory: theoryOf('T1 -> B1', 'T2', 'T3'),
      layout: {
        T1: { x: 400, y: 400 },
        T2: { x: 0, y: 432 },
        T3: { x: 800, y: 392 },
        B1: { x: 0, y: 0 },
      },
      say,
      scheme: { flow: 'up' },
    })
    expect(orderOf(lying).map((box) => box.look.id)).toEqual(['T2', 'T1', 'T3', 'B1'])
    expect(stepFrom(lying, 'T2', 'right')).toBe('T1')
    expect(stepFrom(lying, 'T3', 'right')).toBe('B1')
    expect(stepFrom(lying, 'T2', 'up')).toBe('B1')
    expect(stepFrom(lying, 'B1', 'down')).toBe('T2')
    expect(stepFrom(lying, 'B1', 'up')).toBeUndefined()
  })

  test('a box is one of so many of its kind', () => {
    expect(placeInKind(scene).get('T1')).toEqual({ at: 2, of: 2 })
    expect(placeInKind(scene).get('Y1')).toEqual({ at: 1, of: 1 })
  })
})
