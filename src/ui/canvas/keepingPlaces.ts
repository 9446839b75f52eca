import type { Point } from '#drawing/geometry.ts'
import { moveBoxes } from '#editor/deeds/factors.ts'
import { newId } from '#model/ids.ts'
import type { Table } from '#model/theory.ts'
import type { Easel } from './easel.ts'
import { isRead } from './mayPlace.ts'

/**
 * Does something to the drawing, and in the same step gives the boxes that nobody has placed the
 * places where they are shown: or else they would all be laid out anew around what was done.
 */
export function keepingPlaces<T>(
  easel: Easel,
  act: (edit: string) => T,
  edit = newId('e'),
): { readonly edit: string; readonly result: T; readonly placed: readonly string[] } {
  const { editor } = easel.desk
  // Where they are laid out for reading, nobody has placed them.
  if (isRead(easel)) return { edit, result: act(edit), placed: [] }
  const shown = looseIn(easel)
  const before = editor.store.getState().undoable.at(-1)
  const result = act(edit)
  const isDone = editor.store.getState().undoable.at(-1) !== before
  const loose = isDone ? stillLoose(easel, shown) : {}
  moveBoxes(editor, loose, edit)
  return { edit, result, placed: Object.keys(loose) }
}

/** Boxes that nobody has placed, where they are shown. */
function looseIn(easel: Easel): Table<Point> {
  return stillLoose(
    easel,
    Object.fromEntries(easel.scene().boxes.map(({ look, x, y }) => [look.id, { x, y }])),
  )
}

/** Those of the boxes that are on the layer and have no place of their own. */
function stillLoose({ desk }: Easel, shown: Table<Point>): Table<Point> {
  const { theory, layout } = desk.editor.store.getState().sheet
  return Object.fromEntries(
    Object.entries(shown).filter(([id]) => id in theory.factors && layout[id]?.x === undefined),
  )
}
