import type { Programme } from './programme.ts'
import type { Table, Theory } from './theory.ts'

/** The tables whose records may be exempt from public access. */
export const restrictedTables = ['factors', 'assumptions', 'actors'] as const
export type RestrictedTable = (typeof restrictedTables)[number]

/** Whether a record has a legal basis for exemption from public access. */
export function isRestricted(record: { readonly restricted?: string } | undefined): boolean {
  return Boolean(record?.restricted?.trim())
}

export type Restricted = Readonly<Record<RestrictedTable, ReadonlySet<string>>>

/** What of these theories is exempt from public access, in any of them. */
export function restrictedIn(...theories: readonly Theory[]): Restricted {
  return {
    factors: idsIn(theories.map(({ factors }) => factors)),
    assumptions: idsIn(theories.map(({ assumptions }) => assumptions)),
    actors: idsIn(theories.map(({ actors }) => actors)),
  }
}

function idsIn(tables: readonly Table<{ readonly restricted?: string }>[]): ReadonlySet<string> {
  const ids = tables.flatMap((table) => Object.keys(table).filter((id) => isRestricted(table[id])))
  return new Set(ids)
}

/** All of it, of whichever kind. */
export function allOf(restricted: Restricted): ReadonlySet<string> {
  return new Set(restrictedTables.flatMap((table) => [...restricted[table]]))
}

/** How many there are, of all kinds. */
export function countOf(restricted: Restricted): number {
  return restrictedTables.reduce((sum, table) => sum + restricted[table].size, 0)
}

/** What of a programme is exempt, in its base or in any of its proposals. */
export function restrictedInProgramme({ theory, proposals }: Programme): Restricted {
  const own = Object.values(proposals).map(({ change }) => change)
  const idsOf = (table: RestrictedTable) =>
    idsIn([theory[table], ...own.map((change) => (change[table] ?? {}) as Table<object>)])
  return {
    factors: idsOf('factors'),
    assumptions: idsOf('assumptions'),
    actors: idsOf('actors'),
  }
}
