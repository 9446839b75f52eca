import type { Sheet } from '#model/layers.ts'
import type { Editor } from '../editor.ts'

/** Whether a box is locked: it is not moved, altered or taken away until somebody unlocks it. */
export function isLocked({ theory }: Sheet, id: string): boolean {
  return theory.factors[id]?.locked === true
}

/** Does something to those of the boxes that are not locked, and tells of those that are. */
export function withUnlocked(
  editor: Editor,
  ids: Iterable<string>,
  act: (free: readonly string[]) => void,
): void {
  const { sheet } = editor.store.getState()
  const all = [...new Set(ids)]
  const free = all.filter((id) => !isLocked(sheet, id))
  const n = all.length - free.length
  if (free.length > 0) act(free)
  if (n > 0) editor.say({ key: free.length > 0 ? 'deed.lockedLeft' : 'deed.locked', args: { n } })
}
