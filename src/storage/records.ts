import { applyToFields, type ChangeSet, type RecordChange, rowsOf, treeOf } from '#model/changes.ts'
import type { Fields, Tree } from '#model/tree.ts'
import type { Database, RecordRow } from './database.ts'

/** The stored records of a programme as one value. */
export async function readRecords(db: Database, programme: string): Promise<Tree> {
  const rows = await db.rows.where({ programme }).toArray()
  return treeOf(rows.map((row) => [pathOf(row), row.fields]))
}

/** Puts a whole programme where there is none. */
export async function addRecords(db: Database, programme: string, stored: Tree): Promise<void> {
  const rows = [...rowsOf(stored)].map(([path, fields]) => rowOf(programme, path, fields))
  await db.rows.bulkAdd(rows)
}

/**
 * Applies changes, one set after another, to the records as they are stored, and puts the result;
 * a record without fields is deleted. Tells what each of the records is now.
 */
export async function changeRecords(
  db: Database,
  programme: string,
  many: readonly ChangeSet[],
): Promise<ReadonlyMap<string, Fields>> {
  const byPath = new Map<string, RecordChange[]>()
  for (const changes of many) {
    for (const [path, change] of Object.entries(changes)) {
      byPath.set(path, [...(byPath.get(path) ?? []), change])
    }
  }
  const paths = [...byPath.keys()]
  const rows = await db.rows.bulkGet(paths.map((path) => keyOf(programme, path)))
  const after = new Map<string, Fields>()
  for (const [at, path] of paths.entries()) {
    after.set(path, (byPath.get(path) ?? []).reduce(applyToFields, rows[at]?.fields ?? {}))
  }
  const standing = [...after].filter(([, fields]) => Object.keys(fields).length > 0)
  const gone = paths.filter((path) => Object.keys(after.get(path) ?? {}).length === 0)
  await db.rows.bulkPut(standing.map(([path, fields]) => rowOf(programme, path, fields)))
  await db.rows.bulkDelete(gone.map((path) => keyOf(programme, path)))
  return after
}

type RecordKey = [programme: string, table: string, id: string]

function keyOf(programme: string, path: string): RecordKey {
  const slash = path.lastIndexOf('/')
  return [programme, slash < 0 ? '' : path.slice(0, slash), path.slice(slash + 1)]
}

function pathOf({ table, id }: RecordRow): string {
  return table === '' ? id : `${table}/${id}`
}

function rowOf(programme: string, path: string, fields: Fields): RecordRow {
  const [, table, id] = keyOf(programme, path)
  return { programme, table, id, fields }
}
