import { setFields } from '#model/edits.ts'
import type { Sheet } from '#model/layers.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'

/** Locks boxes, or unlocks them, in one step. */
export function setLocked(editor: Editor, ids: readonly string[], locked: boolean): void {
  const key = locked ? 'deed.lock' : 'deed.unlock'
  const { programme } = editor.store.getState()
  const edit = (sheet: Sheet) =>
    ids.reduce((next, id) => {
      // What the base says already is no change of a proposal's.
      const ofBase = programme.theory.factors[id]?.locked
      const value = locked === (ofBase ?? false) ? ofBase : locked || undefined
      return setFields(next, 'factors', id, { locked: value })
    }, sheet)
  told(editor, editor.commitSheet({ key, args: { n: ids.length } }, edit))
}
