import type { Point } from '#drawing/geometry.ts'
import { moveBoxes } from '#editor/deeds/factors.ts'
import { newId } from '#model/ids.ts'
import type { Table } from '#model/theory.ts'
import type { Easel } from './easel.ts'

/**
 * Does something to the drawing, and in the same step gives the boxes that nobody has placed the
 * places where they are shown: or else they would all be laid out anew around what was done.
 */
export function keepingPlaces<T>(
  easel: Easel,
  act: (edit: string) => T,
): { readonly edit: string; readonly result: T; readonly placed: readonly string[] } {
  const loose = looseIn(easel)
  const edit = newId('e')
  const { editor } = easel.desk
  const before = editor.store.getState().undoable.at(-1)
  const result = act(edit)
  const isDone = editor.store.getState().undoable.at(-1) !== before
  if (isDone) moveBoxes(editor, loose, edit)
  return { edit, result, placed: isDone ? Object.keys(loose) : [] }
}

/** Boxes that nobody has placed, where they are shown. */
function looseIn({ desk, scene }: Easel): Table<Point> {
  const { sheet } = desk.editor.store.getState()
  const loose: Record<string, Point> = {}
  for (const { look, x, y } of scene().boxes) {
    const isPlaced = sheet.layout[look.id]?.x !== undefined
    if (look.id in sheet.theory.factors && !isPlaced) loose[look.id] = { x, y }
  }
  return loose
}
