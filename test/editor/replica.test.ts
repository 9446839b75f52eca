import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LogRow } from '#editor/library.ts'
import { type Replica, replicaOf, withEdit, withReread, withRows } from '#editor/replica.ts'
import { apply, type ChangeSet, rowsOf, treeOf } from '#model/changes.ts'
import type { Tree } from '#model/tree.ts'
import { editOf } from '../support/disk.ts'
import { objectsOf, strayChanges, trees } from '../support/trees.ts'

const stored = { title: 'A', factors: { B1: { title: 'x' }, B2: { title: 'y' } } }
const start = replicaOf('mine', { stored, seq: 4 })
const retitled = (id: string, title: string): ChangeSet => ({
  [`factors/${id}`]: { from: { title: 'x' }, to: { title } },
})
const rowOf = (tab: string, n: number, seq: number, changes: ChangeSet): LogRow => ({
  ...editOf(changes),
  n,
  seq,
  tab,
})

describe('an edit', () => {
  test('is shown at once and queued with its number', () => {
    const one = editOf(retitled('B1', 'one'))
    const two = editOf(retitled('B1', 'two'))
    const replica = withEdit(withEdit(start, one), two)
    expect(replica.queue).toEqual([
      { ...one, n: 1 },
      { ...two, n: 2 },
    ])
    expect(replica.shown).toEqual({
      ...stored,
      factors: { ...stored.factors, B1: { title: 'two' } },
    })
    expect(replica.confirmed).toBe(stored)
  })

  test('leaves the queue when its row comes, and what is shown is the same object', () => {
    const first = retitled('B1', 'one')
    const edited = withEdit(withEdit(start, editOf(first)), editOf(retitled('B2', 'two')))
    const replica = withRows(edited, [rowOf('mine', 1, 5, first)])
    expect(replica.shown).toBe(edited.shown)
    expect(replica.queue.map(({ n }) => n)).toEqual([2])
    expect(replica.confirmed).toEqual(apply(stored, first))
    const all = withRows(replica, [rowOf('mine', 2, 6, retitled('B2', 'two'))])
    expect(all.shown).toBe(edited.shown)
    expect(all.confirmed).toBe(edited.shown)
  })
})

describe('rows of others', () => {
  test('go under what is queued', () => {
    const edited = withEdit(start, editOf(retitled('B1', 'ours')))
    const replica = withRows(edited, [
      rowOf('theirs', 1, 5, retitled('B1', 'theirs')),
      rowOf('theirs', 2, 6, retitled('B2', 'theirs')),
    ])
    expect(replica.shown).toEqual({
      title: 'A',
      factors: { B1: { title: 'ours' }, B2: { title: 'theirs' } },
    })
    expect(replica.queue).toHaveLength(1)
  })

  test('that say what is shown already change nothing that is shown', () => {
    const edited = withEdit(start, editOf(retitled('B1', 'ours')))
    const replica = withRows(edited, [rowOf('theirs', 1, 5, retitled('B1', 'theirs'))])
    expect(replica.shown).toBe(edited.shown)
  })

  test('come once: known ones are passed over, and so are all after a gap', () => {
    const known = rowOf('theirs', 1, 4, retitled('B1', 'known'))
    const late = rowOf('theirs', 3, 6, retitled('B1', 'late'))
    expect(withRows(start, [known])).toBe(start)
    expect(withRows(start, [late])).toBe(start)
  })
})

test('a rereading takes the place of what was confirmed, and keeps the objects that are as before', () => {
  const edited = withEdit(
    withEdit(start, editOf(retitled('B1', 'written'))),
    editOf(retitled('B2', 'queued')),
  )
  const onDisk = { title: 'B', factors: { B1: { title: 'written' }, B3: { title: 'new' } } }
  const replica = withReread(edited, { stored: onDisk, seq: 90, written: 1 })
  expect(replica).toMatchObject({ seq: 90, confirmed: onDisk, queue: [{ n: 2 }] })
  expect(replica.shown).toEqual(onDisk)
  const objects = objectsOf(replica.shown)
  expect(objects.get('factors/B1')).toBe(objectsOf(edited.shown).get('factors/B1'))
})

/** What happens in and between tabs. */
type Deed =
  | { readonly is: 'edit'; readonly tab: number; readonly changes: ChangeSet }
  | { readonly is: 'write' | 'tail' | 'reread'; readonly tab: number; readonly most: number }

const tabs = 3
const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        is: fc.constant('edit' as const),
        tab: fc.nat(tabs - 1),
        changes: strayChanges,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        is: fc.constantFrom('write' as const, 'tail' as const, 'reread' as const),
        tab: fc.nat(tabs - 1),
        most: fc.integer({ min: 1, max: 3 }),
      }),
    },
  ),
  { maxLength: 30, size: 'max' },
)

/** A disk as simple as can be: the log, and the rows that it has made. */
class SlowDisk {
  readonly log: LogRow[] = []
  tree: Tree
  readonly replicas: Replica[]

  constructor(tree: Tree) {
    this.tree = treeOf(rowsOf(tree))
    const opened = { stored: this.tree, seq: 0 }
    this.replicas = Array.from({ length: tabs }, (_, i) => replicaOf(`t${i}`, opened))
  }

  do(deed: Deed): void {
    const replica = this.replicas[deed.tab] as Replica
    this.replicas[deed.tab] = this.after(replica, deed)
  }

  private after(replica: Replica, deed: Deed): Replica {
    if (deed.is === 'edit') return withEdit(replica, editOf(deed.changes))
    if (deed.is === 'write') {
      const done = this.lastWritten(replica.tab)
      const edits = replica.queue.filter(({ n }) => n > done).slice(0, deed.most)
      for (const edit of edits) {
        this.log.push({ ...edit, tab: replica.tab, seq: this.log.length + 1 })
        this.tree = apply(this.tree, edit.changes)
      }
      return deed.most === 1 ? replica : withRows(replica, this.log.slice(replica.seq))
    }
    if (deed.is === 'tail')
      return withRows(replica, this.log.slice(replica.seq, replica.seq + deed.most))
    const written = this.lastWritten(replica.tab)
    return withReread(replica, { stored: this.tree, seq: this.log.length, written })
  }

  private lastWritten(tab: string): number {
    return this.log.findLast((row) => row.tab === tab)?.n ?? 0
  }
}

describe('law', () => {
  test('whatever the order, when all is written and heard every tab shows what is on disk', () => {
    fc.assert(
      fc.property(trees, deeds, (tree, many) => {
        const disk = new SlowDisk(tree)
        for (const deed of many) disk.do(deed)
        for (const tab of disk.replicas.keys()) disk.do({ is: 'write', tab, most: 100 })
        for (const tab of disk.replicas.keys()) disk.do({ is: 'tail', tab, most: 100 })
        for (const replica of disk.replicas) {
          expect(replica.queue).toEqual([])
          expect(replica.seq).toBe(disk.log.length)
          expect(replica.shown).toEqual(disk.tree)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('at any time a tab shows what is confirmed with its queue applied', () => {
    fc.assert(
      fc.property(trees, deeds, (tree, many) => {
        const disk = new SlowDisk(tree)
        for (const deed of many) {
          disk.do(deed)
          for (const { confirmed, queue, shown } of disk.replicas) {
            expect(shown).toEqual(queue.reduce((now, edit) => apply(now, edit.changes), confirmed))
          }
        }
      }),
    )
  })

  test('an object that is as before is the same as before; own rows change no object at all', () => {
    fc.assert(
      fc.property(trees, deeds, (tree, many) => {
        const disk = new SlowDisk(tree)
        for (const deed of many) {
          const before = disk.replicas[deed.tab] as Replica
          disk.do(deed)
          const after = disk.replicas[deed.tab] as Replica
          const now = objectsOf(after.shown)
          for (const [path, object] of objectsOf(before.shown)) {
            if (sameRecords(object, now.get(path))) expect(now.get(path)).toBe(object)
          }
          const heard = disk.log.slice(before.seq, after.seq)
          if (deed.is !== 'edit' && heard.every(({ tab }) => tab === before.tab)) {
            expect(after.shown).toBe(before.shown)
          }
        }
      }),
    )
  })
})

function sameRecords(a: object, b: object | undefined): boolean {
  return b !== undefined && JSON.stringify(a) === JSON.stringify(b)
}
