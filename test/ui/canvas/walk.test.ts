import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sceneOf } from '#drawing/scene.ts'
import { entryOf, stands, stepAlong, stepFrom } from '#ui/canvas/walk.ts'
import { programmes } from '../../support/programmes.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { say, sceneAt } from './easelOf.ts'

const theory = {
  ...theoryOf('T1 -> B1', 'T1 -> B2', 'T2 -> B2'),
  assumptions: { a: { title: 'A' }, b: { title: 'B' } },
  attachments: {
    x: { assumption: 'a', on: 'l2' },
    y: { assumption: 'b', on: 'l2' },
    z: { assumption: 'a', on: 'T2' },
  },
}
const scene = sceneAt(theory, { T1: [0, 0], T2: [0, 200], B1: [400, 0], B2: [400, 200] })

describe('the arrows', () => {
  test.each([
    ['T1', 'down', 'T2'],
    ['T2', 'down', 'B1'],
    ['B1', 'up', 'T2'],
    ['T1', 'up', undefined],
    ['T2', 'right', 'B2'],
    ['B1', 'left', 'T1'],
    ['B1', 'right', undefined],
  ] as const)('from %s %s to %s', (from, way, to) => {
    expect(stepFrom(scene, from, way)).toBe(to)
  })

  test('down from the first box walks through every box of any drawing', () => {
    fc.assert(
      fc.property(programmes(), ({ theory: any, layout }) => {
        const drawn = sceneOf({ theory: any, layout, say })
        const walked: string[] = []
        let at = entryOf(drawn, undefined)
        while (at !== undefined && walked.length <= drawn.boxes.length) {
          walked.push(at)
          at = stepFrom(drawn, at, 'down')
        }
        expect(walked.toSorted()).toEqual(drawn.boxes.map((box) => box.look.id).toSorted())
      }),
      { numRuns: 40 },
    )
  })
})

describe('along links', () => {
  test.each([
    ['T1', 'right', 'l1'],
    ['l1', 'right', 'B1'],
    ['l1', 'left', 'T1'],
    ['l1', 'down', 'l2'],
    ['l2', 'up', 'l1'],
    ['B2', 'left', 'l2'],
    ['B1', 'right', undefined],
    ['l2', 'down', 'l2:a'],
    ['l2:a', 'right', 'l2:b'],
    ['l2:a', 'up', 'l2'],
    ['T2', 'down', 'T2:a'],
    ['T2:a', 'up', 'T2'],
  ] as const)('from %s %s to %s', (from, way, to) => {
    expect(stepAlong(scene, from, way)).toBe(to)
  })
})

describe('where the chain runs up, so do the arrows', () => {
  const upward = sceneAt(theory, { T1: [0, 0], T2: [300, 0], B1: [0, -300], B2: [300, -300] }, 'up')

  test.each([
    ['T1', 'right', 'T2'],
    ['T2', 'up', 'B2'],
    ['B1', 'down', 'T1'],
  ] as const)('from %s %s to %s', (from, way, to) => {
    expect(stepFrom(upward, from, way)).toBe(to)
  })

  test.each([
    ['T1', 'up', 'l1'],
    ['l1', 'up', 'B1'],
    ['l1', 'down', 'T1'],
    ['l1', 'right', 'l2'],
    ['B2', 'down', 'l2'],
    ['T2', 'right', 'T2:a'],
  ] as const)('along links from %s %s to %s', (from, way, to) => {
    expect(stepAlong(upward, from, way)).toBe(to)
  })
})

describe('where the focus can be', () => {
  test.each(['T1', 'l1', 'l2:b'])('%s stands', (stop) => expect(stands(scene, stop)).toBe(true))
  test.each(['T9', 'l1:a', ''])('%j does not', (stop) => expect(stands(scene, stop)).toBe(false))

  test('Tab comes in where the focus was, or else at the first box', () => {
    expect(entryOf(scene, 'l2')).toBe('l2')
    expect(entryOf(scene, 'gone')).toBe('T1')
    expect(entryOf(sceneAt(theoryOf(), {}), undefined)).toBe(undefined)
  })
})
