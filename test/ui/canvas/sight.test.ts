import { describe, expect, test } from 'vitest'
import { farFrom, sightOf, within } from '#ui/canvas/sight.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { sceneAt } from './easelOf.ts'

const view = { x: 0, y: 0, width: 1000, height: 800 }

describe('what is kept in sight', () => {
  test('a margin around the view, the same object while the view stays within it', () => {
    const sight = sightOf(undefined, view, 1, 10)
    expect(sight.kept).toEqual({ x: -150, y: -150, width: 1300, height: 1100 })
    expect(sightOf(sight, { ...view, x: 140, y: -140 }, 1, 10)).toBe(sight)
  })

  test('another one when the view leaves it, and when the view has become much smaller', () => {
    const sight = sightOf(undefined, view, 1, 10)
    expect(sightOf(sight, { ...view, x: 160 }, 1, 10).kept.x).toBe(10)
    expect(sightOf(sight, { x: 400, y: 300, width: 200, height: 160 }, 5, 10)).not.toBe(sight)
  })

  test('a small theory is near however small it is shown', () => {
    expect(sightOf(undefined, view, 0.05, farFrom - 1).far).toBe(false)
  })

  test('a large one is far below half size, and near again only a little above', () => {
    const far = sightOf(undefined, view, 0.49, farFrom)
    expect(far.far).toBe(true)
    expect(sightOf(far, view, 0.52, farFrom).far).toBe(true)
    expect(sightOf(far, view, 0.57, farFrom).far).toBe(false)
    expect(sightOf(undefined, view, 0.52, farFrom).far).toBe(false)
  })

  test('boxes and lines that touch a rectangle are within it', () => {
    const scene = sceneAt(theoryOf('T1 -> L1 -> B1'), { T1: [0, 0], L1: [400, 0], B1: [800, 0] })
    const seen = within(scene, { x: 300, y: 0, width: 60, height: 60 })
    expect(seen.boxes.map((box) => box.look.id)).toEqual([])
    expect(seen.links.map((link) => link.id)).toEqual(['l1'])
    expect(within(scene, { x: 230, y: 0, width: 9, height: 9 }).boxes).toHaveLength(1)
  })
})
