import {
  type Actor,
  type Assumption,
  type Attachment,
  evidenceOf,
  type Factor,
  type Indicator,
  type Link,
  necessityOf,
  type Role,
  signOf,
  statusOf,
  type Table,
  type Theory,
} from '#model/theory.ts'
import { idsIn } from './ids.ts'

/**
 * What of a theory can change an answer.
 *
 * Every question asks the structure of a theory and never the theory itself. As long as nothing that
 * any question reads has changed (a title, a text, a level …), the structure is the same object, table
 * by table, and whatever was found out about it stands. Its records are those of an earlier theory:
 * their titles may be old.
 */
export function structureOf(theory: Theory): Theory {
  const known = structures.get(theory)
  if (known) return known
  const tables: Theory = {
    factors: factors(theory.factors),
    links: links(theory.links),
    assumptions: assumptions(theory.assumptions),
    actors: actors(theory.actors),
    attachments: attachments(theory.attachments),
    roles: roles(theory.roles),
    indicators: indicators(theory.indicators),
  }
  const structure = recent.find((earlier) => sameTables(earlier, tables)) ?? tables
  if (structure === tables) remember(recent, structure, theoriesKept)
  structures.set(theory, structure)
  structures.set(structure, structure)
  return structure
}

/** Whether somebody has written why the link holds. */
export function hasReason(link: Link): boolean {
  return (link.rationale ?? '').trim() !== ''
}

const structures = new WeakMap<Theory, Theory>()
const recent: Theory[] = []
/** The base, and with it some proposals. */
const theoriesKept = 16
/** So many earlier tables of one size a new one is compared with. */
const tablesKept = 2
/** Of so many sizes: the base, and it with each of some proposals. */
const sizesKept = 8

const factors = structureOfTable((factor: Factor) => [factor.kind, factor.place])
const links = structureOfTable((link: Link) => [
  link.from,
  link.to,
  signOf(link),
  necessityOf(link),
  evidenceOf(link),
  hasReason(link),
])
const assumptions = structureOfTable((assumption: Assumption) => [
  statusOf(assumption),
  assumption.owner,
  assumption.reviewed,
])
const actors = structureOfTable((actor: Actor) => [actor.inCollaboration ?? false])
const attachments = structureOfTable((attachment: Attachment) => [
  attachment.assumption,
  attachment.on,
])
const roles = structureOfTable((role: Role) => [
  role.actor,
  role.role,
  role.on,
  role.agreed ?? false,
])
const indicators = structureOfTable((indicator: Indicator) => [indicator.on])

function structureOfTable<R>(read: (record: R) => readonly unknown[]) {
  const known = new WeakMap<Table<R>, Table<R>>()
  const earlier = new Map<number, Table<R>[]>()
  return (table: Table<R>): Table<R> => {
    const before = known.get(table)
    if (before) return before
    const size = idsIn(table).length
    const ofSize = earlier.get(size) ?? []
    const structure = ofSize.find((other) => readsSame(other, table, read)) ?? table
    if (structure === table) remember(ofSize, structure, tablesKept)
    // The sizes seen last stand last.
    earlier.delete(size)
    earlier.set(size, ofSize)
    for (const [oldest] of earlier) if (earlier.size > sizesKept) earlier.delete(oldest)
    known.set(table, structure)
    return structure
  }
}

/** Of two tables with as many records. */
function readsSame<R>(a: Table<R>, b: Table<R>, read: (record: R) => readonly unknown[]): boolean {
  return idsIn(b).every((id) => {
    const one = a[id]
    const other = b[id]
    if (one === other) return true
    if (one === undefined || other === undefined) return false
    const fields = read(other)
    return read(one).every((field, i) => field === fields[i])
  })
}

function sameTables(a: Theory, b: Theory): boolean {
  return (
    a.factors === b.factors &&
    a.links === b.links &&
    a.assumptions === b.assumptions &&
    a.actors === b.actors &&
    a.attachments === b.attachments &&
    a.roles === b.roles &&
    a.indicators === b.indicators
  )
}

function remember<T>(list: T[], item: T, most: number): void {
  list.unshift(item)
  if (list.length > most) list.pop()
}
