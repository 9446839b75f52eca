import type { ChangeSet } from './changes.ts'
import { isTheoryRecord, staysSound, withoutDangling } from './dangling.ts'
import type { TheoryPatch } from './programme.ts'
import { type Theory, type TheoryTable, theoryTables } from './theory.ts'
import { type Fields, fieldsOf, pathKeys, type Scalar, type Tree } from './tree.ts'

type Entry = Fields | null

/**
 * The theory with the patch applied, what is left dangling left out.
 *
 * Record by record: null takes away; fields are merged into a record that stands; on a record that
 * is gone they do nothing, unless they are a whole record themselves. Records whose base and entry
 * are the same objects as before are the same objects again.
 */
export function applyPatch(base: Theory, patch: TheoryPatch): Theory {
  let after = base
  const altered: Partial<Record<TheoryTable, readonly string[]>> = {}
  for (const table of theoryTables) {
    const entries = patch[table] as Readonly<Record<string, Entry>> | undefined
    if (!entries) continue
    const records: Record<string, unknown> = { ...base[table] }
    for (const id in entries) {
      const record = applyEntry(table, records[id] as Tree | undefined, entries[id] as Entry)
      if (record) records[id] = record
      else delete records[id]
    }
    after = { ...after, [table]: records }
    altered[table] = Object.keys(entries)
  }
  if (after === base || staysSound(base, after, altered)) return after
  return withoutDangling(after)
}

const merged = new WeakMap<object, { base: Tree | undefined; record: Tree | undefined }>()

function applyEntry(table: TheoryTable, base: Tree | undefined, entry: Entry): Tree | undefined {
  if (entry === null) return undefined
  const known = merged.get(entry)
  if (known && known.base === base) return known.record
  const record = merge(table, base, entry)
  merged.set(entry, { base, record })
  return record
}

function merge(table: TheoryTable, base: Tree | undefined, entry: Fields): Tree | undefined {
  const record: Record<string, Scalar | Tree | undefined> = { ...base }
  for (const field in entry) {
    if (entry[field] === null) delete record[field]
    else record[field] = entry[field]
  }
  return base || isTheoryRecord(table, record) ? record : undefined
}

/**
 * The patch that says what it said, and the edit as well. The edit is a change set on the theory
 * as the patch shows it, with paths such as `factors/B1`.
 *
 * Law: the new patch applied to the base gives the edit applied to the base with the old patch, and
 * entries outside the edit stay as they are. A field set back to the base's value leaves the patch.
 */
export function foldPatch(base: Theory, patch: TheoryPatch, edit: ChangeSet): TheoryPatch {
  const next: Record<string, Record<string, Entry>> = {}
  for (const table of theoryTables) if (patch[table]) next[table] = { ...patch[table] }
  for (const path in edit) {
    const change = edit[path]
    const [table, id] = pathKeys(path) as [TheoryTable, string]
    if (!change) continue
    const entries = next[table] ?? {}
    next[table] = entries
    const stands = base[table][id] as unknown as Tree | undefined
    const entry = foldRecord(stands, entries[id], change)
    if (entry === undefined) delete entries[id]
    else entries[id] = entry
    if (Object.keys(entries).length === 0) delete next[table]
  }
  return next as TheoryPatch
}

function foldRecord(
  base: Tree | undefined,
  entry: Entry | undefined,
  change: { readonly from: Fields; readonly to: Fields },
): Entry | undefined {
  const isRemoved = Object.keys(change.to).length === 0 && holdsAll(base, entry, change.from)
  if (isRemoved) return base ? null : undefined
  if (!base) {
    const whole: Record<string, Scalar> = { ...entry }
    for (const field in change.from) delete whole[field]
    Object.assign(whole, change.to)
    return whole
  }
  const before = fieldsOf(base)
  const next: Record<string, Scalar> = { ...entry }
  if (entry === null) {
    for (const field in before) if (!(field in change.to)) next[field] = null
  }
  for (const field of new Set([...Object.keys(change.from), ...Object.keys(change.to)])) {
    const value = change.to[field]
    if (value === before[field]) delete next[field]
    else next[field] = value ?? null
  }
  return Object.keys(next).length === 0 ? undefined : next
}

/** Whether the fields taken away are all that the record, as shown, had. */
function holdsAll(base: Tree | undefined, entry: Entry | undefined, taken: Fields): boolean {
  const shown: Record<string, Scalar> = { ...fieldsOf(base) }
  for (const field in entry ?? {}) {
    const value = (entry as Fields)[field]
    if (value === null || value === undefined) delete shown[field]
    else shown[field] = value
  }
  for (const field in shown) if (!(field in taken)) return false
  return true
}
