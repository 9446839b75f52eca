import { Dexie, type Table } from 'dexie'
import type { ChangeSet } from '#model/changes.ts'
import type { Fields, Tree } from '#model/tree.ts'

/**
 * The number of the arrangement that this code reads and writes. Data marked with another number
 * belong to another version of the app, and this one writes nothing to them.
 */
export const generation = 1

export interface MetaRow {
  readonly key: 'generation' | 'floor'
  readonly value: number
}

/** A programme's place on the shelf. Times are ISO 8601. */
export interface ShelfRow {
  readonly id: string
  readonly title: string
  readonly created: string
  readonly changed: string
  readonly origin: 'new' | 'file' | 'example' | 'copy'
  readonly binned?: string
  /** The last row of its log. */
  readonly seq: number
}

/** One record: the table's path, the last key of its own path, and its fields. The root has two empty keys. */
export interface RecordRow {
  readonly programme: string
  readonly table: string
  readonly id: string
  readonly fields: Fields
}

/** One edit, as it was written. */
export interface EditRow {
  readonly programme: string
  /** Counts the rows of one programme without gaps. */
  readonly seq: number
  readonly tab: string
  /** Counts the edits of one tab. */
  readonly n: number
  readonly edit: string
  readonly label: unknown
  readonly layer: string
  readonly time: string
  readonly changes: ChangeSet
}

export interface VersionRow {
  readonly programme: string
  readonly id: string
  readonly seq: number
  readonly time: string
  readonly label: unknown
  readonly keep: 'always' | 'for a while'
}

/** What a version holds; apart, so that the list of versions is quick to read. */
export interface ContentRow {
  readonly programme: string
  readonly version: string
  readonly stored: Tree
}

/** A choice for this machine; no programme's. */
export interface PreferenceRow {
  readonly name: string
  readonly value: string
}

export interface Database extends Dexie {
  readonly meta: Table<MetaRow, MetaRow['key']>
  readonly shelf: Table<ShelfRow, string>
  readonly rows: Table<RecordRow, [programme: string, table: string, id: string]>
  readonly log: Table<EditRow, [programme: string, seq: number]>
  readonly versions: Table<VersionRow, [programme: string, id: string]>
  readonly contents: Table<ContentRow, [programme: string, version: string]>
  readonly preferences: Table<PreferenceRow, string>
}

/** `relaxed`: complete when the operating system has it; `strict`: when the disk has. */
export type Durability = 'relaxed' | 'strict'

/** The browser's own IndexedDB, unless a test gives another. */
export interface Engine {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange
}

/** The database of that name; not open yet. A new one is marked with the generation. */
export function databaseNamed(
  name: string,
  durability: Durability,
  mark: number,
  engine?: Engine,
): Database {
  const database = new Dexie(name, {
    ...engine,
    chromeTransactionDurability: durability,
    cache: 'disabled',
  }) as Database
  database.version(1).stores({
    meta: 'key',
    shelf: 'id',
    rows: '[programme+table+id]',
    log: '[programme+seq], [tab+n]',
    versions: '[programme+id]',
    contents: '[programme+version]',
    preferences: 'name',
  })
  database.on('populate', (transaction) =>
    transaction.table('meta').add({ key: 'generation', value: mark }),
  )
  return database
}
