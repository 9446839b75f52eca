import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlap, type Point } from '#drawing/geometry.ts'
import { sizesOf } from '#drawing/scene.ts'
import { tidy } from '#drawing/tidy.ts'
import type { Flow } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { largeTheory } from '../support/largeTheory.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')
const origin = { x: 0, y: 0 }

function tidied(theory: Theory, flow: Flow = 'right', layout?: Table<Point>) {
  return tidy(theory, { flow, sizes: sizesOf(theory, say, flow), ...(layout && { layout }) })
}

function overlaps(theory: Theory, places: Table<Point>): readonly string[] {
  const sizes = sizesOf(theory, say, 'right')
  const rects = Object.entries(places).map(([id, place]) => ({
    id,
    ...place,
    ...(sizes[id] ?? { width: 0, height: 0 }),
  }))
  return rects.flatMap((a, i) =>
    rects.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} ${b.id}`] : [])),
  )
}

test('lanes follow the chain from left to right, or from the bottom to the top', () => {
  const theory = theoryOf('I1 -> T1 -> L1 -> B1 -> E1')
  const right = tidied(theory)
  const order = (by: (id: string) => number) => Object.keys(right).toSorted((a, b) => by(a) - by(b))
  expect(order((id) => right[id]?.x ?? 0)).toEqual(['I1', 'T1', 'L1', 'B1', 'E1'])
  const up = tidied(theory, 'up')
  expect(order((id) => -(up[id]?.y ?? 0))).toEqual(['I1', 'T1', 'L1', 'B1', 'E1'])
})

test('a chain of single boxes is straight', () => {
  const places = tidied(theoryOf('I1 -> T1 -> L1 -> B1 -> E1'))
  expect(new Set(Object.values(places).map(({ y }) => y)).size).toBe(1)
})

test('boxes stand in the order that crosses least', () => {
  const { T1, T2, L1, L2 } = tidied(theoryOf('T1 -> L2', 'T2 -> L1'))
  expect(Math.sign((T1?.y ?? 0) - (T2?.y ?? 0))).toBe(Math.sign((L2?.y ?? 0) - (L1?.y ?? 0)))
})

test('ytre forhold stands below the chain, under what it acts on', () => {
  const places = tidied(theoryOf('T1 -> B1', 'T2 -> B2', 'Y1 -> B1'))
  const lowest = Math.max(...['T1', 'T2', 'B1', 'B2'].map((id) => places[id]?.y ?? 0))
  expect(places['Y1']?.y).toBeGreaterThan(lowest)
  expect(places['Y1']?.x).toBe(places['B1']?.x)
})

test('nothing gives nothing, and loops and links to oneself are no hindrance', () => {
  expect(tidied(theoryOf())).toEqual({})
  const places = tidied(theoryOf('T1 -> T1', 'T1 -> L1 -> T1', 'B1 -> B2 -> B3 -> B1', 'E1 -> T1'))
  expect(overlaps(theoryOf('T1 -> L1', 'B1 -> B2', 'B3', 'E1'), places)).toEqual([])
})

describe('stable', () => {
  test.each([1, 2, 3])('a tidy picture stays as it is (seed %i)', (seed) => {
    const theory = largeTheory(60, seed)
    const once = tidied(theory)
    expect(tidied(theory, 'right', once)).toEqual(once)
  })

  test('what was placed by hand or edited is settled by one tidy', () => {
    const names = ['I1', 'I2', 'T1', 'T2', 'T3', 'L1', 'L2', 'L3', 'B1', 'B2', 'E1', 'E2']
    const ends = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names))
    const place = fc.record({ x: fc.integer({ max: 100, min: 0 }), y: fc.nat(100) })
    const settles = (theory: Theory, layout: Table<{ x: number; y: number }>) => {
      const once = tidied(theory, 'right', layout)
      expect(tidied(theory, 'right', once)).toEqual(once)
      return once
    }
    fc.assert(
      fc.property(
        fc.array(ends, { minLength: 6, maxLength: 20 }),
        fc.array(place, { minLength: names.length, maxLength: names.length }),
        fc.constantFrom(...names),
        (links, places, moved) => {
          const lines = links.map(([from, to]) => `${from} -> ${to}`)
          const byHand = Object.fromEntries(
            names.map((id, i) => [id, { x: 8 * (places[i]?.x ?? 0), y: 8 * (places[i]?.y ?? 0) }]),
          )
          const once = settles(theoryOf(...names, ...lines), byHand)
          settles(theoryOf(...names, ...lines), { ...once, [moved]: { x: 0, y: 500 } })
          settles(theoryOf(...names, ...lines.slice(1)), once)
          settles(theoryOf(...names, ...lines, `T1 -> ${moved}`), once)
          settles(theoryOf(...names, ...lines, `${moved} -> L9`), { ...once, L9: { x: 0, y: 300 } })
        },
      ),
      { numRuns: 4 },
    )
  }, 120_000)

  test('a drawing placed by hand stands still after one tidy', () => {
    const theory = theoryOf('I1 -> L1', 'I2 -> L1', 'T1 -> L3', 'L2 -> T2')
    const layout = {
      L1: { x: 152, y: 680 },
      L2: { x: 112, y: 656 },
      T1: { x: 552, y: 464 },
      I1: { x: 224, y: 744 },
      T2: { x: 224, y: 584 },
      I2: { x: 512, y: 288 },
      L3: { x: 424, y: 712 },
    }
    const once = tidied(theory, 'right', layout)
    expect(tidied(theory, 'right', once)).toEqual(once)
  })

  test('moving one box and tidying again moves no other', () => {
    for (const theory of [sample.theory, largeTheory(60), largeTheory(200)]) {
      const once = tidied(theory)
      for (const id of Object.keys(once).slice(0, 8)) {
        const place = once[id] ?? { x: 0, y: 0 }
        const moved = { ...once, [id]: { x: place.x + 40, y: place.y + 500 } }
        expect(tidied(theory, 'right', moved)).toEqual(once)
      }
    }
  })

  test.each<Flow>(['right', 'up'])(
    'drawn %s, a box that is tidied alone goes back between its neighbours',
    (flow) => {
      const { theory } = sample
      const sizes = sizesOf(theory, say, flow)
      const once = tidied(theory, flow)
      const [along, across] = flow === 'up' ? (['y', 'x'] as const) : (['x', 'y'] as const)
      /** The boxes lane by lane, as they stand across the flow. */
      const orderIn = (places: Table<Point>) => {
        const laneOf = (id: string) => theory.factors[id]?.kind ?? ''
        const acrossOf = (id: string) => (places[id] ?? origin)[across]
        return Object.keys(places).sort(
          (a, b) => laneOf(a).localeCompare(laneOf(b)) || acrossOf(a) - acrossOf(b),
        )
      }
      for (const id of Object.keys(once)) {
        const place = once[id] ?? origin
        const away = { ...place, [along]: place[along] + 100, [across]: place[across] + 400 }
        const layout = { ...once, [id]: away }
        const places = tidy(theory, { flow, sizes, layout, move: new Set([id]) })
        expect(orderIn(places)).toEqual(orderIn(once))
      }
    },
  )

  test.each([
    ['f00016', 500],
    ['f00014', -400],
    ['f00010', 150],
    ['f00019', 500],
    ['f00005', -400],
    ['f00012', 150],
  ])('in a drawing that was edited, moving %s moves no other lane', (moved, by) => {
    const theory = largeTheory(24, 8)
    const added = {
      0: { from: 'f00000', to: 'f00003' },
      1: { from: 'f00015', to: 'f00020' },
      2: { from: 'f00006', to: 'f00007' },
    }
    const edited = { ...theory, links: { ...theory.links, ...added } }
    const once = tidied(edited, 'right', tidied(theory))
    const { x, y } = once[moved] ?? { x: 0, y: 0 }
    const twice = tidied(edited, 'right', { ...once, [moved]: { x, y: y + by } })
    const ids = Object.keys(once)
    const orderAt = (places: Table<{ x: number; y: number }>, lane: number) =>
      ids
        .filter((id) => once[id]?.x === lane)
        .sort((a, b) => (places[a]?.y ?? 0) - (places[b]?.y ?? 0))
    for (const lane of new Set(ids.map((id) => once[id]?.x ?? 0)))
      if (lane !== x) expect(orderAt(twice, lane)).toEqual(orderAt(once, lane))
    if (orderAt(twice, x).join() === orderAt(once, x).join()) expect(twice).toEqual(once)
  })

  test.each([1, 2, 4, 8])('a box more leaves every lane in its order (seed %d)', (seed) => {
    const theory = largeTheory(60, seed)
    const once = tidied(theory)
    const more: Theory = {
      ...theory,
      factors: { ...theory.factors, new: { kind: 'output', title: 'Ny' } },
      links: { ...theory.links, new: { from: 'f00014', to: 'new' } },
    }
    const sizes = sizesOf(more, say, 'right')
    const layout = { ...once, ...tidy(more, { sizes, layout: once, move: new Set(['new']) }) }
    const twice = tidied(more, 'right', layout)
    const orderIn = (places: Table<{ x: number; y: number }>, kind: string) =>
      Object.keys(theory.factors)
        .filter((id) => theory.factors[id]?.kind === kind)
        .toSorted((a, b) => (places[a]?.y ?? 0) - (places[b]?.y ?? 0))
    for (const kind of ['input', 'activity', 'output', 'user_effect', 'societal_effect'])
      expect(orderIn(twice, kind)).toEqual(orderIn(once, kind))
  })
})

test('what is not to be moved stays, and what is finds free room in its lane', () => {
  const theory = sample.theory
  const once = tidied(theory)
  const sizes = sizesOf(theory, say, 'right')
  const move = new Set(['T3', 'B2'])
  const places = tidy(theory, { sizes, layout: once, move })
  for (const id of Object.keys(once)) if (!move.has(id)) expect(places[id]).toEqual(once[id])
  expect([places['T3']?.x, places['B2']?.x]).toEqual([once['T3']?.x, once['B2']?.x])
  expect(overlaps(theory, places)).toEqual([])
})

test('boxes of a lane that a link with marks joins leave room for these', () => {
  const theory = theoryOf('L1 -> L2', 'L3 -> L4')
  const marked: Theory = {
    ...theory,
    assumptions: { F1: { title: 'En' }, F2: { title: 'To' } },
    attachments: { a: { assumption: 'F1', on: 'l1' }, b: { assumption: 'F2', on: 'l1' } },
  }
  const places = tidied(marked)
  const sizes = sizesOf(marked, say, 'right')
  const between = (one: string, other: string) => {
    const [upper, lower] = [one, other].sort((a, b) => (places[a]?.y ?? 0) - (places[b]?.y ?? 0))
    const { y = 0 } = places[upper ?? ''] ?? {}
    return (places[lower ?? '']?.y ?? 0) - y - (sizes[upper ?? '']?.height ?? 0)
  }
  expect(between('L1', 'L2') - between('L3', 'L4')).toBeGreaterThan(50)
})

test('in a lane of two columns boxes stand on the side to which their links lead', () => {
  const many = Array.from({ length: 12 }, (_, i) => i + 1)
  const later = many.map((i) => (i % 2 === 0 ? `T1 -> L${i}` : `L${i} -> B1`))
  const places = tidied(theoryOf(...later))
  const [first, second] = [...new Set(many.map((i) => places[`L${i}`]?.x ?? 0))].sort(
    (a, b) => a - b,
  )
  for (const i of many) expect(places[`L${i}`]?.x).toBe(i % 2 === 0 ? first : second)
})

test.each<Flow>(['right', 'up'])('drawn %s, steps within a lane lead on as one reads', (flow) => {
  const steps = ['Blearn', 'Bdecide', 'Bact', 'Bafter']
  const places = tidied(theoryOf(`${steps.join(' -> ')} -> E1`, 'T1 -> L1 -> Bact'), flow)
  const at = steps.map((step) => (places[step] ?? origin)[flow === 'up' ? 'x' : 'y'])
  expect(at).toEqual(at.toSorted((a, b) => a - b))
})

test('rows stand in bands across all lanes', () => {
  const theory = theoryOf('T1 -> L1 -> B1', 'T2 -> L2 -> B2', 'T1 -> L2', 'T3 -> L1')
  const rowOf = (id: string) => (id.endsWith('1') ? 0 : 1)
  const places = tidy(theory, { sizes: sizesOf(theory, say, 'right'), rowOf })
  const at = (row: number) =>
    Object.entries(places).flatMap(([id, { y }]) => (rowOf(id) === row ? [y] : []))
  expect(Math.max(...at(0)) + 80).toBeLessThan(Math.min(...at(1)))
})

test('boxes that now belong to another row stand in its band', () => {
  const theory = theoryOf('T1 -> L1', 'T2 -> L2', 'T3 -> L3', 'T4 -> L4')
  const sizes = sizesOf(theory, say, 'right')
  const second =
    (...ids: string[]) =>
    (id: string) =>
      ids.includes(id) ? 1 : 0
  const layout = tidy(theory, { sizes, rowOf: second('T3', 'L3', 'T4', 'L4') })
  const rowOf = second('T1', 'L1', 'T2', 'L2')
  const places = tidy(theory, { sizes, rowOf, layout })
  const at = (row: number) =>
    Object.entries(places).flatMap(([id, { y }]) => (rowOf(id) === row ? [y] : []))
  expect(Math.max(...at(0))).toBeLessThan(Math.min(...at(1)))
})

test('no two boxes overlap, whatever is linked', () => {
  const names = ['X1', 'I1', 'I2', 'T1', 'T2', 'T3', 'L1', 'L2', 'B1', 'B2', 'E1', 'E2', 'Y1', 'Y2']
  const link = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names))
  fc.assert(
    fc.property(
      fc.array(link, { maxLength: 40 }),
      fc.constantFrom<Flow>('right', 'up'),
      (links, flow) => {
        const theory = theoryOf(...names, ...links.map(([from, to]) => `${from} -> ${to}`))
        const places = tidied(theory, flow)
        expect(Object.keys(places).sort()).toEqual([...names].sort())
        expect(overlaps(theory, places)).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})

test('ten thousand boxes do not hang', () => {
  const theory = largeTheory(10_000)
  expect(Object.keys(tidied(theory))).toHaveLength(10_000)
}, 30_000)
