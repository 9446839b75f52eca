import type { Sheet } from '#model/layers.ts'
import type { Table, Theory } from '#model/theory.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'

/** Takes back what the shown proposal takes away: a box or a link, with all that hung on it. */
export function restore(editor: Editor, id: string): void {
  const { programme } = editor.store.getState()
  told(
    editor,
    editor.commitSheet(
      { key: 'canvas.deed.restore' },
      (sheet) => restored(sheet, programme.theory, id),
      { select: [id] },
    ),
  )
}

/** The sheet with a box or link of the base back in it, its ends, and what of the base hangs on them. */
function restored(sheet: Sheet, base: Theory, id: string): Sheet {
  const back = new Set([id])
  const link = base.links[id]
  if (link)
    for (const end of [link.from, link.to]) if (!(end in sheet.theory.factors)) back.add(end)
  const factors = withBack(sheet.theory.factors, base.factors, (_, it) => back.has(it))
  const links = withBack(
    sheet.theory.links,
    base.links,
    ({ from, to }, it) =>
      back.has(it) || (from in factors && to in factors && (back.has(from) || back.has(to))),
  )
  const isBack = (holder: string) =>
    back.has(holder) || (holder in links && !(holder in sheet.theory.links))
  const { theory } = sheet
  return {
    ...sheet,
    theory: {
      ...theory,
      factors,
      links,
      attachments: withBack(
        theory.attachments,
        base.attachments,
        ({ on, assumption }) => isBack(on) && assumption in theory.assumptions,
      ),
      roles: withBack(
        theory.roles,
        base.roles,
        ({ on, actor }) => isBack(on) && actor in theory.actors,
      ),
      indicators: withBack(theory.indicators, base.indicators, ({ on }) => isBack(on)),
    },
  }
}

function withBack<R>(
  table: Table<R>,
  base: Table<R>,
  comes: (record: R, id: string) => boolean,
): Table<R> {
  const back = Object.entries(base).filter(([id, record]) => !(id in table) && comes(record, id))
  return back.length > 0 ? { ...table, ...Object.fromEntries(back) } : table
}
