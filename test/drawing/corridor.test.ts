import { expect, test } from 'vitest'
import { corridor } from '#drawing/corridor.ts'

const from = { x: 0, y: 100 }
const to = { x: 500, y: 100 }
const wall = (x: number, y: number, height: number, width = 100) => ({ x, y, width, height })

test('with nothing in the way there is nothing to pass', () => {
  expect(corridor(from, to, [])).toEqual([])
  expect(corridor(from, to, [wall(600, 0, 400)])).toEqual([])
})

test('a box beside the straight line is passed straight', () => {
  expect(corridor(from, to, [wall(200, 200, 80)])?.map(({ y }) => y)).toEqual([100])
})

test('a box on the straight line is passed on its nearer side', () => {
  expect(corridor(from, to, [wall(200, 80, 100)])?.map(({ y }) => y)).toEqual([64])
  expect(corridor(from, to, [wall(200, 30, 100)])?.map(({ y }) => y)).toEqual([146])
})

test('between two boxes the link passes through their gap', () => {
  const [passage] = corridor(from, to, [wall(200, -400, 480), wall(200, 110, 400)]) ?? []
  expect(passage).toEqual({ x0: 200, x1: 300, low: 89, high: 101, y: 100 })
})

test('where a gap has room the link keeps clear of flags and verdicts, else of the boxes', () => {
  const gapOf = (height: number) => {
    const walls = [wall(200, -400, 480), wall(200, 80 + height, 400)]
    return corridor({ ...from, y: 0 }, { ...to, y: 0 }, walls)?.map(({ low, high }) => [
      low - 80,
      80 + height - high,
    ])
  }
  expect(gapOf(80)).toEqual([[16, 16]])
  expect(gapOf(40)).toEqual([[12, 12]])
  expect(gapOf(20)).toEqual([[9, 9]])
})

test('a gap too narrow is none', () => {
  const [passage] = corridor(from, to, [wall(200, 0, 95), wall(200, 105, 95)]) ?? []
  expect([-16, 216]).toContain(passage?.y)
})

test('of two lanes each is passed where the way is shortest', () => {
  const way = corridor(from, to, [wall(150, 60, 100), wall(330, 40, 100)])
  expect(way?.map(({ x0, x1 }) => [x0, x1])).toEqual([
    [150, 250],
    [330, 430],
  ])
  const ys = way?.map(({ y }) => y) ?? []
  expect(new Set(ys).size).toBe(1)
})

test('where there is no room to bend before a box, the link must pass straight or not at all', () => {
  expect(corridor(from, to, [wall(10, 200, 80)])?.map(({ y }) => y)).toEqual([100])
  expect(corridor(from, to, [wall(10, 60, 80)])).toBeUndefined()
})

test('a link that runs back goes outside the boxes if that is not far, and else between them', () => {
  const walls = (height: number) => [wall(200, -height, height + 80), wall(200, 120, height)]
  const ys = (runsBack: boolean, height: number) =>
    corridor(from, to, walls(height), runsBack)?.map(({ y }) => y)
  expect(ys(false, 60)).toEqual([100])
  expect(ys(true, 60)).toEqual([196])
  expect(ys(true, 400)).toEqual([100])
})

test('from one side to another a line goes straight wherever both leave it a place', () => {
  const [above, below] = [wall(200, -400, 520), wall(200, 170, 400)]
  const across = (more: object) =>
    corridor({ ...from, ...more }, { ...to, ...more }, [above, below])?.map(({ y }) => y)
  expect(across({})).toEqual([135])
  expect(across({ low: 60, high: 140 })).toEqual([135])
  expect(
    corridor({ ...from, low: 60, high: 130 }, { ...to, y: 180, low: 140, high: 220 }, [
      above,
      below,
    ])?.map(({ y }) => y),
  ).toEqual([140])
})
