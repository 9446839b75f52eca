import { expect, test } from 'vitest'
import { detach } from '#editor/deeds/assumptions.ts'
import { removeSelection } from '#editor/deeds/factors.ts'
import { removeRecord } from '#editor/deeds/removal.ts'
import type { Editor } from '#editor/editor.ts'
import { nb } from '#text/nb.ts'
import { sayIn, sayMessage } from '#text/say.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const say = sayIn(nb, 'nb')
const theory = {
  ...theoryOf('T1 -> B1', 'T2 -> B1'),
  assumptions: { F1: { title: 'F1' } },
  attachments: { a: { assumption: 'F1', on: 'T1' } },
}

/** What is told once something is deleted. */
function told(remove: (editor: Editor) => void): string | undefined {
  const { editor } = editorOf(programmeOf(theory))
  remove(editor)
  const { said } = editor.store.getState()
  return said && sayMessage(say, said.message)
}

const picked =
  (...ids: readonly string[]) =>
  (editor: Editor) => {
    editor.select(ids)
    removeSelection(editor)
  }

test('what is deleted is told by what it is, and as elements where it is of several kinds', () => {
  expect(told(picked('T1'))).toBe('Slettet 1 boks')
  expect(told(picked('T1', 'T2'))).toBe('Slettet 2 bokser')
  expect(told(picked('l1', 'l2'))).toBe('Slettet 2 lenker')
  expect(told(picked('T1', 'l2', 'F1'))).toBe('Slettet 3 elementer')
  expect(told((editor) => removeRecord(editor, 'assumptions', 'F1'))).toBe('Slettet 1 antakelse')
  expect(told((editor) => detach(editor, 'attachments', 'a'))).toBe('Løsnet 1 antakelse')
})
