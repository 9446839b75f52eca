import { describe, expect, test } from 'vitest'
import { kindAt, kindBeside } from '#ui/canvas/chain.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { sceneAt } from './easelOf.ts'

describe('the kind of a box drawn from another', () => {
  test.each([
    ['input', 'activity', 'input'],
    ['activity', 'output', 'input'],
    ['output', 'user_effect', 'activity'],
    ['user_effect', 'societal_effect', 'output'],
    ['societal_effect', 'societal_effect', 'user_effect'],
    ['problem', 'activity', 'problem'],
    ['external', 'user_effect', 'external'],
  ] as const)('%s leads to %s, and %s leads to it', (kind, next, previous) => {
    expect([kindBeside(kind, 'from'), kindBeside(kind, 'to')]).toEqual([next, previous])
  })
})

describe('the kind of a box drawn at a point', () => {
  const scene = sceneAt(theoryOf('T1 -> L1', 'B1'), { T1: [0, 0], L1: [360, 0], B1: [1080, 0] })

  test.each([
    ['under a lane, that of the lane', { x: 100, y: 500 }, 'activity'],
    ['a little beside it, too', { x: -30, y: 500 }, 'activity'],
    ['between two lanes that follow each other, the nearer', { x: 280, y: 0 }, 'activity'],
    ['to the right of the last, what follows', { x: 1420, y: 0 }, 'societal_effect'],
    ['to the left of the first, what leads there', { x: -200, y: 0 }, 'input'],
    ['far away, that of the nearest', { x: 4000, y: 0 }, 'user_effect'],
  ])('%s', (_, point, kind) => {
    expect(kindAt(scene, point)).toBe(kind)
  })

  describe('where the chain runs up', () => {
    const upward = sceneAt(
      theoryOf('T1 -> L1', 'B1'),
      { T1: [0, 0], L1: [0, -300], B1: [0, -900] },
      'up',
    )

    test.each([
      ['beside a box, that of its lane', { x: 700, y: 40 }, 'activity'],
      ['above the last, what follows', { x: 0, y: -1000 }, 'societal_effect'],
      ['below the first, what leads there', { x: 0, y: 300 }, 'input'],
    ])('%s', (_, point, kind) => {
      expect(kindAt(upward, point)).toBe(kind)
    })
  })

  test('on an empty canvas an activity', () => {
    expect(kindAt(sceneAt(theoryOf(), {}), { x: 0, y: 0 })).toBe('activity')
  })
})
