import { describe, expect, test } from 'vitest'
import type { End } from '#drawing/ends.ts'
import { type Course, evened } from '#drawing/evened.ts'

const boxes = new Map(
  ['a', 'b', 'c', 'd'].map((id, i) => [id, { x: 400 * (i % 2), y: 0, width: 100, height: 100 }]),
).set('low', { x: 400, y: 70, width: 100, height: 40 })
const end = (box: string, side: 'left' | 'right'): End => ({ box, side, key: 0, tie: 0 })
const line = (from: string, to: string) => [end(from, 'right'), end(to, 'left')]
const gap = (y: number, low = -200, high = 200) => ({ x0: 150, x1: 350, low, high, y })
const course = (start: number, finish: number, ...ys: number[]): Course => ({
  start,
  end: finish,
  passages: ys.map((y) => gap(y)),
  isAcross: true,
})
const stopsOf = (courses: readonly Course[]) =>
  courses.map(({ start, end: finish, passages }) => [start, ...passages.map(({ y }) => y), finish])

describe('a line that all but goes straight on', () => {
  test('is made to, where it begins, passes and ends', () => {
    expect(stopsOf(evened([course(40, 60, 50)], line('a', 'b'), boxes))).toEqual([[40, 40, 40]])
  })

  test('goes the way of the gap that leaves it no choice, and stays if that is far', () => {
    const tight = (y: number): Course => ({ ...course(50, 90), passages: [gap(y, y, y)] })
    expect(stopsOf(evened([tight(70)], line('a', 'b'), boxes))).toEqual([[70, 70, 70]])
    expect(stopsOf(evened([tight(200)], line('a', 'b'), boxes))).toEqual([[50, 200, 90]])
  })

  test('goes on from its end past what stands beside it: both are put elsewhere together', () => {
    const beside = { ...gap(50, 50, 50), withEnd: { low: 20, high: 80 } }
    const past = (finish: number): Course => ({ ...course(50, finish), passages: [beside] })
    expect(stopsOf(evened([past(76)], line('a', 'low'), boxes))).toEqual([[76, 76, 76]])
    expect(stopsOf(evened([past(90)], line('a', 'low'), boxes))).toEqual([[80, 80, 80]])
  })

  test('goes as near where it began as the gap lets it', () => {
    const narrow = { ...course(32, 76), passages: [gap(60, 40, 70)] }
    expect(stopsOf(evened([narrow], line('a', 'b'), boxes))).toEqual([[40, 40, 40]])
  })

  test('moves those beside it a little, but none that is straight', () => {
    const ends = [...line('a', 'b'), ...line('a', 'd'), ...line('c', 'b')]
    const courses = [course(30, 60), course(44, 96), course(50, 50)]
    expect(stopsOf(evened(courses, ends, boxes))).toEqual([
      [60, 60],
      [71, 71],
      [50, 50],
    ])
  })

  test('never crosses another in its gap, nor comes near it', () => {
    const ends = [...line('a', 'b'), ...line('c', 'd')]
    const courses = [course(40, 40, 70), course(5, 95, 52)]
    expect(stopsOf(evened(courses, ends, boxes))[0]).not.toEqual([40, 40, 40])
  })
})
