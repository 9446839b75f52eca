import type { Point } from '#drawing/geometry.ts'
import { bendLink, strayBends } from '#model/bends.ts'
import { moveFactors } from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import type { Sheet } from '#model/layers.ts'
import type { Table } from '#model/theory.ts'
import type { Editor } from '../editor.ts'
import { layOut, movable } from './factors.ts'

/**
 * Puts boxes where a layout wants them, in one step; locked ones stay. Links that a person bent go
 * their own way again if their ends have moved apart, and that is said.
 */
export function tidyBoxes(editor: Editor, places: Table<Point>, edit = newId('e')): void {
  const tidied = (sheet: Sheet) => moveFactors(sheet, movable(sheet, places))
  const { sheet: now } = editor.store.getState()
  const stray = strayBends(now, tidied(now))
  const n = stray.length
  layOut(
    editor,
    n > 0 ? { key: 'deed.tidyBends', args: { n } } : { key: 'deed.tidy' },
    (sheet) => stray.reduce((next, link) => bendLink(next, link, {}), tidied(sheet)),
    edit,
  )
}
