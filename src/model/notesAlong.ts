import { withAside } from './asides.ts'
import { base, type Layer, sheetOf } from './layers.ts'
import type { Programme } from './programme.ts'

/**
 * The programme after boxes have been moved on a layer, with their notes gone along. A box of the base
 * that stands elsewhere in a proposal leaves its notes where they are in the base.
 */
export function withNotesAlong(before: Programme, after: Programme, layer: Layer): Programme {
  const { notes } = after
  if (!notes) return after
  const [from, to] = [sheetOf(before, layer).layout, sheetOf(after, layer).layout]
  let next = after
  for (const id in notes) {
    const note = notes[id]
    if (note?.on === undefined) continue
    const isOwn = layer === base || !(note.on in before.theory.factors)
    const [a, b] = [from[note.on], to[note.on]]
    if (!isOwn || a?.x === undefined || a.y === undefined) continue
    if (b?.x === undefined || b.y === undefined || (a.x === b.x && a.y === b.y)) continue
    const moved = { ...note, x: note.x + b.x - a.x, y: note.y + b.y - a.y }
    next = withAside(next, 'notes', id, moved)
  }
  return next
}
