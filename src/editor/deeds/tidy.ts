import type { Point, Size } from '#drawing/geometry.ts'
import { bendLink, coveredBends, strayBends } from '#model/bends.ts'
import { moveFactors } from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import type { Sheet } from '#model/layers.ts'
import type { Table, Theory } from '#model/theory.ts'
import type { Editor } from '../editor.ts'
import { layOut, movable } from './factors.ts'

interface Tidied {
  readonly sizes: Table<Size>
  /** Whether only some boxes were tidied. */
  readonly isPart?: boolean
  readonly edit?: string
}

/**
 * Puts boxes where a layout wants them, in one step; locked ones stay. Links that a person bent go
 * their own way again if their ends have moved apart or a bend is now in a box, and that is said.
 */
export function tidyBoxes(
  editor: Editor,
  places: Table<Point>,
  { sizes, isPart = false, edit = newId('e') }: Tidied,
): void {
  const { sheet: now, programme } = editor.store.getState()
  const tidied = (sheet: Sheet) =>
    withGone(programme.theory, moveFactors(sheet, movable(sheet, places)), places)
  const then = tidied(now)
  const loose = [...new Set([...strayBends(now, then), ...coveredBends(then, sizes)])]
  const n = loose.length
  const bare = { key: isPart ? 'deed.tidyPicked' : 'deed.tidy' } as const
  layOut(
    editor,
    n > 0 ? { key: 'deed.tidyBends', args: { n } } : bare,
    (sheet) => loose.reduce((next, link) => bendLink(next, link, {}), tidied(sheet)),
    edit,
  )
}

/** Boxes of the base that the layer takes away are seen struck through: they have places as the others. */
function withGone(base: Theory, sheet: Sheet, places: Table<Point>): Sheet {
  const { theory, layout } = sheet
  const gone = Object.entries(places).filter(([id, { x, y }]) => {
    const isGone = id in base.factors && !(id in theory.factors)
    return isGone && (layout[id]?.x !== x || layout[id]?.y !== y)
  })
  if (gone.length === 0) return sheet
  const own = gone.map(([id, { x, y }]) => [id, { ...layout[id], x, y }] as const)
  return { theory, layout: { ...layout, ...Object.fromEntries(own) } }
}
