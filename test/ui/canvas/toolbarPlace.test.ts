import { expect, test } from 'vitest'
import { toolbarPlace } from '#ui/canvas/toolbarPlace.ts'

const window = { width: 1000, height: 600 }
const size = { width: 200, height: 40 }
const above = { x: 500, y: 100 }
const below = { x: 500, y: 300 }
const box = (x: number, y: number, weight: number) => ({ x, y, width: 300, height: 60, weight })

test('where it was wished first, if nothing is there', () => {
  expect(toolbarPlace([above, below], size, window, [])).toEqual({ x: 400, y: 100 })
})

test('else where nothing is', () => {
  expect(toolbarPlace([above, below], size, window, [box(350, 90, 1)])).toEqual({ x: 400, y: 300 })
})

test('if something is everywhere, over what matters least', () => {
  const others = [box(350, 90, 1), box(350, 290, 8)]
  expect(toolbarPlace([below, above], size, window, others)).toEqual({ x: 400, y: 100 })
})

test('never outside the window', () => {
  expect(toolbarPlace([{ x: 990, y: -50 }], size, window, [])).toEqual({ x: 792, y: 8 })
})
