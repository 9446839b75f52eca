import fc from 'fast-check'
import type { ChangeSet, RecordChange } from '#model/changes.ts'
import type { Fields, Scalar, Tree } from '#model/tree.ts'

/** Few names and few values, so that two edits often meet. */
const ids = ['B1', 'B2', 'l1'] as const
const fieldNames = ['title', 'text', 'x'] as const

const scalar: fc.Arbitrary<Scalar> = fc.constantFrom('a', 'b', 1, true)

export const someFields: fc.Arbitrary<Fields> = fc.dictionary(
  fc.constantFrom(...fieldNames),
  scalar,
  { maxKeys: 3, size: 'max' },
)

const table = fc.dictionary(fc.constantFrom(...ids), someFields, { maxKeys: 3, size: 'max' })

const entries = fc.dictionary(fc.constantFrom(...ids), fc.oneof(someFields, fc.constant(null)), {
  maxKeys: 3,
  size: 'max',
})

const proposal = fc.record(
  {
    title: scalar,
    change: fc.record({ factors: entries, links: entries }, { requiredKeys: [] }),
    layout: table,
  },
  { requiredKeys: ['title'] },
)

/** Values as a programme is built, with tables that may be empty and patches that take away. */
export const trees: fc.Arbitrary<Tree> = fc.record(
  {
    id: fc.constant('test'),
    title: scalar,
    text: scalar,
    theory: fc.record({ factors: table, links: table }, { requiredKeys: [] }),
    layout: table,
    proposals: fc.dictionary(fc.constantFrom('P1', 'P2'), proposal, { maxKeys: 2, size: 'max' }),
    sealed: someFields,
  },
  { requiredKeys: ['id', 'title'] },
) as fc.Arbitrary<Tree>

const paths: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', 'sealed', 'proposals/P1'),
  fc
    .tuple(
      fc.constantFrom(
        'theory/factors',
        'layout',
        'proposals/P1/layout',
        'proposals/P1/change/factors',
      ),
      fc.constantFrom(...ids),
    )
    .map(([within, id]) => `${within}/${id}`),
)

const recordChanges: fc.Arbitrary<RecordChange> = fc.record({ from: someFields, to: someFields })

/** Changes that need not fit the value: what another tab may send, having seen another value. */
export const strayChanges: fc.Arbitrary<ChangeSet> = fc.dictionary(paths, recordChanges, {
  maxKeys: 3,
  size: 'max',
})

/** An object of the tree by each path, the tree itself included. */
export function objectsOf(tree: Tree, path = '', all = new Map<string, object>()) {
  all.set(path, tree)
  for (const key in tree) {
    const below = tree[key]
    if (typeof below === 'object' && below !== null) {
      objectsOf(below, path === '' ? key : `${path}/${key}`, all)
    }
  }
  return all
}
