import { describe, expect, test } from 'vitest'
import { type Scene, sceneOf } from '#drawing/scene.ts'
import { orderOfBends } from '#model/bends.ts'
import { bentAt, gripsOf } from '#ui/canvas/grips.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { say, sceneAt } from './easelOf.ts'

const places = { T1: [0, 0], B1: [600, 0] } as const
const first = (scene: Scene) => {
  const [look] = scene.links
  if (!look) throw new Error('The scene has no link.')
  return look
}
const line = first(sceneAt(theoryOf('T1 -> B1'), places))

describe('where a link can be taken hold of', () => {
  test('a straight one in its middle', () => {
    const [tail, head] = [line.route.points[0]?.x ?? 0, line.route.head.x]
    const middle = { x: (tail + head) / 2, y: line.route.head.y, at: 0, room: head - tail }
    expect(gripsOf(line, {})).toEqual([middle])
  })

  test('a bent one at its bends and between them, in order', () => {
    const bends = { b: { order: 'V', x: 420, y: 90 } }
    const layout = { T1: { x: 0, y: 0 }, B1: { x: 600, y: 0 }, l1: { bends } }
    const bent = first(sceneOf({ theory: theoryOf('T1 -> B1'), layout, say }))
    const grips = gripsOf(bent, bends)
    expect(grips.map(({ bend, at }) => bend ?? at)).toEqual([0, 'b', 1])
    const xs = grips.map(({ x }) => x)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  })

  test('clear of the signs and assumptions on it', () => {
    const theory = theoryOf('T1 -> B1')
    const marked = {
      ...theory,
      assumptions: { F1: { title: 'A' }, F2: { title: 'B' } },
      attachments: { x: { assumption: 'F1', on: 'l1' }, y: { assumption: 'F2', on: 'l1' } },
    }
    const look = first(sceneAt(marked, places))
    const [grip] = gripsOf(look, {})
    expect(look.hexagons).toHaveLength(2)
    for (const { x, y } of look.hexagons) {
      expect(Math.hypot((grip?.x ?? 0) - x, (grip?.y ?? 0) - y)).toBeGreaterThanOrEqual(27)
    }
  })

  test('nowhere on a stretch that has no room', () => {
    expect(gripsOf(first(sceneAt(theoryOf('T1 -> B1'), { T1: [0, 0], B1: [290, 0] })), {})).toEqual(
      [],
    )
  })
})

describe('bending', () => {
  test('a new bend takes its place among the others', () => {
    const one = bentAt({}, { at: 0 }, { x: 10.4, y: 3 })
    const two = bentAt(one.bends, { at: 1 }, { x: 20, y: 3 })
    const three = bentAt(two.bends, { at: 1 }, { x: 15, y: 3 })
    expect(orderOfBends(three.bends)).toEqual([one.id, three.id, two.id])
    expect(three.bends[one.id]).toMatchObject({ x: 10, y: 3 })
  })

  test('a bend that moves keeps its name and its order; one that does not is the same value', () => {
    const bends = { b: { order: 'V', x: 1, y: 2 } }
    expect(bentAt(bends, { bend: 'b', at: 0 }, { x: 5, y: 6 }).bends).toEqual({
      b: { order: 'V', x: 5, y: 6 },
    })
    expect(bentAt(bends, { bend: 'b', at: 0 }, { x: 1, y: 2 }).bends).toBe(bends)
  })
})
