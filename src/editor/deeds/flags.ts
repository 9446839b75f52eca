import { setFields } from '#model/edits.ts'
import type { Sheet } from '#model/layers.ts'
import type { Message } from '#text/say.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'
import { withUnlocked } from './unlocked.ts'

/** Locks boxes, or unlocks them, in one step. */
export function setLocked(editor: Editor, ids: readonly string[], locked: boolean): void {
  setFlag(editor, { key: locked ? 'deed.lock' : 'deed.unlock', args: { n: ids.length } }, ids, {
    field: 'locked',
    holds: locked,
  })
}

/** Puts outcomes above the ceiling of accountability, or below it, in one step. */
export function setAboveCeiling(editor: Editor, ids: readonly string[], above: boolean): void {
  withUnlocked(editor, ids, (free) => {
    setFlag(editor, { key: above ? 'deed.above' : 'deed.below', args: { n: free.length } }, free, {
      field: 'aboveCeiling',
      holds: above,
    })
  })
}

interface Flag {
  readonly field: 'locked' | 'aboveCeiling'
  readonly holds: boolean
}

function setFlag(
  editor: Editor,
  label: Message,
  ids: readonly string[],
  { field, holds }: Flag,
): void {
  const { factors } = editor.store.getState().programme.theory
  const edit = (sheet: Sheet) =>
    ids.reduce((next, id) => {
      // What the base says already is no change of a proposal's.
      const ofBase = factors[id]?.[field]
      const value = holds === (ofBase ?? false) ? ofBase : holds || undefined
      return setFields(next, 'factors', id, { [field]: value })
    }, sheet)
  told(editor, editor.commitSheet(label, edit))
}
