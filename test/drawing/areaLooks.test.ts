import { describe, expect, test } from 'vitest'
import { overlap } from '#drawing/geometry.ts'
import { legendOf } from '#drawing/legend.ts'
import { type SceneInput, sceneOf } from '#drawing/scene.ts'
import type { Factor, Theory } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')

function drawn(theory: Theory, more: Partial<SceneInput> = {}) {
  const scene = sceneOf({ theory, layout: {}, say, ...more })
  const areas = Object.fromEntries(scene.areas.map((area) => [area.id, area]))
  return { ...scene, legend: legendOf(scene), band: areas['outside'], ceiling: areas['ceiling'] }
}

function watching(theory: Theory, ...ids: readonly string[]): Theory {
  const factors: Record<string, Factor> = { ...theory.factors }
  for (const id of ids) {
    const factor = factors[id]
    if (factor) factors[id] = { ...factor, aboveCeiling: true }
  }
  return { ...theory, factors }
}

function wordsIn(shapes: readonly { readonly type: string }[]): readonly string[] {
  return shapes.flatMap((shape) =>
    shape.type === 'text' ? (shape as unknown as { lines: readonly string[] }).lines : [],
  )
}

describe('the band of what is outside the programme', () => {
  test('runs along the whole chain below it, around all its boxes, and says what it is', () => {
    const { band, boxes, lanes } = drawn(theoryOf('I1 -> T1 -> B1 -> E1', 'Y1 -> B1'))
    if (!band) throw new Error('There is no band.')
    for (const { look, x, y } of boxes) {
      const rect = { x, y, width: look.width, height: look.height }
      expect(overlap(band, rect), look.id).toBe(look.kind === 'external')
      expect(x > band.x && x + look.width < band.x + band.width, look.id).toBe(true)
    }
    const heading = lanes.find(({ id }) => id === 'external')
    expect(wordsIn(heading?.shapes ?? [])).toEqual(['Ytre forhold', 'utenfor programmet'])
    expect(heading && overlap(heading, band)).toBe(true)
  })

  test('stands beside the chain where that runs up', () => {
    const theory = theoryOf('I1 -> T1 -> B1 -> E1', 'Y1 -> B1')
    const { band, boxes, lanes } = drawn(theory, { scheme: { flow: 'up' } })
    const heading = lanes.find(({ id }) => id === 'external')
    if (!band || !heading) throw new Error('There is no band.')
    expect(heading.x).toBeGreaterThan(band.x)
    expect(heading.x + heading.width).toBeLessThan(band.x + band.width)
    for (const { x, y, look } of boxes)
      expect(overlap(heading, { x, y, width: look.width, height: look.height })).toBe(false)
    const chain = boxes.filter(({ look }) => look.kind !== 'external')
    expect(chain.every(({ x, look }) => x + look.width <= (band?.x ?? 0))).toBe(true)
  })

  test('is not drawn where others stand among its boxes', () => {
    const theory = theoryOf('T1', 'Y1', 'Y2')
    const layout = { Y1: { x: 0, y: 0 }, T1: { x: 0, y: 200 }, Y2: { x: 0, y: 400 } }
    expect(drawn(theory, { layout }).band).toBe(undefined)
    expect(drawn(theoryOf('T1')).band).toBe(undefined)
  })
})

describe('the ceiling of accountability', () => {
  const theory = theoryOf('T1 -> B1 -> E1', 'T1 -> B2 -> E2')

  test('parts what is answered for from what is watched, in words on both sides', () => {
    const { ceiling, boxes, legend } = drawn(watching(theory, 'E1', 'E2'))
    const at = (id: string) => boxes.find(({ look }) => look.id === id)?.x ?? 0
    const [line] = ceiling?.shapes ?? []
    const x = Number(/^M([\d.]+)/.exec(line?.type === 'path' ? line.d : '')?.[1])
    expect(x).toBeGreaterThan(at('B1') + 224)
    expect(x).toBeLessThan(at('E1'))
    expect(wordsIn(ceiling?.shapes ?? [])).toEqual([
      'Programmet svarer for',
      'Programmet følger med på',
    ])
    const marks = legend.find(({ title }) => title === 'Merker')?.items.map(({ text }) => text)
    expect(marks).toEqual(['over ansvarsgrensen: programmet følger med, men svarer ikke'])
  })

  test('is not there when nothing is above it, nor for a box that is no outcome', () => {
    expect(drawn(theory).ceiling).toBe(undefined)
    expect(drawn(watching(theory, 'T1')).ceiling).toBe(undefined)
  })

  test('is left to the marks on boxes where no line can part them', () => {
    const marked = watching(theoryOf('B1 -> E1'), 'B1')
    const layout = { B1: { x: 0, y: 0 }, E1: { x: 400, y: 0 } }
    const { ceiling, boxes } = drawn(marked, { layout })
    expect(ceiling).toBe(undefined)
    expect(boxes.map(({ look }) => [look.id, look.pins])).toEqual([
      ['B1', ['watched']],
      ['E1', []],
    ])
  })

  test('is within the bounds of the picture, whichever way the chain runs', () => {
    for (const flow of ['right', 'up'] as const) {
      const { ceiling, bounds } = drawn(watching(theory, 'E1'), { scheme: { flow } })
      if (!ceiling) throw new Error('There is no ceiling.')
      expect(ceiling.x).toBeGreaterThanOrEqual(bounds.x)
      expect(ceiling.y).toBeGreaterThanOrEqual(bounds.y)
      expect(ceiling.x + ceiling.width).toBeLessThanOrEqual(bounds.x + bounds.width)
      expect(ceiling.y + ceiling.height).toBeLessThanOrEqual(bounds.y + bounds.height)
    }
  })
})

test('a pin takes no room: what is locked or watched is as large as before', () => {
  const theory = theoryOf('B1 -> E1')
  const locked = {
    ...theory,
    factors: { ...theory.factors, E1: { ...theory.factors['E1'], locked: true } as Factor },
  }
  const sizes = (of: Theory) => drawn(of).boxes.map(({ look }) => [look.width, look.height])
  expect(sizes(locked)).toEqual(sizes(theory))
  expect(sizes(watching(theory, 'E1'))).toEqual(sizes(theory))
})
