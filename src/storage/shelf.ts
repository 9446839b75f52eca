import type { Tree } from '#model/tree.ts'
import type { Database, ShelfRow } from './database.ts'
import { entryOf } from './log.ts'
import { addRecords, readRecords } from './records.ts'
import { Refused } from './trouble.ts'

export type Entry = Omit<ShelfRow, 'seq'>

/** The shelf, last changed first. */
export async function listShelf(db: Database): Promise<Entry[]> {
  const rows = await db.shelf.toArray()
  const newestFirst = rows.sort((a, b) =>
    a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0,
  )
  return newestFirst.map(({ seq: _, ...entry }) => entry)
}

/** Puts a programme on the shelf under the id in its root record. */
export async function addToShelf(
  db: Database,
  stored: Tree,
  origin: ShelfRow['origin'],
  time: string,
): Promise<ShelfRow> {
  const id = String(stored['id'])
  if (await db.shelf.get(id)) throw new Refused('taken')
  const row = {
    id,
    title: String(stored['title'] ?? ''),
    created: time,
    changed: time,
    origin,
    seq: (await db.meta.get('floor'))?.value ?? 0,
  }
  await addRecords(db, id, stored)
  await db.shelf.add(row)
  return row
}

export async function duplicateOnShelf(
  db: Database,
  id: string,
  newId: string,
  title: string,
  time: string,
): Promise<ShelfRow> {
  await entryOf(db, id)
  const stored = await readRecords(db, id)
  return addToShelf(db, { ...stored, id: newId, title }, 'copy', time)
}

/**
 * Takes a programme away for good. The log rows of a later programme with the same id start above
 * the ones of this, so that a tab that slept through it all reads anew.
 */
export async function eraseFromShelf(db: Database, id: string): Promise<void> {
  const { seq } = await entryOf(db, id)
  const floor = (await db.meta.get('floor'))?.value ?? 0
  await db.meta.put({ key: 'floor', value: Math.max(floor, seq + 1) })
  await Promise.all([
    db.shelf.delete(id),
    db.rows.where({ programme: id }).delete(),
    db.log.where({ programme: id }).delete(),
    db.versions.where({ programme: id }).delete(),
    db.contents.where({ programme: id }).delete(),
  ])
}
