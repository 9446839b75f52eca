import { describe, expect, test } from 'vitest'
import { guided } from '#ui/canvas/guides.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { sceneAt } from './easelOf.ts'

const scene = sceneAt(theoryOf('T1', 'T2', 'T3'), { T1: [0, 0], T2: [0, 300], T3: [5000, 5000] })

describe('boxes being moved', () => {
  test('are drawn in line with one that is near, and a line shows it', () => {
    const { places, lines } = guided(scene, { T2: { x: 5, y: 200 } })
    expect(places).toEqual({ T2: { x: 0, y: 200 } })
    expect(lines).toEqual([{ from: { x: 0, y: 0 }, to: { x: 0, y: expect.any(Number) } }])
  })

  test('stay where they are when nothing is in line, or far away', () => {
    const moved = { T2: { x: 60, y: 230 } }
    expect(guided(scene, moved)).toEqual({ places: moved, lines: [] })
    expect(guided(scene, { T3: { x: 3, y: 4000 } }).lines).toEqual([])
  })

  test('keep their places among themselves', () => {
    const { places } = guided(scene, { T2: { x: 4, y: 200 }, T3: { x: 400, y: 330 } })
    expect((places['T3']?.x ?? 0) - (places['T2']?.x ?? 0)).toBe(396)
  })
})
