import { type Note, withAside } from '#model/asides.ts'
import { type FieldValues, withValues } from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'

/** Puts a note on the canvas, and gives its id. */
export function addNote(editor: Editor, note: Note, edit: string): string | undefined {
  const id = newId('o')
  const answer = editor.commit(
    { key: 'deed.addNote' },
    (programme) => withAside(programme, 'notes', id, note),
    { edit },
  )
  return told(editor, answer) ? id : undefined
}

/** Sets fields of a note; parts of one `edit` are one step. */
export function setNote(
  editor: Editor,
  id: string,
  values: FieldValues<Note>,
  edit: string = newId('e'),
): void {
  const isMoved = 'x' in values || 'y' in values
  const answer = editor.commit(
    { key: isMoved ? 'deed.moveNote' : 'deed.setNote' },
    (programme) => {
      const note = programme.notes?.[id]
      return note ? withAside(programme, 'notes', id, withValues(note, values)) : programme
    },
    { edit },
  )
  told(editor, answer)
}

/** Takes a note away; in the edit that put it there, as if it had never been. */
export function removeNote(editor: Editor, id: string, edit: string = newId('e')): void {
  const answer = editor.commit(
    { key: 'deed.removeNote' },
    (programme) =>
      programme.notes?.[id] ? withAside(programme, 'notes', id, undefined) : programme,
    { edit },
  )
  told(editor, answer)
}
