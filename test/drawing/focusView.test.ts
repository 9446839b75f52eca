import { expect, test } from 'vitest'
import { type FocusOn, focusView } from '#drawing/focusView.ts'
import { sceneOf } from '#drawing/scene.ts'
import { applyPatch } from '#model/patch.ts'
import type { Theory } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { flawsIn } from '../support/flaws.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')
const boxesIn = (theory: Theory, on: FocusOn) =>
  Object.keys(focusView(theory, on, say).layout).sort()

const theory = theoryOf('T1 -> L1 -> B1 -> E1', 'T2 -> L2 -> B1', 'L2 -> B2', 'E1 -> B1', 'X1')

test('upstream of an effect is all that leads to it', () => {
  expect(boxesIn(theory, { upstreamOf: 'B2' })).toEqual(['B2', 'L2', 'T2'])
})

test('downstream of a box is all that it leads to, and loops end', () => {
  expect(boxesIn(theory, { downstreamOf: 'L1' })).toEqual(['B1', 'E1', 'L1'])
})

test('a box that is not there has no picture', () => {
  expect(focusView(theory, { upstreamOf: 'Q9' }, say).layout).toEqual({})
})

test('an actor is where it holds a role, and what stands right before and after', () => {
  const held: Theory = {
    ...theory,
    actors: { A: { title: 'Etaten' } },
    roles: { r1: { actor: 'A', role: 'owns', on: 'L1' } },
  }
  expect(boxesIn(held, { actor: 'A' })).toEqual(['B1', 'L1', 'T1'])
})

test('a proposal is what it changes and what that leads to, with what it takes away', () => {
  const after = applyPatch(theory, {
    factors: { B2: null, L3: { kind: 'output', title: 'Ny' } },
    links: { l5: null, p1: { from: 'L3', to: 'E1' } },
  })
  const view = focusView(after, { proposal: theory }, say)
  expect(Object.keys(view.layout).sort()).toEqual(['B1', 'B2', 'E1', 'L2', 'L3'])
  const scene = sceneOf({ ...view, say })
  expect(scene.boxes.filter(({ look }) => look.change === 'removed').map((b) => b.look.id)).toEqual(
    ['B2'],
  )
})

test.each<FocusOn>([{ upstreamOf: 'E1' }, { downstreamOf: 'L2' }, { actor: 'A1' }])(
  'the part of the example on %o is laid out for itself without a flaw',
  (on) => {
    const { layout, ...view } = focusView(sample.theory, on, say)
    expect(flawsIn(sceneOf({ ...view, layout, say }))).toEqual([])
  },
)

test('P1 on the example is laid out for itself without a flaw', () => {
  const shown = applyPatch(sample.theory, sample.proposals['P1']?.change ?? {})
  const view = focusView(shown, { proposal: sample.theory }, say)
  const scene = sceneOf({ ...view, say })
  expect(flawsIn(scene)).toEqual([])
  expect(scene.boxes.map(({ look }) => look.id)).toEqual(
    expect.arrayContaining(['P1a', 'P1b', 'P1c', 'P1d']),
  )
})
