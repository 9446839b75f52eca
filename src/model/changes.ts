import {
  type Fields,
  fieldsOf,
  isScalar,
  isTree,
  nothingIn,
  pathKeys,
  type Scalar,
  sameFields,
  step,
  type Tree,
  treeAt,
} from './tree.ts'

/**
 * The narrow waist: what happened to a value, record by record and field by field.
 * Undo, saving, other tabs, minutes and proposals all carry this shape.
 *
 * A proposal that takes a whole record away has `null` in its place (file-format.md). Here that is a
 * record too, with the one field `-`, so that two tabs can differ about it without losing anything.
 */

/**
 * Fields in `from` only were taken away, in `to` only were added; in both, changed.
 * `record` tells a record that came or went from one that stood and got its first text or lost it.
 */
export interface RecordChange {
  readonly from: Fields
  readonly to: Fields
  readonly record?: 'added' | 'removed'
}

/** Keyed by path: `theory/factors/B1`; the value itself has the path `''`. */
export type ChangeSet = Readonly<Record<string, RecordChange>>

export function isEmpty(changes: ChangeSet): boolean {
  for (const _ in changes) return false
  return true
}

/** What leads from one value to another; subtrees that are the same object are not looked into. */
export function diff(before: object, after: object): ChangeSet {
  const changes: Record<string, RecordChange> = {}
  collect(before as Tree, after as Tree, '', changes)
  return changes
}

function collect(
  before: Tree | undefined,
  after: Tree | undefined,
  path: string,
  changes: Record<string, RecordChange>,
): void {
  if (before === after) return
  const from: Record<string, Scalar> = {}
  const to: Record<string, Scalar> = {}
  let stood = false
  let stands = false
  for (const key in before) {
    const old = recordOf(before[key], path)
    const now = recordOf(after?.[key], path)
    stood ||= isScalar(old)
    if (old === now) continue
    if (isScalar(old)) from[key] = old
    if (isTree(old)) collect(old, isTree(now) ? now : undefined, step(path, key), changes)
  }
  for (const key in after) {
    const now = recordOf(after[key], path)
    const old = recordOf(before?.[key], path)
    stands ||= isScalar(now)
    if (old === now) continue
    if (isScalar(now)) to[key] = now
    if (isTree(now) && !isTree(old)) collect(undefined, now, step(path, key), changes)
  }
  if (nothingIn(from) && nothingIn(to)) return
  changes[path] =
    stood === stands ? { from, to } : { from, to, record: stands ? 'added' : 'removed' }
}

const gone: Tree = { '-': true }
const patchTable = /^proposals\/[^/]+\/change\/[^/]+$/

function recordOf(value: Scalar | Tree | undefined, table: string): Scalar | Tree | undefined {
  return value === null && patchTable.test(table) ? gone : value
}

/** Whether the record says that a proposal takes it away. */
export function isGone(fields: object): boolean {
  return '-' in fields
}

/**
 * The value after the changes. Untouched objects keep their identity.
 * A change of fields that were there, on a record that is gone, is passed over: deleting wins.
 */
export function apply<T extends object>(value: T, changes: ChangeSet): T {
  const ours = new Set<object>()
  const thinned = new Set<string>()
  let tree = value as unknown as Tree
  for (const path in changes) {
    const change = changes[path]
    if (!change) continue
    tree = changeAt(tree, pathKeys(path), 0, change, ours) ?? {}
    if (nothingIn(change.to)) thinned.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
  }
  for (const path of thinned) prune(tree, pathKeys(path), 0, ours)
  return tree as unknown as T
}

type Draft = Record<string, Scalar | Tree | undefined>

/** `ours` holds the objects made by this call: they may be written to, so that a table is copied once. */
function changeAt(
  tree: Tree | undefined,
  keys: readonly string[],
  depth: number,
  change: RecordChange,
  ours: Set<object>,
): Tree | undefined {
  const key = keys[depth]
  if (key === undefined) return withFields(tree, change, ours)
  const old = tree?.[key]
  const now = changeAt(isTree(old) ? old : undefined, keys, depth + 1, change, ours)
  if (now === old || (now === undefined && !isTree(old))) return tree
  const next: Draft = tree && ours.has(tree) ? (tree as Draft) : { ...tree }
  ours.add(next)
  if (now === undefined) delete next[key]
  else next[key] = now
  return next
}

function withFields(
  tree: Tree | undefined,
  change: RecordChange,
  ours: Set<object>,
): Tree | undefined {
  const next: Draft = { ...applyToFields(fieldsOf(tree), change) }
  for (const key in tree) if (isTree(tree[key]) && !(key in next)) next[key] = tree[key]
  if (nothingIn(next)) return undefined
  if (tree && sameFields(tree, next)) return tree
  ours.add(next)
  return next
}

/**
 * Takes away the objects on a path that have become empty, the innermost first. Once per table and not
 * per record: to see whether a large object is empty takes as long as to go through it.
 */
function prune(tree: Tree, keys: readonly string[], depth: number, ours: Set<object>): void {
  const key = keys[depth]
  const below = key === undefined ? undefined : tree[key]
  if (key === undefined || !isTree(below) || !ours.has(below)) return
  prune(below, keys, depth + 1, ours)
  if (nothingIn(below)) delete (tree as Draft)[key]
}

/** One record's fields after a change; `{}` stands for a record that is not there. */
export function applyToFields(fields: Fields, change: RecordChange): Fields {
  if (nothingIn(fields) && !nothingIn(change.from)) return fields
  const next: Record<string, Scalar> = { ...fields }
  for (const key in change.from) if (!(key in change.to)) delete next[key]
  for (const key in change.to) next[key] = change.to[key] as Scalar
  return next
}

/** The way back. */
export function invert(changes: ChangeSet): ChangeSet {
  const back: Record<string, RecordChange> = {}
  for (const path in changes) {
    const change = changes[path]
    if (change) back[path] = invertRecord(change)
  }
  return back
}

function invertRecord({ from, to, record }: RecordChange): RecordChange {
  if (!record) return { from: to, to: from }
  return { from: to, to: from, record: record === 'added' ? 'removed' : 'added' }
}

/** Two steps as one; what comes back to where it began is left out. */
export function squash(first: ChangeSet, second: ChangeSet): ChangeSet {
  const all: Record<string, RecordChange> = { ...first }
  for (const path in second) {
    const later = second[path]
    if (!later) continue
    const earlier = all[path]
    const joined = earlier ? joinTwo(earlier, later) : later
    if (nothingIn(joined.from) && nothingIn(joined.to)) delete all[path]
    else all[path] = joined
  }
  return all
}

function joinTwo(earlier: RecordChange, later: RecordChange): RecordChange {
  const from: Record<string, Scalar> = { ...earlier.from }
  for (const key in later.from) {
    if (!(key in earlier.from) && !(key in earlier.to)) from[key] = later.from[key] as Scalar
  }
  const to: Record<string, Scalar> = { ...earlier.to }
  for (const key in later.from) delete to[key]
  Object.assign(to, later.to)
  for (const key in to) {
    if (key in from && from[key] === to[key]) {
      delete from[key]
      delete to[key]
    }
  }
  return { from, to, ...recordOfBoth(earlier, later) }
}

function recordOfBoth(earlier: RecordChange, later: RecordChange): Pick<RecordChange, 'record'> {
  if (later.record === 'removed') return earlier.record === 'added' ? {} : { record: 'removed' }
  if (earlier.record === 'added') return { record: 'added' }
  return {}
}

export interface Undoing {
  /** What can be undone today. */
  readonly changes: ChangeSet
  /** The number of fields left alone because someone has changed them since. */
  readonly leftAlone: number
}

/**
 * The inverse of a step as far as it concerns nobody else: a field goes back only where it still
 * has the value that the step left, a record that the step added goes only if it is unchanged, and
 * one that someone has removed since stays away.
 */
export function undoing(value: object, changes: ChangeSet): Undoing {
  const back: Record<string, RecordChange> = {}
  let leftAlone = 0
  for (const path in changes) {
    const change = changes[path]
    if (!change) continue
    const undone = undoRecord(fieldsOf(treeAt(value, path)), change)
    if (undone.back) back[path] = undone.back
    leftAlone += undone.leftAlone
  }
  return { changes: back, leftAlone }
}

function undoRecord(now: Fields, change: RecordChange): { back?: RecordChange; leftAlone: number } {
  const isThere = !nothingIn(now)
  const keys = new Set([...Object.keys(change.from), ...Object.keys(change.to)])
  if (change.record === 'added') {
    if (sameFields(now, change.to)) return { back: invertRecord(change), leftAlone: 0 }
    return { leftAlone: isThere ? keys.size : 0 }
  }
  if (!change.record && !isThere) return { leftAlone: keys.size }
  const from: Record<string, Scalar> = {}
  const to: Record<string, Scalar> = {}
  let leftAlone = 0
  for (const key of keys) {
    if (now[key] !== change.to[key]) {
      leftAlone += 1
      continue
    }
    if (key in now) from[key] = now[key] as Scalar
    if (key in change.from) to[key] = change.from[key] as Scalar
  }
  if (nothingIn(from) && nothingIn(to)) return { leftAlone }
  return { back: change.record ? { from, to, record: 'added' } : { from, to }, leftAlone }
}

/** The records of a value as rows: path and fields. */
export function rowsOf(value: object): Map<string, Fields> {
  const rows = new Map<string, Fields>()
  for (const [path, change] of Object.entries(diff({}, value))) rows.set(path, change.to)
  return rows
}

/** The value whose records these rows are. */
export function treeOf(rows: Iterable<readonly [path: string, fields: Fields]>): Tree {
  const root: Record<string, unknown> = {}
  for (const [path, fields] of rows) {
    let at = root
    for (const key of pathKeys(path)) {
      const below = at[key]
      const next = typeof below === 'object' && below !== null ? below : {}
      at[key] = next
      at = next as Record<string, unknown>
    }
    for (const key in fields) if (!isTree(at[key] as Tree)) at[key] = fields[key]
  }
  return root as Tree
}
