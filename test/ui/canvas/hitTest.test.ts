import { describe, expect, test } from 'vitest'
import { hexagonsOn } from '#ui/canvas/hexagons.ts'
import { boxUnder, linkUnder, stopUnder } from '#ui/canvas/hitTest.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { sceneAt } from './easelOf.ts'

const theory = {
  ...theoryOf('T1 -> B1'),
  assumptions: { a: { title: 'A' }, b: { title: 'B' } },
  attachments: { x: { assumption: 'a', on: 'l1' }, y: { assumption: 'b', on: 'T1' } },
}
const scene = sceneAt(theory, { T1: [0, 0], B1: [600, 0] })
const middle = { x: 412, y: (scene.links[0]?.route.points[0]?.y ?? 0) + 2 }

describe('what is under a point', () => {
  test('a box, also at its edge', () => {
    expect(boxUnder(scene, { x: 224, y: 10 })?.look.id).toBe('T1')
    expect(boxUnder(scene, { x: 226, y: 10 })).toBe(undefined)
  })

  test('of two boxes the one drawn last', () => {
    const piled = sceneAt(theoryOf('T1', 'T2'), { T1: [0, 0], T2: [20, 20] })
    expect(boxUnder(piled, { x: 30, y: 30 })?.look.id).toBe('T2')
  })

  test('a line within reach, and no farther', () => {
    expect(linkUnder(scene, middle, 6)?.id).toBe('l1')
    expect(linkUnder(scene, { ...middle, y: middle.y + 60 }, 6)).toBe(undefined)
  })

  test('hexagons come before what they stand on', () => {
    const [onLink] = hexagonsOn(scene, 'l1')
    const [onBox] = hexagonsOn(scene, 'T1')
    expect(stopUnder(scene, onLink ?? middle, 6)).toBe('l1:a')
    expect(stopUnder(scene, onBox ?? middle, 6)).toBe('T1:b')
    expect(stopUnder(scene, { x: 620, y: 20 }, 6)).toBe('B1')
    expect(stopUnder(scene, { x: 300, y: 900 }, 6)).toBe(undefined)
  })
})
