import type { Theory, TheoryTable } from './theory.ts'
import { factorKinds, roleNames } from './theory.ts'

/** The fields without which a record is none. */
export const requiredFields: Readonly<Record<TheoryTable, readonly string[]>> = {
  factors: ['kind', 'title'],
  links: ['from', 'to'],
  assumptions: ['title'],
  actors: ['title'],
  attachments: ['assumption', 'on'],
  roles: ['actor', 'role', 'on'],
  indicators: ['on', 'title'],
}

const kinds: ReadonlySet<unknown> = new Set(factorKinds)
const roles: ReadonlySet<unknown> = new Set(roleNames)

/** Whether the fields are a whole record of the table. */
export function isTheoryRecord(table: TheoryTable, fields: object): boolean {
  const record = fields as Readonly<Record<string, unknown>>
  if (table === 'factors' && !kinds.has(record['kind'])) return false
  if (table === 'roles' && !roles.has(record['role'])) return false
  for (const field of requiredFields[table]) if (typeof record[field] !== 'string') return false
  return true
}

/** Why a record of this table is left out of the theory: the field whose holder is not there. */
export function danglingField(
  theory: Theory,
  table: TheoryTable,
  record: object,
): string | undefined {
  const { factors, links, assumptions, actors } = theory
  const fields = record as Readonly<Record<string, string>>
  const stands = (records: object, field: string) =>
    Object.hasOwn(records, fields[field] ?? '') ? undefined : field
  switch (table) {
    case 'links':
      return stands(factors, 'from') ?? stands(factors, 'to')
    case 'attachments':
      return (
        stands(assumptions, 'assumption') ??
        (stands(links, 'on') && stands(factors, 'on') ? 'on' : undefined)
      )
    case 'roles':
      return stands(actors, 'actor') ?? stands(factors, 'on')
    case 'indicators':
      return stands(factors, 'on')
    default:
      return undefined
  }
}

const holders: readonly TheoryTable[] = ['factors', 'assumptions', 'actors']
const held: readonly TheoryTable[] = ['links', 'attachments', 'roles', 'indicators']

/**
 * The theory without records that lack what they hang on (a link without an end, an attachment, role
 * or indicator without its holder) and without records that are not whole. Tables in which all stand
 * keep their identity.
 */
export function withoutDangling(theory: Theory): Theory {
  if (sound.has(theory)) return theory
  let clean = theory
  for (const table of holders) clean = kept(clean, table)
  for (const table of held) clean = kept(clean, table)
  sound.add(clean)
  return clean
}

/** Theories in which nothing dangles: asked again, they need no look. */
const sound = new WeakSet<Theory>()

/**
 * Whether nothing dangles in a theory that is another with these records altered or added and none
 * taken away that others hang on: then only the altered records can dangle.
 */
export function staysSound(
  before: Theory,
  after: Theory,
  altered: Readonly<Partial<Record<TheoryTable, readonly string[]>>>,
): boolean {
  if (withoutDangling(before) !== before) return false
  for (const table of [...holders, ...held]) {
    const isHeldOn = table === 'links' || holders.includes(table)
    for (const id of altered[table] ?? []) {
      const record = after[table][id]
      if (!record) {
        if (isHeldOn && before[table][id]) return false
      } else if (!isTheoryRecord(table, record) || danglingField(after, table, record)) {
        return false
      }
    }
  }
  sound.add(after)
  return true
}

function kept(theory: Theory, table: TheoryTable): Theory {
  const records = theory[table] as Readonly<Record<string, object>>
  let next: Record<string, object> | undefined
  for (const id in records) {
    const record = records[id] as object
    if (isTheoryRecord(table, record) && !danglingField(theory, table, record)) continue
    next ??= { ...records }
    delete next[id]
  }
  return next ? { ...theory, [table]: next } : theory
}
