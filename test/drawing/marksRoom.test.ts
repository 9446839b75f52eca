import { describe, expect, test } from 'vitest'
import { layersOf } from '#drawing/layers.ts'
import { roomForMarks } from '#drawing/marksRoom.ts'
import { sceneOf } from '#drawing/scene.ts'
import { applyPatch } from '#model/patch.ts'
import type { Assumption, Attachment, Link, Theory } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { flawsIn } from '../support/flaws.ts'
import { largeTheory } from '../support/largeTheory.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')

/** An assumption more on every other link, two on some, and a sign on every third. */
function crowded(theory: Theory): Theory {
  const links: Record<string, Link> = {}
  const assumptions: Record<string, Assumption> = { ...theory.assumptions }
  const attachments: Record<string, Attachment> = { ...theory.attachments }
  Object.entries(theory.links).forEach(([id, link], i) => {
    links[id] = i % 3 === 0 ? { ...link, sign: '-' } : link
    for (let k = 0; k < (i % 2) + Number(i % 5 === 0); k += 1) {
      assumptions[`more${i}.${k}`] = { title: 'En antakelse til' }
      attachments[`on${i}.${k}`] = { assumption: `more${i}.${k}`, on: id }
    }
  })
  return { ...theory, links, assumptions, attachments }
}

test('before a lane there is room for what stands on the links that come to it from the lane beside', () => {
  const theory = theoryOf('T1 -> L1 -> B1', 'T1 -> B1')
  const assumptions = { F1: { title: 'A' }, F2: { title: 'B' } }
  const attachments = {
    a: { assumption: 'F1', on: 'l1' },
    b: { assumption: 'F2', on: 'l1' },
    c: { assumption: 'F2', on: 'l3' },
  }
  const marked = { ...theory, assumptions, attachments }
  expect(roomForMarks(marked, layersOf(marked))).toEqual([0, 112, 0])
})

test.each([
  ['the example', sample.theory],
  ['the example with P1', applyPatch(sample.theory, sample.proposals['P1']?.change ?? {})],
  ['60 boxes', largeTheory(60, 1)],
])('%s crowded with assumptions and signs has no flaw', (_, theory) => {
  expect(flawsIn(sceneOf({ theory: crowded(theory), layout: {}, say }))).toEqual([])
})

describe.each(['right', 'up'] as const)('where the chain runs %s', (flow) => {
  test.each([
    ['of two lanes', 'T1 -> L1', 'L1 -> T1'],
    ['of two lanes, alike', 'T1 -> L1', 'T1 -> L1'],
    ['of one lane', 'T1 -> T2', 'T2 -> T1'],
  ])('two links with two assumptions each between two boxes %s have room', (_, ...lines) => {
    const theory: Theory = {
      ...theoryOf(...lines),
      assumptions: { F1: { title: 'A' }, F2: { title: 'B' } },
      attachments: {
        a: { assumption: 'F1', on: 'l1' },
        b: { assumption: 'F2', on: 'l1' },
        c: { assumption: 'F1', on: 'l2' },
        d: { assumption: 'F2', on: 'l2' },
      },
    }
    expect(flawsIn(sceneOf({ theory, layout: {}, say, scheme: { flow } }))).toEqual([])
  })
})
