import { expect, test } from 'vitest'
import { sheetOf } from '#model/layers.ts'
import { emptyProgramme, emptyProposal, type Programme } from '#model/programme.ts'
import { changesOf, outlineOf } from '#ui/shell/outlineOf.ts'
import { theoryOf } from '../../support/theoryOf.ts'

const programme: Programme = {
  ...emptyProgramme('prog', 'Work'),
  theory: theoryOf('T1 -> B1 -> E1', 'T2 -> B1'),
  layout: { T1: { x: 0, y: 80 }, T2: { x: 0, y: 20 }, B1: { x: 300, y: 0 } },
  proposals: {
    P1: {
      ...emptyProposal('Mentors'),
      change: { factors: { T3: { kind: 'activity', title: 'T3' }, B1: { title: 'B1, better' } } },
      layout: { T3: { x: 0, y: 50 } },
    },
  },
}

function outline(layer: string, of: Programme = programme): string[][] {
  const { theory, layout } = sheetOf(of, layer)
  return outlineOf(theory.factors, layout, changesOf(of, layer), of.flow).map(({ kind, rows }) => [
    kind,
    ...rows.map(({ title, change }) => (change ? `${title} (${change})` : title)),
  ])
}

test('the outline has every box by lane, top down as they stand', () => {
  expect(outline('')).toEqual([
    ['activity', 'T2', 'T1'],
    ['user_effect', 'B1'],
    ['societal_effect', 'E1'],
  ])
})

test('from the bottom up the boxes of a kind come from left to right, however high each is', () => {
  const ragged = {
    ...programme,
    flow: 'up' as const,
    layout: { T1: { x: 0, y: 520 }, T2: { x: 700, y: 500 } },
  }
  expect(outline('', ragged)[0]).toEqual(['activity', 'T1', 'T2'])
})

test('the outline of a proposal tells what it brings', () => {
  expect(outline('P1')).toEqual([
    ['activity', 'T2', 'T3 (new)', 'T1'],
    ['user_effect', 'B1, better (changed)'],
    ['societal_effect', 'E1'],
  ])
})

test('a box that a proposal only locks is not told as changed', () => {
  const { P1 } = programme.proposals
  if (!P1) throw new Error('There is no proposal.')
  const locking = { ...P1, change: { factors: { T2: { locked: true } } } }
  const rows = outlineOf(
    programme.theory.factors,
    programme.layout,
    changesOf({ ...programme, proposals: { P1: locking } }, 'P1'),
  ).flatMap(({ rows }) => rows)
  expect(rows.filter(({ change }) => change)).toEqual([])
})
