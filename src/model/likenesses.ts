import { idsOf } from './programme.ts'
import type { FactorKind, Table, Theory } from './theory.ts'

/** The tables in which a record of another programme may be one of ours. */
export const likeTables = ['factors', 'assumptions', 'actors'] as const

/** A record of another programme that looks the same as one of ours. */
export interface Likeness {
  readonly table: (typeof likeTables)[number]
  readonly theirs: string
  readonly ours: string
}

/**
 * What of another theory looks the same as something here: one comes from the other or both from the
 * same, or else the two are of one kind and have the same title. None stands for two. That the ids are
 * the same says nothing: many a file has a box B1.
 */
export function likenessesOf(ours: Theory, theirs: Theory): readonly Likeness[] {
  return likeTables.flatMap((table) => likeIn(table, ours[table], theirs[table]))
}

/** What a box, an assumption and an actor have in common. */
interface Thing {
  readonly title: string
  readonly kind?: FactorKind
  readonly sourceId?: string
}

function likeIn(
  table: Likeness['table'],
  ours: Table<Thing>,
  theirs: Table<Thing>,
): readonly Likeness[] {
  const bySource = firstBy(ours, ({ sourceId }) => sourceId)
  const byName = firstBy(ours, nameOf)
  const kin = (id: string, { sourceId }: Thing) => {
    const child = bySource.get(id)
    if (child !== undefined || sourceId === undefined) return child
    return Object.hasOwn(ours, sourceId) ? sourceId : bySource.get(sourceId)
  }
  const namesake = (_: string, thing: Thing) => byName.get(nameOf(thing) ?? '')
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const find of [kin, namesake]) {
    for (const id of idsOf(theirs)) {
      const thing = theirs[id]
      const like = thing && !found.has(id) ? find(id, thing) : undefined
      if (like === undefined || taken.has(like)) continue
      found.set(id, like)
      taken.add(like)
    }
  }
  return [...found].map(([id, like]) => ({ table, theirs: id, ours: like }))
}

/** Of several things with one key the one with the least id. */
function firstBy(
  things: Table<Thing>,
  keyOf: (thing: Thing) => string | undefined,
): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const id of idsOf(things)) {
    const thing = things[id]
    const key = thing && keyOf(thing)
    if (key !== undefined && !first.has(key)) first.set(key, id)
  }
  return first
}

/** The title as it is compared, with the kind; undefined if there is no title. */
function nameOf({ title, kind }: Thing): string | undefined {
  const plain = title.trim().replace(/\s+/g, ' ').toLocaleLowerCase()
  return plain === '' ? undefined : `${kind ?? ''} ${plain}`
}
