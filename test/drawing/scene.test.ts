import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { legendOf } from '#drawing/legend.ts'
import { type Scene, type SceneInput, sceneInParts, sceneOf } from '#drawing/scene.ts'
import { applyPatch } from '#model/patch.ts'
import type { Flow, Placement } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import { en } from '#text/en.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { entersBox, flawsIn } from '../support/flaws.ts'
import { largeTheory } from '../support/largeTheory.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')
const withP1 = applyPatch(sample.theory, sample.proposals['P1']?.change ?? {})
const proposal = { letter: 'A', challenged: new Set(['F7']) }

function drawn(theory: Theory, more: Partial<SceneInput> = {}): Scene {
  return sceneOf({ theory, layout: {}, say, ...more })
}

function layoutOf(scene: Scene): Table<Placement> {
  return Object.fromEntries(scene.boxes.map(({ look, x, y }) => [look.id, { x, y }]))
}

describe.each<Flow>(['right', 'up'])('with the chain running %s', (flow) => {
  const scheme = { flow }

  test('the example has no flaw', () => {
    expect(flawsIn(drawn(sample.theory, { scheme }))).toEqual([])
  })

  test('the example with P1 has no flaw, tidied as a whole', () => {
    expect(flawsIn(drawn(withP1, { scheme, base: sample.theory, proposal }))).toEqual([])
  })

  test('the example with P1 has no flaw, P1 put where there is room', () => {
    const layout = layoutOf(drawn(sample.theory, { scheme }))
    const scene = drawn(withP1, { scheme, layout, base: sample.theory, proposal })
    expect(flawsIn(scene)).toEqual([])
    for (const { look, x, y } of scene.boxes) {
      if (look.id in layout) expect({ x, y }).toEqual(layout[look.id])
    }
  })

  test.each([
    [60, 1],
    [60, 2],
    [60, 3],
    [200, 1],
    [200, 2],
  ])('a theory of %i boxes (seed %i) has no flaw', (count, seed) => {
    expect(flawsIn(drawn(largeTheory(count, seed), { scheme }))).toEqual([])
  })
})

test('a picture with a box upon another and upon a link is found out', () => {
  const layout = {
    T1: { x: 0, y: 0 },
    L1: { x: 400, y: 0 },
    B1: { x: 800, y: 0 },
    L2: { x: 410, y: 8 },
  }
  const flaws = flawsIn(drawn(theoryOf('T1 -> L1 -> B1', 'L2'), { layout }))
  expect(flaws).toContain('box L1 over L2')
})

test('a line through the inside of its own box is found out, and not one that begins on its outline', () => {
  const box = { x: 0, y: 0, width: 200, height: 60, shape: 'pill' as const }
  const level = (from: number, to: number, y: number) => [
    { x: from, y },
    { x: to, y },
  ]
  expect(entersBox(level(200, 400, 30), box)).toBe(false)
  expect(entersBox(level(190, 400, 30), box)).toBe(true)
  expect(entersBox(level(-100, 400, 30), box)).toBe(true)
  expect(entersBox(level(188, 400, 6), box)).toBe(false)
})

test.each<Flow>(['right', 'up'])(
  'running %s, the links of a box dropped partly over another leave by its free sides',
  (flow) => {
    const scheme = { flow }
    const layout = layoutOf(drawn(sample.theory, { scheme }))
    const { x = 0, y = 0 } = layout['B1'] ?? {}
    for (const [dx, dy] of [
      [-120, 20],
      [120, 20],
      [-100, 40],
      [40, 40],
      [100, -50],
    ] as const) {
      const dropped = { ...layout, T1: { x: x + dx, y: y + dy } }
      const flaws = flawsIn(drawn(sample.theory, { scheme, layout: dropped }))
      expect(flaws).toContain('box B1 over T1')
      expect(flaws.filter((flaw) => flaw.startsWith('link'))).toEqual([])
    }
  },
)

test('from the bottom up no line begins or ends under a verdict', () => {
  const outcomes = Object.keys(withP1.factors).filter((id) =>
    withP1.factors[id]?.kind.endsWith('_effect'),
  )
  const impact = Object.fromEntries(outcomes.map((id) => [id, 'strengthens' as const]))
  const scheme = { flow: 'up' } as const
  const plain = drawn(withP1, { scheme, base: sample.theory, proposal })
  const scene = drawn(withP1, { scheme, base: sample.theory, proposal, impact })
  expect(layoutOf(scene)).toEqual(layoutOf(plain))
  const ends = scene.links.flatMap(({ route }) => [route.points[0], route.head])
  for (const { look, x, y } of scene.boxes) {
    if (!outcomes.includes(look.id)) continue
    const from = x + (look.tagsFrom ?? Number.NaN)
    expect(from).toBeGreaterThan(x + 80)
    const under = ends.filter(
      (end) => end && Math.abs(end.y - y) < 16 && end.x > from - 4 && end.x < x + look.width,
    )
    expect(under).toEqual([])
  }
  expect(flawsIn(scene)).toEqual([])
})

describe('the next scene', () => {
  const first = drawn(sample.theory)
  const layout = layoutOf(first)
  const before = drawn(sample.theory, { layout })

  test('keeps every box and link that is the same', () => {
    const after = sceneOf({ theory: { ...sample.theory }, layout, say }, before)
    expect(after.boxes).toEqual(before.boxes)
    expect(after.links).toEqual(before.links)
    after.boxes.forEach((box, i) => {
      expect(box).toBe(before.boxes[i])
    })
    after.links.forEach((link, i) => {
      expect(link).toBe(before.links[i])
    })
  })

  test('draws anew only the box that was renamed', () => {
    const factors = { ...sample.theory.factors }
    factors['T1'] = { kind: 'activity', title: 'Fornye innkrevingssystemet' }
    const after = sceneOf({ theory: { ...sample.theory, factors }, layout, say }, before)
    const anew = after.boxes.filter((box, i) => box !== before.boxes[i])
    expect(anew.map(({ look }) => look.id)).toEqual(['T1'])
  })

  test('in another language is drawn anew', () => {
    const english = sceneOf({ theory: sample.theory, layout, say: sayIn(en, 'en') }, before)
    expect(english.boxes[0]?.look.kindWord).toBe('User effect')
  })

  test('is the one before when it would be drawn the same, and another when a link is bent', () => {
    const same = { theory: sample.theory, layout: { ...layout }, say }
    expect(sceneOf(same, before)).toBe(before)
    const [id] = Object.keys(sample.theory.links)
    if (!id) throw new Error('The example has no links.')
    const bends = { b: { x: 300, y: 900, order: 'a' } }
    const bent = { ...same, layout: { ...layout, [id]: { bends } } }
    expect(sceneOf(bent, before)).toEqual(sceneOf(bent))
    expect(sceneOf(bent, before).links).not.toEqual(before.links)
  })

  test('is what it would be without the one before when every box has moved', () => {
    const ids = Object.keys(sample.theory.factors)
    const spread = ids.map((id, i) => [id, { x: (i % 4) * 400, y: Math.floor(i / 4) * 200 }])
    const input = { theory: sample.theory, layout: Object.fromEntries(spread), say }
    expect(sceneOf(input, before)).toEqual(sceneOf(input))
  })

  test('is the same drawn in parts', () => {
    const parts = sceneInParts({ theory: sample.theory, layout, say })
    let turns = 0
    let part = parts.next()
    for (; !part.done; part = parts.next()) turns += 1
    expect(part.value).toEqual(before)
    expect(turns).toBeGreaterThan(2)
  })

  test('is what it would be without the one before', () => {
    const ids = Object.keys(sample.theory.factors)
    const step = fc.record({
      id: fc.constantFrom(...ids),
      dx: fc.integer({ min: -200, max: 200 }),
      dy: fc.integer({ min: -200, max: 200 }),
      title: fc.option(fc.string({ maxLength: 50 }), { nil: undefined }),
      without: fc.option(fc.constantFrom(...Object.keys(sample.theory.links)), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        let scene = before
        let theory = sample.theory
        let places: Table<Placement> = layout
        for (const { id, dx, dy, title, without } of steps) {
          const { x = 0, y = 0 } = places[id] ?? {}
          places = { ...places, [id]: { x: x + dx, y: y + dy } }
          const factor = theory.factors[id]
          if (title && factor) {
            theory = { ...theory, factors: { ...theory.factors, [id]: { ...factor, title } } }
          }
          if (without) {
            const { [without]: _, ...links } = theory.links
            theory = { ...theory, links }
          }
          scene = sceneOf({ theory, layout: places, say }, scene)
        }
        expect(scene).toEqual(sceneOf({ theory, layout: places, say }))
      }),
      { numRuns: 15 },
    )
  }, 30_000)
})

test('a part of a theory is drawn as it is in the whole, numbers and all', () => {
  const whole = drawn(sample.theory)
  const part = drawn(sample.theory, { only: new Set(['L1', 'L4', 'B4']) })
  expect(part.boxes.map(({ look }) => look.id)).toEqual(['B4', 'L1', 'L4'])
  const ends = part.links.map(({ from, to }) => `${from} -> ${to}`)
  expect(ends).toEqual(['L1 -> L4', 'L4 -> B4'])
  const hexagonsOf = (scene: typeof whole, id: string) =>
    scene.links.find((link) => link.id === id)?.hexagons.map(({ number }) => number)
  for (const { id } of part.links) expect(hexagonsOf(part, id)).toEqual(hexagonsOf(whole, id))
  expect(part.boxes.map(({ look }) => look.label)).toEqual(
    whole.boxes.filter(({ look }) => ['B4', 'L1', 'L4'].includes(look.id)).map((b) => b.look.label),
  )
  expect(part.lanes.map(({ id }) => id)).toEqual(['output', 'user_effect'])
})

test('an empty theory is an empty scene', () => {
  const scene = drawn(theoryOf())
  expect(scene).toMatchObject({ boxes: [], links: [], lanes: [] })
})

test('links are told in words', () => {
  const { links } = drawn(sample.theory)
  expect(links.find(({ id }) => id === 'e28')?.label).toBe(
    'Automatisk valg av innkrevingsskritt → Tillit til at innkrevingen er rimelig: mer gir mindre, bidrar',
  )
})

test('a ruling is shown on its box, in words and in the legend', () => {
  const theory = theoryOf('T1 -> B1')
  const scene = sceneOf({ theory, layout: {}, say, rulings: { B1: '0' } })
  const labelOfBox = (id: string) => scene.boxes.find(({ look }) => look.id === id)?.look.label
  expect(labelOfBox('B1')).toContain('avklart: stopper')
  expect(labelOfBox('T1')).not.toContain('avklart')
  const legend = legendOf(scene).flatMap(({ items }) => items.map(({ text }) => text))
  expect(legend).toContain('en person har avgjort: det som kommer hit, stopper her')
})
