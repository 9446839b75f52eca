import type { Point } from '#drawing/geometry.ts'
import { moveFactors } from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import type { Table } from '#model/theory.ts'
import type { Editor } from '../editor.ts'
import { movable, told } from './factors.ts'

/** Puts boxes where a layout wants them, in one step; locked ones stay. */
export function tidyBoxes(editor: Editor, places: Table<Point>, edit = newId('e')): void {
  told(
    editor,
    editor.commitSheet(
      { key: 'deed.tidy' },
      (sheet) => moveFactors(sheet, movable(sheet, places)),
      {
        edit,
      },
    ),
  )
}
