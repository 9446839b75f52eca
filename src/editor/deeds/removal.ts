import { removeRecords } from '#model/edits.ts'
import type { TheoryTable } from '#model/theory.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'
import { removalLabel } from './removalLabel.ts'
import { withUnlocked } from './unlocked.ts'

/** Takes one record of the theory away, with all that hangs on it; the selection stays where it stands. */
export function removeRecord(editor: Editor, table: TheoryTable, id: string): void {
  withUnlocked(editor, [id], (free) => {
    const removal = { [table]: free }
    told(
      editor,
      editor.commitSheet(removalLabel(removal), (sheet) => removeRecords(sheet, removal)),
    )
  })
}
