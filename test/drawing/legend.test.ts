import { expect, test } from 'vitest'
import { type LegendGroup, legendOf } from '#drawing/legend.ts'
import { legendBlock } from '#drawing/legendBlock.ts'
import { sceneOf } from '#drawing/scene.ts'
import { applyPatch } from '#model/patch.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

const say = sayIn(nb, 'nb')

function told(groups: readonly LegendGroup[]): Record<string, readonly string[]> {
  return Object.fromEntries(
    groups.map(({ title, items }) => [title, items.map(({ text }) => text)]),
  )
}

test('a legend explains what is there and nothing else', () => {
  expect(told(legendOf(sceneOf({ theory: theoryOf('T1 -> L1'), layout: {}, say })))).toEqual({
    Bokser: ['Aktivitet', 'Produkt/tjeneste'],
    Lenker: ['bidrar'],
  })
  expect(told(legendOf(sceneOf({ theory: theoryOf(), layout: {}, say })))).toEqual({})
})

test('the legend of the example with P1 tells signs, proposal, verdicts, levels, assumptions, actors', () => {
  const theory = applyPatch(sample.theory, sample.proposals['P1']?.change ?? {})
  const scene = sceneOf({
    theory,
    layout: {},
    say,
    base: sample.theory,
    proposal: { letter: 'A', challenged: new Set(['F7']) },
    impact: { B3: 'strengthens', P1d: 'new' },
    whatIf: { B1: { state: 'lost' }, B2: { state: 'reduced', k: 1, n: 2 } },
  })
  const all = told(legendOf(scene))
  expect(all['Lenker']).toEqual(['nødvendig', 'bidrar', 'mer gir mindre', 'ukjent virkning'])
  expect(all['Forslag A']).toEqual(['ny', 'ny lenke', 'utfordres av forslaget'])
  expect(all['Virkning av forslaget']).toEqual([
    'alle veier gir mer',
    'effekten finnes ikke uten forslaget',
    'uten merke: ingen kjent vei',
  ])
  expect(all['Hva om']).toHaveLength(2)
  expect(all['Resultatnivå']).toHaveLength(4)
  expect(all['Antakelser']).toHaveLength(8)
  expect(all['Antakelsenes status']).toEqual(['Ikke prøvd'])
  expect(all['Aktører']).toHaveLength(9)
})

test('a block keeps groups whole, in order, within its width', () => {
  const legend = legendOf(sceneOf({ theory: sample.theory, layout: {}, say }))
  const narrow = legendBlock(legend, 280)
  const wide = legendBlock(legend, 1400)
  expect(wide.height).toBeLessThan(narrow.height / 2)
  for (const block of [narrow, wide]) {
    for (const shape of block.shapes) {
      if (shape.type !== 'text') continue
      expect(shape.x).toBeLessThan(block.width)
      expect(shape.y).toBeLessThanOrEqual(block.height + 4)
    }
  }
})

test('what is exempt from public access is stamped on boxes, assumptions and actors, and explained once', () => {
  const restricted = 'offl. § 14'
  const theory = theoryOf('T1 -> B1')
  const [box, assumption, actor] = [
    {
      ...theory,
      factors: { ...theory.factors, T1: { kind: 'activity', title: 'T1', restricted } },
    },
    {
      ...theory,
      assumptions: { F1: { title: 'F1', restricted } },
      attachments: { t1: { assumption: 'F1', on: 'l1' } },
    },
    {
      ...theory,
      actors: { A1: { title: 'PST', restricted } },
      roles: { r1: { actor: 'A1', role: 'owns', on: 'T1' } },
    },
  ] as const
  for (const each of [box, assumption, actor]) {
    const scene = sceneOf({ theory: each, layout: {}, say })
    expect(told(legendOf(scene))['Merker']).toEqual(['unntatt offentlighet'])
    const left = sceneOf({ theory: each, layout: {}, say, without: new Set(['T1', 'F1', 'A1']) })
    expect(told(legendOf(left))['Merker']).toBe(undefined)
    expect(left.links).toEqual([])
    expect(left.boxes.map(({ look }) => look.id)).toEqual(['B1'])
  }
})
