import { describe, expect, test } from 'vitest'
import type { Point } from '#drawing/geometry.ts'
import { type SceneInput, sceneOf } from '#drawing/scene.ts'
import type { Placement } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'
import { hastyScene } from '#ui/canvas/hasty.ts'
import { boxesOf, linksOf } from '#ui/canvas/sceneParts.ts'
import { largeTheory } from '../../support/largeTheory.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { say, sceneAt } from './easelOf.ts'

const theory = largeTheory(280)
const layout: Table<Placement> = Object.fromEntries(
  sceneOf({ theory, layout: {}, say }).boxes.map(({ look, x, y }) => [look.id, { x, y }]),
)
const input: SceneInput = { theory, layout, say }
const drawn = { scene: sceneOf(input), input }
const [one = ''] = Object.keys(theory.factors)
const at = (place: Point): SceneInput => ({ ...input, layout: { ...layout, [one]: place } })

describe('a large drawing in haste', () => {
  test('has the box where it was put, its lines anew, and all else as it was', () => {
    const hasty = hastyScene(drawn, at({ x: 5, y: 7 }))
    expect(hasty && boxesOf(hasty).get(one)).toMatchObject({ x: 5, y: 7 })
    for (const link of drawn.scene.links) {
      const now = hasty && linksOf(hasty).get(link.id)
      const isAt = link.from === one || link.to === one
      if (isAt) expect(now?.route).not.toEqual(link.route)
      else expect(now).toBe(link)
    }
  })

  test('takes a link through its bends', () => {
    const [link] = drawn.scene.links
    if (!link) throw new Error('There is no link.')
    const bends = { b1: { order: 'a', x: -500, y: -500 } }
    const hasty = hastyScene(drawn, { ...input, layout: { ...layout, [link.id]: { bends } } })
    const { points } = linksOf(hasty ?? drawn.scene).get(link.id)?.route ?? { points: [] }
    expect(Math.min(...points.map(({ x, y }) => Math.hypot(x + 500, y + 500)))).toBeLessThan(40)
  })

  test('is not drawn when much has moved, or boxes have no place', () => {
    const shifted = Object.entries(layout).map(([id, { x = 0, y = 0 }]) => [id, { x, y: y + 8 }])
    expect(hastyScene(drawn, { ...input, layout: Object.fromEntries(shifted) })).toBeUndefined()
    const { [one]: _, ...rest } = layout
    expect(hastyScene(drawn, { ...input, layout: rest })).toBeUndefined()
  })
})

test('a small drawing is drawn as it shall be at once', () => {
  const small = theoryOf('T1 -> B1')
  const scene = sceneAt(small, { T1: [0, 0], B1: [400, 0] })
  const from = { theory: small, layout: { T1: { x: 0, y: 0 }, B1: { x: 400, y: 0 } }, say }
  const to = { ...from, layout: { ...from.layout, B1: { x: 400, y: 80 } } }
  expect(hastyScene({ scene, input: from }, to)).toBeUndefined()
})
