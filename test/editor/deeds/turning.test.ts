import { expect, test } from 'vitest'
import { turnProgramme } from '#editor/deeds/turning.ts'
import { parseProgramme, serialiseProgramme } from '#model/format.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const places = { base: { T1: { x: 0, y: 300 }, B1: { x: 0, y: 0 } }, proposals: {} }
const start = { ...programmeOf(theoryOf('T1 -> B1')), layout: { T1: { x: 0, y: 0 } } }

test('turning is one step that a file holds and undo takes back', () => {
  const { editor } = editorOf(start)
  turnProgramme(editor, 'up', places)
  const { programme, undoable, said } = editor.store.getState()
  const read = parseProgramme(serialiseProgramme(programme))
  expect(read.ok && read.value).toEqual(programme)
  expect([programme.flow, undoable.length]).toEqual(['up', 1])
  expect(said?.message).toEqual({ key: 'deed.turn.up' })
  editor.undo()
  expect(editor.store.getState().programme).toEqual(start)
})

test('a closed base can be turned: places are no part of the theory', () => {
  const { editor } = editorOf({ ...start, sealed: { date: '2026-11-01' } })
  turnProgramme(editor, 'up', places)
  expect(editor.store.getState().programme.flow).toBe('up')
})
