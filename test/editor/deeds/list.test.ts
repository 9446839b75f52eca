import { expect, test } from 'vitest'
import { drawList } from '#editor/deeds/list.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

test('a list becomes boxes and links in one step, which undo takes away again', () => {
  const start = programmeOf(theoryOf('T1'))
  const { editor } = editorOf(start)
  const boxes = [
    { title: 'Kurs', kind: 'activity', parent: undefined },
    { title: 'Kursbevis', kind: 'output', parent: 0 },
  ] as const
  const ids = drawList(editor, boxes, 'down', (_, fresh) =>
    Object.fromEntries(fresh.map((id, index) => [id, { x: 100 * index, y: 0 }])),
  )
  const { sheet, selection, undoable } = editor.store.getState()
  expect(ids.map((id) => sheet.theory.factors[id])).toEqual([
    { kind: 'activity', title: 'Kurs' },
    { kind: 'output', title: 'Kursbevis' },
  ])
  expect(Object.values(sheet.theory.links)).toEqual([{ from: ids[0], to: ids[1] }])
  expect(ids.map((id) => sheet.layout[id])).toEqual([
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ])
  expect([...selection]).toEqual(ids)
  expect(undoable).toHaveLength(1)
  editor.undo()
  expect(editor.store.getState().programme).toEqual(start)
})

test('whatever asks the ids for their order gets that of the list', () => {
  const { editor } = editorOf(programmeOf(theoryOf()))
  const boxes = [...'abcdefgh'].map((title) => ({
    title,
    kind: 'activity' as const,
    parent: undefined,
  }))
  const ids = drawList(editor, boxes, 'down', () => ({}))
  expect(ids).toEqual(ids.toSorted())
})
