import { newId } from './ids.ts'
import type { TheoryPatch } from './programme.ts'
import type { Table, Theory, TheoryTable } from './theory.ts'

export interface Joining {
  /** What of the other theory is new here; it alters nothing and takes nothing away. */
  readonly change: TheoryPatch
  /** What the other theory's records are called here. */
  readonly names: ReadonlyMap<string, string>
}

/**
 * How another theory comes in over a base. What is the same as something here (`same`: theirs to ours)
 * is that; all else gets a new id and keeps the old one as `sourceId`. What then says the same twice,
 * such as two links, is said once, and a link whose ends become one box falls away.
 */
export function joining(base: Theory, theirs: Theory, same: ReadonlyMap<string, string>): Joining {
  const names = new Map(same)
  const change: Record<string, Table<object>> = {}
  for (const rule of rules) {
    const { table, prefix, says } = rule
    const said = new Map<string, string>()
    if (says) for (const [id, record] of recordsOf(base, table)) said.set(says(record), id)
    const added: Record<string, object> = {}
    for (const [id, record] of recordsOf(theirs, table)) {
      const here = names.has(id) ? undefined : asHere(record, rule, names)
      if (!here || becomesLoop(record, here)) continue
      const saying = says?.(here)
      const name = said.get(saying ?? '') ?? newId(prefix)
      names.set(id, name)
      if (saying !== undefined && said.has(saying)) continue
      if (saying !== undefined) said.set(saying, name)
      added[name] = { ...here, sourceId: id }
    }
    if (Object.keys(added).length > 0) change[table] = added
  }
  return { change, names }
}

/** A record by its fields; those that are compared and followed are texts. */
type Fields = Readonly<Record<string, string>>

interface Rule {
  readonly table: TheoryTable
  readonly prefix: string
  /** Fields that name another record, without which this one is none. */
  readonly holders?: readonly string[]
  /** Fields that are left behind, or that go along only if what they name does. */
  readonly leaves?: readonly string[]
  readonly follows?: readonly string[]
  /** What it says, where the same need not be said twice. */
  readonly says?: (record: Fields) => string
}

/** In this order, so that what is named comes before what names it. */
const rules: readonly Rule[] = [
  // Places and locks are the other programme's own affair.
  { table: 'factors', prefix: 'f', leaves: ['place', 'locked'] },
  { table: 'actors', prefix: 'c' },
  { table: 'assumptions', prefix: 'a', follows: ['owner'] },
  {
    table: 'links',
    prefix: 'l',
    holders: ['from', 'to'],
    says: ({ from, to, sign = '+' }) => `${from} ${sign} ${to}`,
  },
  {
    table: 'attachments',
    prefix: 't',
    holders: ['assumption', 'on'],
    says: ({ assumption, on }) => `${assumption} ${on}`,
  },
  {
    table: 'roles',
    prefix: 'r',
    holders: ['actor', 'on'],
    says: ({ actor, role, on }) => `${actor} ${role} ${on}`,
  },
  {
    table: 'indicators',
    prefix: 'n',
    holders: ['on'],
    says: ({ on, title = '' }) => `${on} ${title.trim().toLocaleLowerCase()}`,
  },
]

function recordsOf(theory: Theory, table: TheoryTable): readonly (readonly [string, Fields])[] {
  return Object.entries(theory[table] as unknown as Table<Fields>)
}

/** The record with the names that things have here; undefined if what it hangs on did not come along. */
function asHere(
  record: Fields,
  { holders = [], follows = [], leaves = [] }: Rule,
  names: ReadonlyMap<string, string>,
): Fields | undefined {
  const here: Record<string, string> = { ...record }
  for (const field of leaves) delete here[field]
  for (const field of [...holders, ...follows]) {
    const name = names.get(record[field] ?? '')
    if (name !== undefined) here[field] = name
    else if (holders.includes(field)) return undefined
    else delete here[field]
  }
  return here
}

function becomesLoop(theirs: Fields, here: Fields): boolean {
  return (
    here['from'] !== undefined && here['from'] === here['to'] && theirs['from'] !== theirs['to']
  )
}
