import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  apply,
  applyToFields,
  type ChangeSet,
  diff,
  invert,
  isEmpty,
  rowsOf,
  squash,
  treeOf,
  undoing,
} from '#model/changes.ts'
import { type Fields, fieldsOf, type Tree, treeAt } from '#model/tree.ts'
import { objectsOf, strayChanges, trees } from '../support/trees.ts'

describe('what differs', () => {
  test('is said record by record and field by field', () => {
    const before = { title: 'A', factors: { B1: { title: 'x', text: 'y' }, B2: { title: 'z' } } }
    const after = { title: 'A', factors: { B1: { title: 'x', text: 'Y' }, B3: { title: 'new' } } }
    expect(diff(before, after)).toEqual({
      'factors/B1': { from: { text: 'y' }, to: { text: 'Y' } },
      'factors/B2': { from: { title: 'z' }, to: {}, record: 'removed' },
      'factors/B3': { from: {}, to: { title: 'new' }, record: 'added' },
    })
  })

  test('tells a record that came from one that got its first text', () => {
    const bare = { factors: { B1: { title: 'x' } } }
    const told = { factors: { B1: { title: 'x', text: 'y' } } }
    expect(diff(bare, told)).toEqual({ 'factors/B1': { from: {}, to: { text: 'y' } } })
  })

  test('holds what a proposal takes away as a record of its own', () => {
    const before = {
      proposals: { P1: { title: 'P', change: { factors: { B1: { title: 'x' } } } } },
    }
    const after = { proposals: { P1: { title: 'P', change: { factors: { B1: null } } } } }
    expect(diff(before, after)).toEqual({
      'proposals/P1/change/factors/B1': { from: { title: 'x' }, to: { '-': true } },
    })
  })

  test('law: nothing differs exactly when the records are the same', () => {
    fc.assert(
      fc.property(trees, trees, (a, b) => {
        expect(isEmpty(diff(a, b))).toBe(same(plain(a), plain(b)))
        expect(diff(a, plain(a))).toEqual({})
      }),
    )
  })
})

describe('applying', () => {
  test('law: the difference leads from the one to the other, and inverted back again', () => {
    fc.assert(
      fc.property(trees, trees, (a, b) => {
        const changes = diff(a, b)
        expect(plain(apply(plain(a), changes))).toEqual(plain(b))
        expect(plain(apply(plain(b), invert(changes)))).toEqual(plain(a))
        expect(invert(invert(changes))).toEqual(changes)
      }),
    )
  })

  test('law: objects on the way to no changed record keep their identity', () => {
    fc.assert(
      fc.property(trees, fc.array(strayChanges, { maxLength: 3 }), (tree, many) => {
        const before = plain(tree)
        const after = many.reduce((value, changes) => apply(value, changes), before)
        const touched = many.flatMap((changes) => Object.keys(changes))
        const now = objectsOf(after)
        for (const [path, object] of objectsOf(before)) {
          if (touched.some((other) => reaches(path, other))) continue
          expect(now.get(path)).toBe(object)
        }
      }),
    )
  })

  test('changes that change nothing give the same object', () => {
    const tree = { title: 'A', factors: { B1: { title: 'x' } } }
    expect(apply(tree, { 'factors/B1': { from: { title: 'w' }, to: { title: 'x' } } })).toBe(tree)
    expect(apply(tree, { 'factors/B9': { from: { title: 'w' }, to: { title: 'x' } } })).toBe(tree)
  })

  test('does not alter the value it is given', () => {
    fc.assert(
      fc.property(trees, strayChanges, (tree, changes) => {
        const copy = structuredClone(tree)
        apply(tree, changes)
        expect(tree).toEqual(copy)
      }),
    )
  })

  test('a change of what is gone is passed over: deleting wins', () => {
    const tree = { title: 'A' }
    expect(apply(tree, { B1: { from: { text: 'x' }, to: { text: 'y' } } })).toBe(tree)
  })

  test('law: the value and its rows, changed alike, stay alike, whatever the changes', () => {
    fc.assert(
      fc.property(trees, fc.array(strayChanges, { maxLength: 6, size: 'max' }), (tree, many) => {
        const rows = rowsOf(tree)
        for (const changes of many) applyToRows(rows, changes)
        const value = many.reduce((now, changes) => apply(now, changes), plain(tree))
        expect(value).toEqual(treeOf(rows))
      }),
    )
  })
})

describe('two steps as one', () => {
  test('law: is what leads from the first value to the last', () => {
    fc.assert(
      fc.property(trees, trees, trees, (a, b, c) => {
        expect(squash(diff(a, b), diff(b, c))).toEqual(diff(a, c))
      }),
    )
  })

  test('law: it does not matter which two of three are joined first', () => {
    fc.assert(
      fc.property(trees, trees, trees, trees, (a, b, c, d) => {
        const [first, second, third] = [diff(a, b), diff(b, c), diff(c, d)]
        expect(squash(squash(first, second), third)).toEqual(squash(first, squash(second, third)))
      }),
    )
  })
})

describe('undoing', () => {
  test('law: where nobody else has been, everything goes back', () => {
    fc.assert(
      fc.property(trees, trees, (a, b) => {
        const { changes, leftAlone } = undoing(plain(b), diff(a, b))
        expect(leftAlone).toBe(0)
        expect(changes).toEqual(invert(diff(a, b)))
      }),
    )
  })

  test('law: undoing the undoing gives the step again', () => {
    fc.assert(
      fc.property(trees, trees, (a, b) => {
        const back = undoing(plain(b), diff(a, b)).changes
        expect(undoing(apply(plain(b), back), back).changes).toEqual(diff(a, b))
      }),
    )
  })

  test('law: a field that someone has changed since is left as they left it, or stays gone', () => {
    fc.assert(
      fc.property(trees, trees, strayChanges, (a, b, others) => {
        const step = diff(a, b)
        const now = apply(plain(b), others)
        const after = apply(now, undoing(now, step).changes)
        for (const path of new Set([...Object.keys(step), ...rowsOf(now).keys()])) {
          expect([path, fieldsOf(treeAt(after, path))]).toEqual([
            path,
            undoneSlowly(fieldsOf(treeAt(now, path)), step[path]),
          ])
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a first text goes', () => {
    const step = diff({ B1: { title: 'x' } }, { B1: { title: 'x', text: 'y' } })
    expect(undoing({ B1: { title: 'x', text: 'y' } }, step)).toEqual({
      changes: { B1: { from: { text: 'y' }, to: {} } },
      leftAlone: 0,
    })
  })

  test('a record that someone has written in since stays whole', () => {
    const step = diff({}, { B1: { title: 'x', kind: 'output' } })
    const now = { B1: { title: 'better', kind: 'output' } }
    expect(undoing(now, step)).toEqual({ changes: {}, leftAlone: 2 })
  })

  test('a record that someone has taken away since stays away', () => {
    const step = diff({ B1: { title: 'x', text: 'y' } }, { B1: { title: 'x' } })
    expect(undoing({}, step)).toEqual({ changes: {}, leftAlone: 1 })
  })

  test('a record that the step took away comes back with what was written meanwhile', () => {
    const step = diff({ B1: { title: 'x', kind: 'output' } }, {})
    const now = { B1: { text: 'written as it went' } }
    expect(apply(now, undoing(now, step).changes)).toEqual({
      B1: { title: 'x', kind: 'output', text: 'written as it went' },
    })
  })
})

describe('rows', () => {
  test('hold one record each, the value itself among them', () => {
    const value = {
      title: 'A',
      theory: { factors: { B1: { title: 'x' } }, links: {} },
      layout: { l1: { bends: { b: { x: 1 } } } },
    }
    expect([...rowsOf(value)].sort()).toEqual([
      ['', { title: 'A' }],
      ['layout/l1/bends/b', { x: 1 }],
      ['theory/factors/B1', { title: 'x' }],
    ])
  })

  test('law: make up the value again, in whichever order they come', () => {
    fc.assert(
      fc.property(
        trees.chain((tree) => fc.tuple(fc.constant(tree), shuffled([...rowsOf(tree)]))),
        ([tree, rows]) => {
          expect(isEmpty(diff(tree, treeOf(rows)))).toBe(true)
          expect(rowsOf(treeOf(rows))).toEqual(rowsOf(tree))
        },
      ),
    )
  })
})

/** Without empty tables, and with what proposals take away as it is stored. */
function plain(tree: Tree): Tree {
  return treeOf(rowsOf(tree))
}

function same(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b)
    return true
  } catch {
    return false
  }
}

/** Whether the object at a path lies on the way to a record, or is it. */
function reaches(path: string, record: string): boolean {
  return path === '' || path === record || record.startsWith(`${path}/`)
}

function applyToRows(rows: Map<string, Fields>, changes: ChangeSet): void {
  for (const [path, change] of Object.entries(changes)) {
    const fields = applyToFields(rows.get(path) ?? {}, change)
    if (Object.keys(fields).length === 0) rows.delete(path)
    else rows.set(path, fields)
  }
}

/** What house.md says of undo, field by field and without cleverness. */
function undoneSlowly(now: Fields, change: ChangeSet[string] | undefined): Fields {
  if (!change) return now
  const isGone = Object.keys(now).length === 0
  if (change.record === 'added') return same(now, change.to) ? {} : now
  if (isGone && change.record !== 'removed') return now
  const after = { ...now }
  for (const key of [...Object.keys(change.from), ...Object.keys(change.to)]) {
    if (now[key] !== change.to[key]) continue
    delete after[key]
    const old = change.from[key]
    if (old !== undefined) after[key] = old
  }
  return after
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
}
