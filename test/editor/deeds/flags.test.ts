import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutSelection, duplicateSelection } from '#editor/deeds/clip.ts'
import { moveBoxes, removeSelection, retitle, setKind } from '#editor/deeds/factors.ts'
import { setRecord } from '#editor/deeds/fields.ts'
import { setAboveCeiling, setLocked } from '#editor/deeds/flags.ts'
import { removeRecord } from '#editor/deeds/removal.ts'
import { tidyBoxes } from '#editor/deeds/tidy.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

function locked(...ids: readonly string[]) {
  const programme = programmeOf(theoryOf('T1 -> B1', 'T2'))
  const layout = { T1: { x: 0, y: 0 }, T2: { x: 0, y: 200 }, B1: { x: 400, y: 0 } }
  const { editor } = editorOf({ ...programme, layout })
  setLocked(editor, ids, true)
  return editor
}
const sheetOf = (editor: ReturnType<typeof locked>) => editor.store.getState().sheet
const saidBy = (editor: ReturnType<typeof locked>) => editor.store.getState().said?.message

describe('a locked box', () => {
  test('stays where it is while others are moved, and that is said by how many are moved', () => {
    const editor = locked('T1')
    moveBoxes(editor, { T1: { x: 80, y: 80 }, T2: { x: 8, y: 208 } })
    expect(sheetOf(editor).layout).toEqual({
      T1: { x: 0, y: 0 },
      T2: { x: 8, y: 208 },
      B1: { x: 400, y: 0 },
    })
    expect(saidBy(editor)).toEqual({ key: 'deed.move', args: { n: 1 } })
  })

  test('is not taken away, and it is said; what is not locked is', () => {
    const editor = locked('T1')
    editor.select(['T1'])
    removeSelection(editor)
    expect(saidBy(editor)).toEqual({ key: 'deed.locked', args: { n: 1 } })
    editor.select(['T1', 'T2'])
    removeSelection(editor)
    expect(Object.keys(sheetOf(editor).theory.factors)).toEqual(['T1', 'B1'])
    expect(saidBy(editor)).toEqual({ key: 'deed.lockedLeft', args: { n: 1 } })
    expect([...editor.store.getState().selection]).toEqual(['T1'])
  })

  test('is a copy’s pattern, and the copy is free', () => {
    const editor = locked('T1')
    editor.select(['T1'])
    duplicateSelection(editor)
    const [copy = ''] = editor.store.getState().selection
    expect(sheetOf(editor).theory.factors[copy]).toEqual({
      kind: 'activity',
      title: 'T1',
      sourceId: 'T1',
    })
  })

  test('goes its ways again when it is unlocked', () => {
    const editor = locked('T1')
    setLocked(editor, ['T1'], false)
    retitle(editor, 'T1', 'Kurs')
    expect(sheetOf(editor).theory.factors['T1']).toEqual({ kind: 'activity', title: 'Kurs' })
  })

  test('stands, whatever is done to it', () => {
    const deeds: readonly ((editor: ReturnType<typeof locked>) => void)[] = [
      (editor) => moveBoxes(editor, { T1: { x: 8, y: 8 }, T2: { x: 0, y: 0 } }),
      (editor) => tidyBoxes(editor, { T1: { x: 16, y: 8 }, B1: { x: 0, y: 80 } }, { sizes: {} }),
      (editor) => retitle(editor, 'T1', 'Annet'),
      (editor) => setKind(editor, ['T1', 'T2'], 'output'),
      (editor) => setRecord(editor, 'factors', 'T1', { text: 'Mer' }),
      (editor) => removeRecord(editor, 'factors', 'T1'),
      (editor) => {
        editor.select(['T1', 'B1'])
        removeSelection(editor)
      },
      (editor) => {
        editor.select(['T1', 'T2'])
        cutSelection(editor)
      },
    ]
    const some = fc.array(fc.constantFrom(...deeds), { maxLength: 6 })
    fc.assert(
      fc.property(some, fc.constantFrom('', 'P1'), (done, layer) => {
        const editor = locked('T1')
        editor.showLayer(layer)
        for (const deed of done) deed(editor)
        const { theory, layout } = sheetOf(editor)
        expect(theory.factors['T1']).toEqual({ kind: 'activity', title: 'T1', locked: true })
        expect(layout['T1']).toEqual({ x: 0, y: 0 })
      }),
    )
  })
})

test('a proposal that unlocks a box and locks it again has changed nothing', () => {
  const editor = locked('T1')
  editor.showLayer('P1')
  setLocked(editor, ['T1'], false)
  expect(sheetOf(editor).theory.factors['T1']?.locked).toBe(undefined)
  setLocked(editor, ['T1'], true)
  expect(editor.store.getState().programme.proposals['P1']?.change).toEqual({})
})

test('outcomes go above the ceiling of accountability and below it again, a locked one only when free', () => {
  const editor = locked('B1')
  setAboveCeiling(editor, ['B1'], true)
  expect(saidBy(editor)).toEqual({ key: 'deed.locked', args: { n: 1 } })
  setLocked(editor, ['B1'], false)
  setAboveCeiling(editor, ['B1'], true)
  expect(sheetOf(editor).theory.factors['B1']?.aboveCeiling).toBe(true)
  setAboveCeiling(editor, ['B1'], false)
  expect(sheetOf(editor).theory.factors['B1']).toEqual({ kind: 'user_effect', title: 'B1' })
})
