import { bendLink } from '#model/bends.ts'
import { newId } from '#model/ids.ts'
import type { Bend } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'

/** Puts a link's line through bends, one of which has come or moved. */
export function bend(editor: Editor, link: string, bends: Table<Bend>, edit = newId('e')): void {
  bendIn(editor, 'deed.bend', link, bends, edit)
}

/** Takes a bend away. */
export function unbend(editor: Editor, link: string, id: string): void {
  const { [id]: _, ...rest } = editor.store.getState().sheet.layout[link]?.bends ?? {}
  bendIn(editor, 'deed.unbend', link, rest)
}

/** Takes all bends of a link away: it goes its own way. */
export function straighten(editor: Editor, link: string): void {
  bendIn(editor, 'deed.straighten', link, {})
}

function bendIn(
  editor: Editor,
  key: 'deed.bend' | 'deed.unbend' | 'deed.straighten',
  link: string,
  bends: Table<Bend>,
  edit = newId('e'),
): void {
  told(
    editor,
    editor.commitSheet({ key }, (sheet) => bendLink(sheet, link, bends), { edit }),
  )
}
