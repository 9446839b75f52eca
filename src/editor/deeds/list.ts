import type { Point } from '#drawing/geometry.ts'
import { addFactor, addLink } from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import type { Sheet } from '#model/layers.ts'
import type { FactorKind, Table, Theory } from '#model/theory.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'

/** A line of a list that becomes a box. */
export interface ListBox {
  readonly title: string
  readonly kind: FactorKind
  /** The number of the line that this one hangs under, from 0. */
  readonly parent: number | undefined
}

/** Which way the links of a list go: from a line to those under it, or from these to it. */
export type ListWay = 'down' | 'up'

/** Draws the boxes and links of a list in one step, and selects them. `place` says where they go. */
export function drawList(
  editor: Editor,
  boxes: readonly ListBox[],
  way: ListWay,
  place: (theory: Theory, ids: readonly string[]) => Table<Point>,
  edit = newId('e'),
): readonly string[] {
  // Whatever lays boxes out takes ids for their order: the list's own.
  const ids = boxes.map(() => newId('f')).sort()
  const draw = (sheet: Sheet): Sheet => {
    const drawn = boxes.reduce((next, { title, kind }, index) => {
      return addFactor(next, ids[index] ?? '', { title, kind }, {})
    }, sheet)
    const linked = boxes.reduce((next, { parent }, index) => {
      const [above, below] = [ids[parent ?? -1], ids[index]]
      if (above === undefined || below === undefined) return next
      const [from, to] = way === 'down' ? [above, below] : [below, above]
      return addLink(next, newId('l'), { from, to })
    }, drawn)
    return { ...linked, layout: { ...sheet.layout, ...place(linked.theory, ids) } }
  }
  const label = { key: 'deed.addList', args: { n: boxes.length } } as const
  const answer = editor.commitSheet(label, draw, { edit, select: ids })
  return told(editor, answer) ? ids : []
}
