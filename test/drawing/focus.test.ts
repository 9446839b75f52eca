import { expect, test } from 'vitest'
import { outcomesOf } from '#analysis/outcomes.ts'
import { overlayOf } from '#analysis/overlay.ts'
import { type FocusOn, idsInFocus } from '#drawing/focus.ts'
import { sceneOf } from '#drawing/scene.ts'
import { applyPatch } from '#model/patch.ts'
import { idsOf } from '#model/programme.ts'
import { isOutcome, type Theory } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { flawsIn } from '../support/flaws.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')
const boxesIn = (theory: Theory, focus: FocusOn, base?: Theory) =>
  [...idsInFocus(theory, focus, base)].sort()

const theory = theoryOf('T1 -> L1 -> B1 -> E1', 'T2 -> L2 -> B1', 'L2 -> B2', 'E1 -> B1', 'X1')

test('upstream of an effect is all that leads to it', () => {
  expect(boxesIn(theory, { on: 'upstream', of: 'B2' })).toEqual(['B2', 'L2', 'T2'])
})

test('downstream of a box is all that it leads to, and loops end', () => {
  expect(boxesIn(theory, { on: 'downstream', of: 'L1' })).toEqual(['B1', 'E1', 'L1'])
})

test('of a box that is not there, and of a proposal on the base, there is no picture', () => {
  expect(boxesIn(theory, { on: 'upstream', of: 'Q9' })).toEqual([])
  expect(boxesIn(theory, { on: 'proposal' })).toEqual([])
})

test('an actor is where it holds a role, and what stands right before and after', () => {
  const held: Theory = {
    ...theory,
    actors: { A: { title: 'Etaten' } },
    roles: { r1: { actor: 'A', role: 'owns', on: 'L1' } },
  }
  expect(boxesIn(held, { on: 'actor', of: 'A' })).toEqual(['B1', 'L1', 'T1'])
})

const after = applyPatch(theory, {
  factors: { B2: null, L3: { kind: 'output', title: 'Ny' } },
  links: { l5: null, p1: { from: 'L3', to: 'E1' } },
})

test('a proposal is what it changes and what that leads to, with what it takes away', () => {
  const only = idsInFocus(after, { on: 'proposal' }, theory)
  expect([...only].sort()).toEqual(['B1', 'B2', 'E1', 'L2', 'L3'])
  const { boxes } = sceneOf({ theory: after, base: theory, only, layout: {}, say })
  const removed = boxes.filter(({ look }) => look.change === 'removed')
  expect(removed.map(({ look }) => look.id)).toEqual(['B2'])
})

test('what a proposal builds on is shown, but not what else that leads to: no known way goes there', () => {
  const built = applyPatch(theory, {
    factors: { L3: { kind: 'output', title: 'Ny' } },
    links: { p1: { from: 'L2', to: 'L3' }, p2: { from: 'L3', to: 'E1' } },
  })
  expect(boxesIn(built, { on: 'proposal' }, theory)).toEqual(['B1', 'E1', 'L2', 'L3'])
})

test('a box or link that gets other words alone is shown by itself', () => {
  const reworded = applyPatch(theory, {
    factors: { X1: { title: 'Bedre' }, T1: { title: 'Bedre' } },
    links: { l5: { rationale: 'Fordi' } },
  })
  expect(boxesIn(reworded, { on: 'proposal' }, theory)).toEqual(['B1', 'L2', 'T1', 'X1'])
})

test('a link that turns its sign, or ends elsewhere, makes itself felt where it ends and ended', () => {
  const turned = applyPatch(theory, { links: { l2: { sign: '-' } } })
  expect(boxesIn(turned, { on: 'proposal' }, theory)).toEqual(['B1', 'E1', 'L1'])
  const moved = applyPatch(theory, { links: { l2: { to: 'X1' } } })
  expect(boxesIn(moved, { on: 'proposal' }, theory)).toEqual(['B1', 'E1', 'L1', 'X1'])
})

test('without rulings, the effects in the part of a proposal are those that the panel tells of', () => {
  for (const id of idsOf(sample.proposals)) {
    const { change, rulings } = sample.proposals[id] ?? {}
    expect(Object.keys(rulings ?? {})).toEqual([])
    const { affected, own } = outcomesOf(overlayOf(sample, id))
    const shown = applyPatch(sample.theory, change ?? {})
    const effects = boxesIn(shown, { on: 'proposal' }, sample.theory).filter((box) =>
      isOutcome(shown.factors[box]),
    )
    expect(effects).toEqual([...affected.map(({ outcome }) => outcome), ...own].sort())
  }
})

test('what leads to a box that a proposal takes away is still to be seen', () => {
  expect(boxesIn(after, { on: 'upstream', of: 'B2' }, theory)).toEqual(['B2', 'L2', 'T2'])
})

const proposal = applyPatch(sample.theory, sample.proposals['P1']?.change ?? {})

test.each<FocusOn>([
  { on: 'upstream', of: 'E1' },
  { on: 'downstream', of: 'L2' },
  { on: 'actor', of: 'A1' },
  { on: 'proposal' },
])('the part of the example and P1 on %o is laid out for itself without a flaw', (focus) => {
  const only = idsInFocus(proposal, focus, sample.theory)
  const scene = sceneOf({ theory: proposal, base: sample.theory, only, layout: {}, say })
  expect(scene.boxes.length).toBe(only.size)
  expect(flawsIn(scene)).toEqual([])
})
