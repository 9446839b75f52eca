import { describe, expect, test } from 'vitest'
import { retitle } from '#editor/deeds/factors.ts'
import { seal, unseal } from '#editor/deeds/sealing.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const start = programmeOf(theoryOf('T1 -> B1'))
const said = { title: 'Adopted', reason: 'All agree', by: 'The board' }

describe('the base', () => {
  test('is closed with its date and document, and the decision stands in the log', () => {
    const { editor } = editorOf(start)
    seal(editor, { date: '2026-11-23', reference: 'Case 7/2026' }, said)
    const { programme, undoable } = editor.store.getState()
    expect(programme.sealed).toEqual({ date: '2026-11-23', reference: 'Case 7/2026' })
    expect(Object.values(programme.decisions)).toEqual([
      {
        date: expect.any(String),
        title: 'Adopted',
        text: 'Case 7/2026',
        by: 'The board',
        reason: 'All agree',
      },
    ])
    expect(undoable).toHaveLength(1)
    expect(retitle(editor, 'T1', 'Other')).toBe('sealed')
    editor.undo()
    expect(editor.store.getState().programme).toEqual(start)
  })

  test('is opened again with a reason, in one step that closes it when it is undone', () => {
    const sealed = { ...start, sealed: { date: '2026-11-23' } }
    const { editor } = editorOf(sealed)
    expect(unseal(editor, { title: 'Opened', reason: 'An error', by: '' })).toBe(true)
    const { programme } = editor.store.getState()
    expect('sealed' in programme).toBe(false)
    expect(Object.values(programme.decisions)).toEqual([
      { date: expect.any(String), title: 'Opened', reason: 'An error' },
    ])
    expect(retitle(editor, 'T1', 'Other')).toBe('done')
    editor.undo()
    editor.undo()
    expect(editor.store.getState().programme).toEqual(sealed)
  })

  test('that is open is not opened: nothing is written in the log', () => {
    const { editor } = editorOf(start)
    expect(unseal(editor, said)).toBe(false)
    expect(editor.store.getState().programme).toEqual(start)
  })
})
