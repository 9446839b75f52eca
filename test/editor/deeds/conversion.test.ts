import { describe, expect, test } from 'vitest'
import { convertToOutcome } from '#editor/deeds/conversion.ts'
import type { Programme } from '#model/programme.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

function withAssumption(...on: readonly string[]): Programme {
  const programme = programmeOf(theoryOf('T1 -> L1 -> B1'))
  return {
    ...programme,
    layout: { B1: { x: 600, y: 400 } },
    theory: {
      ...programme.theory,
      assumptions: { F1: { title: 'Data deles', text: 'Fra 2027', status: 'does_not_hold' } },
      attachments: Object.fromEntries(on.map((id) => [`at-${id}`, { assumption: 'F1', on: id }])),
    },
  }
}

describe('an assumption made into an effect', () => {
  test('leads to what rested on it, and is an assumption no more', () => {
    const { editor } = editorOf(withAssumption('l2'))
    const id = convertToOutcome(editor, 'F1') ?? ''
    const { sheet, selection } = editor.store.getState()
    expect(sheet.theory.factors[id]).toEqual({
      kind: 'user_effect',
      title: 'Data deles',
      text: 'Fra 2027',
    })
    expect(Object.values(sheet.theory.links).slice(2)).toEqual([{ from: id, to: 'B1' }])
    expect(sheet.theory.assumptions).toEqual({})
    expect(sheet.theory.attachments).toEqual({})
    expect(sheet.layout[id]).toEqual({ x: 320, y: 280 })
    expect([...selection]).toEqual([id])
  })

  test('is linked once to a box that rested on it twice', () => {
    const { editor } = editorOf(withAssumption('l2', 'B1', 'l1'))
    const id = convertToOutcome(editor, 'F1')
    const own = Object.values(editor.store.getState().sheet.theory.links).slice(2)
    expect(own).toEqual([
      { from: id, to: 'B1' },
      { from: id, to: 'L1' },
    ])
  })

  test('is one step, undone at once', () => {
    const before = withAssumption('l2')
    const { editor } = editorOf(before)
    const theory = editor.store.getState().programme.theory
    convertToOutcome(editor, 'F1')
    editor.undo()
    expect(editor.store.getState().programme.theory).toEqual(theory)
  })
})
