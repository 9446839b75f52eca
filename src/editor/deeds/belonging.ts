import { setFields } from '#model/edits.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'
import { withUnlocked } from './unlocked.ts'

/** Says which place boxes belong to; undefined takes it away. */
export function setPlaceOf(
  editor: Editor,
  factors: readonly string[],
  place: string | undefined,
): void {
  withUnlocked(editor, factors, (free) => {
    told(
      editor,
      editor.commitSheet({ key: 'inspector.deed.setPlace', args: { n: free.length } }, (sheet) =>
        free.reduce((next, id) => setFields(next, 'factors', id, { place }), sheet),
      ),
    )
  })
}
