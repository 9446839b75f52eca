import { apply, applyToFields, type ChangeSet, diff, type RecordChange } from '#model/changes.ts'
import { type Fields, fieldsOf, type Scalar, type Tree, treeAt } from '#model/tree.ts'
import type { Edit, LogRow, NumberedEdit, Opened, Reread } from './library.ts'

/** One tab's open programme: what the disk is known to hold, and what waits to be written. */
export interface Replica {
  readonly tab: string
  /** The last log row in `confirmed`. */
  readonly seq: number
  readonly confirmed: Tree
  /** Own edits that the disk is not known to hold, in order. */
  readonly queue: readonly NumberedEdit[]
  /** `confirmed` with the queue applied. Records that nothing has touched keep their identity. */
  readonly shown: Tree
  /** The number of the last edit made here. */
  readonly n: number
}

export function replicaOf(tab: string, { stored, seq }: Opened): Replica {
  return { tab, seq, confirmed: stored, queue: [], shown: stored, n: 0 }
}

export function withEdit(replica: Replica, edit: Edit): Replica {
  const n = replica.n + 1
  return {
    ...replica,
    n,
    queue: [...replica.queue, { ...edit, n }],
    shown: apply(replica.shown, edit.changes),
  }
}

/**
 * After rows of the log, in order. Rows that are known already are passed over; so are all that
 * follow a gap. Own rows leave the queue, and alter nothing that is shown; others' rows go under
 * what is still queued.
 */
export function withRows(replica: Replica, rows: readonly LogRow[]): Replica {
  const fresh = rowsAfter(replica.seq, rows)
  const last = fresh.at(-1)
  if (!last) return replica
  const written = fresh.findLast((row) => row.tab === replica.tab)?.n ?? 0
  const queue = replica.queue.filter(({ n }) => n > written)
  const foreign = fresh.filter((row) => row.tab !== replica.tab)
  const next = { ...replica, seq: last.seq, queue }
  if (foreign.length === 0 && queue.length === 0) return { ...next, confirmed: replica.shown }
  const confirmed = fresh.reduce((tree, row) => apply(tree, row.changes), replica.confirmed)
  const paths = new Set(foreign.flatMap((row) => Object.keys(row.changes)))
  const shown = apply(replica.shown, settling(replica.shown, confirmed, queue, paths))
  return { ...next, shown, confirmed: queue.length === 0 ? shown : confirmed }
}

function rowsAfter(seq: number, rows: readonly LogRow[]): readonly LogRow[] {
  const fresh: LogRow[] = []
  for (const row of rows) if (row.seq === seq + 1 + fresh.length) fresh.push(row)
  return fresh
}

/** What takes the shown records at these paths to the confirmed ones with the queue applied. */
function settling(
  shown: Tree,
  confirmed: Tree,
  queue: readonly NumberedEdit[],
  paths: ReadonlySet<string>,
): ChangeSet {
  const changes: Record<string, RecordChange> = {}
  for (const path of paths) {
    let fields = fieldsOf(treeAt(confirmed, path))
    for (const edit of queue) {
      const change = edit.changes[path]
      if (change) fields = applyToFields(fields, change)
    }
    changes[path] = between(fieldsOf(treeAt(shown, path)), fields)
  }
  return changes
}

function between(before: Fields, after: Fields): RecordChange {
  const from: Record<string, Scalar> = {}
  for (const key in before) if (!(key in after)) from[key] = before[key] as Scalar
  return { from, to: after }
}

/** After the whole programme was read again, because rows were trimmed away before they were seen. */
export function withReread(replica: Replica, { stored, seq, written }: Reread): Replica {
  const queue = replica.queue.filter(({ n }) => n > written)
  const now = queue.reduce((tree, edit) => apply(tree, edit.changes), stored)
  const shown = apply(replica.shown, diff(replica.shown, now))
  return { ...replica, seq, queue, shown, confirmed: queue.length === 0 ? shown : stored }
}
