import { describe, expect, test } from 'vitest'
import { nextSpot, type Spot } from '#ui/boards/spots.ts'

const counts = [
  [1, 3],
  [2, 1],
]
const at = (row: number, column: number, index = 0): Spot => ({ row, column, index })

describe('walking a table whose cells hold several things', () => {
  test('down and up go through a cell before they leave it', () => {
    expect(nextSpot(counts, at(0, 1), 'ArrowDown')).toEqual(at(0, 1, 1))
    expect(nextSpot(counts, at(0, 1, 2), 'ArrowDown')).toEqual(at(1, 1))
    expect(nextSpot(counts, at(1, 1), 'ArrowUp')).toEqual(at(0, 1, 2))
  })

  test('left and right go to the next cell, as far down as it has things', () => {
    expect(nextSpot(counts, at(0, 1, 2), 'ArrowLeft')).toEqual(at(0, 0))
    expect(nextSpot(counts, at(1, 0, 1), 'ArrowRight')).toEqual(at(1, 1))
  })

  test('Home and End go to the ends of the row', () => {
    expect(nextSpot(counts, at(0, 1, 1), 'Home')).toEqual(at(0, 0))
    expect(nextSpot(counts, at(1, 0, 1), 'End')).toEqual(at(1, 1))
  })

  test('nothing goes past the edges, and other keys go nowhere', () => {
    expect(nextSpot(counts, at(0, 0), 'ArrowLeft')).toBeUndefined()
    expect(nextSpot(counts, at(0, 0), 'ArrowUp')).toBeUndefined()
    expect(nextSpot(counts, at(1, 1), 'ArrowRight')).toBeUndefined()
    expect(nextSpot(counts, at(1, 0, 1), 'ArrowDown')).toBeUndefined()
    expect(nextSpot(counts, at(0, 0), 'a')).toBeUndefined()
  })
})
