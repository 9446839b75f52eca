import { expect, test } from 'vitest'
import type { Note } from '#model/asides.ts'
import { moveFactors } from '#model/edits.ts'
import { editSheet } from '#model/layers.ts'
import { withNotesAlong } from '#model/notesAlong.ts'
import type { Programme } from '#model/programme.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

const note: Note = { text: 'Hvem?', x: 10, y: 100 }
const programme: Programme = {
  ...programmeOf(theoryOf('T1 -> B1'), { factors: { N1: { kind: 'output', title: 'Ny' } } }),
  layout: { T1: { x: 0, y: 0 }, B1: { x: 400, y: 0 } },
  notes: {
    o1: { ...note, on: 'T1' },
    o2: { ...note, on: 'N1' },
    o3: note,
    o4: { ...note, on: 'l1' },
  },
}

function moved(layer: string, places: Readonly<Record<string, { x: number; y: number }>>) {
  const placed = editSheet(programme, 'P1', (sheet) => ({
    ...sheet,
    layout: { ...sheet.layout, N1: { x: 200, y: 0 } },
  }))
  const after = editSheet(placed, layer, (sheet) => moveFactors(sheet, places))
  const { notes = {} } = withNotesAlong(placed, after, layer)
  return Object.fromEntries(Object.entries(notes).map(([id, { x, y }]) => [id, [x, y]]))
}

test('notes go along with the box that they hang on, and no others do', () => {
  expect(moved('', { T1: { x: 80, y: -40 }, B1: { x: 500, y: 0 } })).toEqual({
    o1: [90, 60],
    o2: [10, 100],
    o3: [10, 100],
    o4: [10, 100],
  })
})

test('in a proposal they go along with its own boxes, not with those that the base has elsewhere', () => {
  expect(moved('P1', { T1: { x: 80, y: 0 }, N1: { x: 208, y: 16 } })).toEqual({
    o1: [10, 100],
    o2: [18, 116],
    o3: [10, 100],
    o4: [10, 100],
  })
})

test('without notes nothing is made anew', () => {
  const { notes: _, ...bare } = programme
  const after = editSheet(bare, '', (sheet) => moveFactors(sheet, { T1: { x: 8, y: 8 } }))
  expect(withNotesAlong(bare, after, '')).toBe(after)
})
