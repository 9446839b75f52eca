import { describe, expect, test } from 'vitest'
import { next } from '#ui/canvas/raster.ts'

const size = { width: 1000, height: 500 }
const painted = { x: 0, y: 0, zoom: 0.2 }

describe('what is done with a painted picture when the camera has moved', () => {
  test('moved along as long as its margin reaches, then painted anew', () => {
    expect(next(painted, { x: 199, y: -99, zoom: 0.2 }, size, 0)).toBe('move')
    expect(next(painted, { x: 201, y: 0, zoom: 0.2 }, size, 0)).toBe('paint')
  })

  test('enlarged for a while as one zooms, and painted when the camera rests', () => {
    expect(next(painted, { x: 0, y: 0, zoom: 0.25 }, size, 50)).toBe('later')
    expect(next(painted, { x: 0, y: 0, zoom: 0.25 }, size, 200)).toBe('paint')
  })

  test('painted at once when it has become much larger or smaller', () => {
    expect(next(painted, { x: 0, y: 0, zoom: 0.33 }, size, 50)).toBe('paint')
    expect(next(painted, { x: 0, y: 0, zoom: 0.12 }, size, 50)).toBe('paint')
  })
})
