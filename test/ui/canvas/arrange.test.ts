import { expect, test } from 'vitest'
import { arranged } from '#ui/canvas/arrange.ts'

const rects = new Map([
  ['a', { x: 16, y: 0, width: 224, height: 80 }],
  ['b', { x: 0, y: 100, width: 224, height: 80 }],
  ['c', { x: 48, y: 400, width: 224, height: 120 }],
])

test('left edges in line', () => {
  expect(arranged(rects, 'left')).toEqual({
    a: { x: 0, y: 0 },
    b: { x: 0, y: 100 },
    c: { x: 0, y: 400 },
  })
})

test('top edges in line', () => {
  expect(arranged(rects, 'top')['c']).toEqual({ x: 48, y: 0 })
})

test('equal room between, the outermost where they were', () => {
  expect(arranged(rects, 'down')).toEqual({
    a: { x: 16, y: 0 },
    b: { x: 0, y: 200 },
    c: { x: 48, y: 400 },
  })
})

test('nothing to arrange is no trouble', () => {
  expect(arranged(new Map(), 'across')).toEqual({})
})
