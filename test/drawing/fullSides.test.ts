import { expect, test } from 'vitest'
import { fullSides } from '#drawing/fullSides.ts'
import { sceneOf } from '#drawing/scene.ts'
import { applyPatch } from '#model/patch.ts'
import type { Flow } from '#model/programme.ts'
import type { Theory } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { flawsIn } from '../support/flaws.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')

/** So many boxes lead to one, which leads to so many. */
function hub(before: number, after = 0): Theory {
  const tails = Array.from({ length: before }, (_, i) => `${i % 3 ? 'L' : 'T'}${i} -> B0`)
  const heads = Array.from({ length: after }, (_, i) => `B0 -> E${i}`)
  return theoryOf(...tails, ...heads)
}

function hubDrawn(theory: Theory, flow: Flow = 'right', base?: Theory) {
  const scene = sceneOf({ theory, layout: {}, say, scheme: { flow }, ...(base && { base }) })
  const look = scene.boxes.find((box) => box.look.id === 'B0')?.look
  const heads = scene.links.filter(({ to }) => to === 'B0').map(({ route }) => route.head)
  return { scene, look, heads }
}

function nearest(places: readonly number[]): number {
  const sorted = places.toSorted((a, b) => a - b)
  return Math.min(...sorted.slice(1).map((place, i) => place - (sorted[i] ?? 0)))
}

test('the fuller side counts, and few lines do not', () => {
  expect(fullSides(hub(6, 6), 'right')).toEqual(new Map())
  expect(fullSides(hub(7, 9), 'right')).toEqual(new Map([['B0', 9]]))
  expect(fullSides(hub(40), 'right')).toEqual(new Map([['B0', 30]]))
  expect(fullSides(hub(12), 'up')).toEqual(new Map())
})

test('lines back along the chain end on the other side, those within a lane on neither', () => {
  const ends = ['T1', 'T2', 'T3', 'T4'].flatMap((id) => [`${id} -> L0`, `L0 -> ${id}`])
  const within = ['L1', 'L2', 'L3'].map((id) => `${id} -> L0`)
  expect(fullSides(theoryOf(...ends, ...within), 'right')).toEqual(new Map([['L0', 8]]))
})

test('no box of the example has so many', () => {
  const withP1 = applyPatch(sample.theory, sample.proposals['P1']?.change ?? {})
  expect(fullSides(withP1, 'right')).toEqual(new Map())
})

test.each([8, 12, 20, 30])(
  'the heads of %i lines into one box stand clear of each other',
  (count) => {
    const { scene, heads } = hubDrawn(hub(count))
    expect(flawsIn(scene)).toEqual([])
    expect(nearest(heads.map(({ y }) => y))).toBeGreaterThanOrEqual(9)
  },
)

test('from the bottom up the side of a box is long enough', () => {
  const { look, heads } = hubDrawn(hub(12), 'up')
  expect(look?.height).toBe(80)
  expect(nearest(heads.map(({ x }) => x))).toBeGreaterThanOrEqual(9)
})

test('words stand in the middle of a box that is higher than they are', () => {
  const titleAt = (count: number) => {
    const { look } = hubDrawn(hub(count))
    const title = look?.shapes.find((shape) => shape.type === 'text')
    return { height: look?.height ?? 0, y: title?.y ?? 0 }
  }
  const [usual, high] = [titleAt(2), titleAt(16)]
  expect(high.height).toBeGreaterThan(usual.height + 50)
  expect(high.y - usual.y).toBe((high.height - usual.height) / 2)
})

test('what a proposal links to a box of the base leaves that as it is', () => {
  const base = hub(5)
  const after = applyPatch(base, {
    factors: Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`n${i}`, { kind: 'output' as const, title: 'Ny' }]),
    ),
    links: Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`m${i}`, { from: `n${i}`, to: 'B0' }]),
    ),
  })
  expect(hubDrawn(after, 'right', base).look?.height).toBe(hubDrawn(base).look?.height)
  expect(hubDrawn(after).look?.height).toBeGreaterThan(hubDrawn(base).look?.height ?? 0)
})
