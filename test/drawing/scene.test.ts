import { describe, expect, test } from 'vitest'
import type { Flow } from '#drawing/lanes.ts'
import { type Scene, type SceneInput, sceneOf } from '#drawing/scene.ts'
import { applyPatch } from '#model/patch.ts'
import type { Placement } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { flawsIn } from '../support/flaws.ts'
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
