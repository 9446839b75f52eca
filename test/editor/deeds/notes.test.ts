import { expect, test } from 'vitest'
import { addNote, removeNote, setNote } from '#editor/deeds/notes.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const sheet = () => editorOf(programmeOf(theoryOf('T1 -> B1'))).editor

test('a note is put down and written in one step, and undone in one', () => {
  const editor = sheet()
  const id = addNote(editor, { text: '', x: 8, y: 16, on: 'T1' }, 'e1') ?? ''
  setNote(editor, id, { text: 'Hvem' }, 'e1')
  setNote(editor, id, { text: 'Hvem eier dette?' }, 'e1')
  expect(editor.store.getState().programme.notes).toEqual({
    [id]: { text: 'Hvem eier dette?', x: 8, y: 16, on: 'T1' },
  })
  expect(editor.store.getState().undoable.map(({ label }) => label.key)).toEqual(['deed.addNote'])
  editor.undo()
  expect(editor.store.getState().programme.notes).toBe(undefined)
})

test('one that was left empty leaves no step behind', () => {
  const editor = sheet()
  const id = addNote(editor, { text: '', x: 0, y: 0 }, 'e1') ?? ''
  removeNote(editor, id, 'e1')
  expect(editor.store.getState().undoable).toEqual([])
})

test('it is moved, loosened and taken away, each a step with its name', () => {
  const editor = sheet()
  const id = addNote(editor, { text: 'Hvem?', x: 0, y: 0, on: 'T1' }, 'e1') ?? ''
  setNote(editor, id, { x: 80, y: 40 })
  setNote(editor, id, { on: undefined })
  expect(editor.store.getState().programme.notes?.[id]).toEqual({ text: 'Hvem?', x: 80, y: 40 })
  removeNote(editor, id)
  expect(editor.store.getState().undoable.map(({ label }) => label.key)).toEqual([
    'deed.addNote',
    'deed.moveNote',
    'deed.setNote',
    'deed.removeNote',
  ])
})

test('a sealed base and a proposal take notes too: they are no part of the theory', () => {
  const programme = programmeOf(theoryOf('T1'))
  const { editor } = editorOf({ ...programme, sealed: { date: '2026-11-23' } })
  expect(addNote(editor, { text: 'A', x: 0, y: 0 }, 'e1')).not.toBe(undefined)
  editor.showLayer('P1')
  expect(addNote(editor, { text: 'B', x: 0, y: 0 }, 'e2')).not.toBe(undefined)
  expect(editor.store.getState().programme.proposals['P1']?.change).toEqual({})
})
