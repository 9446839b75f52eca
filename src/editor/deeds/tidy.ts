import type { Point, Size } from '#drawing/geometry.ts'
import { bendLink, coveredBends, strayBends } from '#model/bends.ts'
import { moveFactors } from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import type { Sheet } from '#model/layers.ts'
import type { Table } from '#model/theory.ts'
import type { Editor } from '../editor.ts'
import { layOut, movable } from './factors.ts'

/**
 * Puts boxes where a layout wants them, in one step; locked ones stay. Links that a person bent go
 * their own way again if their ends have moved apart or a bend is now in a box, and that is said.
 */
export function tidyBoxes(
  editor: Editor,
  places: Table<Point>,
  sizes: Table<Size>,
  edit = newId('e'),
): void {
  const tidied = (sheet: Sheet) => {
    const own = Object.entries(movable(sheet, places)).filter(([id]) => id in sheet.theory.factors)
    return moveFactors(sheet, Object.fromEntries(own))
  }
  const { sheet: now } = editor.store.getState()
  const then = tidied(now)
  const loose = [...new Set([...strayBends(now, then), ...coveredBends(then, sizes)])]
  const n = loose.length
  layOut(
    editor,
    n > 0 ? { key: 'deed.tidyBends', args: { n } } : { key: 'deed.tidy' },
    (sheet) => loose.reduce((next, link) => bendLink(next, link, {}), tidied(sheet)),
    edit,
  )
}
