import { addLink, reverseLink, setFields } from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'

/** Links two boxes and selects the link; one that is there already is selected instead, and that is said. */
export function connect(editor: Editor, from: string, to: string, edit = newId('e')): void {
  const { links } = editor.store.getState().sheet.theory
  const there = Object.keys(links).find((id) => links[id]?.from === from && links[id]?.to === to)
  if (there !== undefined) {
    editor.select([there])
    editor.say({ key: 'deed.linkThere' })
    return
  }
  const id = newId('l')
  told(
    editor,
    editor.commitSheet({ key: 'deed.link' }, (sheet) => addLink(sheet, id, { from, to }), {
      edit,
      select: [id],
    }),
  )
}

export function turnAround(editor: Editor, id: string): void {
  told(
    editor,
    editor.commitSheet({ key: 'deed.reverse' }, (sheet) => reverseLink(sheet, id)),
  )
}

/** Moves one end of a link to another box; the link keeps its id, its reason and its assumptions. */
export function moveEnd(
  editor: Editor,
  id: string,
  end: 'from' | 'to',
  factor: string,
  edit = newId('e'),
): void {
  told(
    editor,
    editor.commitSheet(
      { key: 'deed.relink' },
      (sheet) => setFields(sheet, 'links', id, end === 'from' ? { from: factor } : { to: factor }),
      { edit },
    ),
  )
}
