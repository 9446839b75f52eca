import type { Selection } from '#editor/editor.ts'

export interface Modifiers {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** The selection after a click on something: it alone, or with a modifier that one more or less. */
export function picked(before: Selection, id: string, modifiers: Modifiers): Selection {
  const isMore = modifiers.shiftKey || modifiers.ctrlKey || modifiers.metaKey
  if (!isMore) return new Set([id])
  const after = new Set(before)
  if (!after.delete(id)) after.add(id)
  return after
}
