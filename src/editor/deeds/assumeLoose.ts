import { addAssumption } from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'

/** Adds an assumption that hangs on nothing yet, and gives its id. */
export function assumeLoose(editor: Editor, title: string): string | undefined {
  const id = newId('a')
  const answer = editor.commitSheet({ key: 'deed.addAssumption' }, (sheet) =>
    addAssumption(sheet, id, { title }),
  )
  return told(editor, answer) ? id : undefined
}
