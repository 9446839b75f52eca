import type { ChangeSet } from '#model/changes.ts'
import type { Tree } from '#model/tree.ts'
import type { Database, EditRow, ShelfRow } from './database.ts'
import { changeRecords, readRecords } from './records.ts'
import { Refused } from './trouble.ts'

export interface NumberedEdit {
  readonly n: number
  readonly edit: string
  readonly label: unknown
  readonly layer: string
  readonly time: string
  readonly changes: ChangeSet
  readonly strict?: true
}

export type LogRow = Omit<EditRow, 'programme'>

export interface Opened {
  readonly stored: Tree
  readonly seq: number
}

/** The rows, in order; or, if some of them are trimmed away, the whole programme as it is now. */
export type Since =
  | { readonly rows: readonly LogRow[] }
  | (Opened & {
      /** The number of the last edit by the asking tab that is in it. */
      readonly written: number
    })

export async function entryOf(db: Database, programme: string): Promise<ShelfRow> {
  const entry = await db.shelf.get(programme)
  if (!entry) throw new Refused('gone')
  return entry
}

/** What has happened since a row. */
export async function sinceRow(
  db: Database,
  programme: string,
  tab: string,
  seq: number,
): Promise<Since> {
  const last = (await entryOf(db, programme)).seq
  if (seq === last) return { rows: [] }
  const rows = await rowsAfter(db, programme, seq)
  if (rows.length === last - seq) return { rows }
  const stored = await readRecords(db, programme)
  return { stored, seq: last, written: await lastWritten(db, tab) }
}

/**
 * Applies edits to the records and adds a row to the log for each, in the running transaction; then
 * tells what has happened since the row `seq`, which the tab has seen. Edits of the tab that are in
 * the log already, since an answer may get lost, are passed over.
 */
export async function writeEdits(
  db: Database,
  programme: string,
  tab: string,
  edits: readonly NumberedEdit[],
  seq: number,
): Promise<Since> {
  const [entry, written] = await Promise.all([entryOf(db, programme), lastWritten(db, tab)])
  const fresh = edits.filter((edit) => edit.n > written)
  const last = fresh.at(-1)
  if (!last) return sinceRow(db, programme, tab, seq)
  const rows = fresh.map(({ strict: _, ...edit }, i) => ({ ...edit, tab, seq: entry.seq + 1 + i }))
  const records = await changeRecords(
    db,
    programme,
    fresh.map((edit) => edit.changes),
  )
  const title = records.get('')?.['title'] ?? entry.title
  await Promise.all([
    db.log.bulkAdd(rows.map((row) => ({ ...row, programme }))),
    db.shelf.put({
      ...entry,
      title: String(title),
      changed: last.time,
      seq: entry.seq + fresh.length,
    }),
  ])
  return seq === entry.seq ? { rows } : sinceRow(db, programme, tab, seq)
}

async function rowsAfter(db: Database, programme: string, seq: number): Promise<LogRow[]> {
  const range = db.log
    .where('[programme+seq]')
    .between([programme, seq], [programme, Infinity], false, true)
  return (await range.toArray()).map(({ programme: _, ...row }) => row)
}

/** The number of the last edit of a tab that is in the log; 0 if there is none. */
async function lastWritten(db: Database, tab: string): Promise<number> {
  const range = db.log.where('[tab+n]').between([tab, 0], [tab, Infinity])
  const keys = (await range.reverse().limit(1).keys()) as unknown as readonly [string, number][]
  return keys[0]?.[1] ?? 0
}
