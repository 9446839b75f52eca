import { describe, expect, test } from 'vitest'
import { removeSelection } from '#editor/deeds/factors.ts'
import { restore } from '#editor/deeds/restore.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const theory = {
  ...theoryOf('T1 -> B1 -> E1'),
  assumptions: { a: { title: 'A' } },
  actors: { c: { title: 'C' } },
  attachments: { t: { assumption: 'a', on: 'l1' } },
  roles: { r: { actor: 'c', role: 'owns' as const, on: 'B1' } },
  indicators: { n: { on: 'B1', title: 'N' } },
}

const withRemoved = (...ids: string[]) => {
  const { editor } = editorOf(programmeOf(theory))
  editor.showLayer('P1')
  editor.select(ids)
  removeSelection(editor)
  return editor
}

describe('what a proposal takes away', () => {
  test('a box comes back with all that hung on it, and nothing of it is left in the proposal', () => {
    const editor = withRemoved('B1')
    expect(editor.store.getState().sheet.theory.factors).not.toHaveProperty('B1')
    restore(editor, 'B1')
    const { programme, sheet, selection } = editor.store.getState()
    expect(sheet.theory).toEqual(theory)
    expect(programme.proposals['P1']?.change).toEqual({})
    expect([...selection]).toEqual(['B1'])
  })

  test('a link comes back with its assumptions', () => {
    const editor = withRemoved('l1')
    restore(editor, 'l1')
    expect(editor.store.getState().sheet.theory).toEqual(theory)
  })

  test('a link whose end is gone brings the end along, with what else hung there', () => {
    const editor = withRemoved('B1')
    restore(editor, 'l1')
    const { links, factors } = editor.store.getState().sheet.theory
    expect(Object.keys(factors)).toContain('B1')
    expect(Object.keys(links)).toContain('l1')
  })

  test('a box comes back without a link whose other end is still gone', () => {
    const editor = withRemoved('B1', 'E1')
    restore(editor, 'B1')
    expect(Object.keys(editor.store.getState().sheet.theory.links)).toEqual(['l1'])
  })
})
