import type { ActorRelation, ActorRow, AffectedActor } from '#analysis/actors.ts'
import type { Say } from '#text/say.ts'
import type { Names } from './names.ts'

/** The order of the screen: whom the proposal touches most nearly comes first. */
export const actorRelations: readonly ActorRelation[] = [
  'direct',
  'owner_of_challenged',
  'upstream',
  'downstream',
  'removed',
]

/** Under which heading an actor stands: its nearest relation. */
export function nearestRelation({ rows }: AffectedActor): ActorRelation {
  const relations = new Set(rows.map(({ relation }) => relation))
  return actorRelations.find((relation) => relations.has(relation)) ?? 'removed'
}

/** «eier «Varsle bruker …»» */
export function roleWords(say: Say, names: Names, row: ActorRow): string {
  const on = row.role === 'owner' ? names.assumption(row.on) : names.factor(row.on)
  return say(`impact.role.${row.role}`, { on })
}

const mostRoles = 2

/** The first of several roles in words, and how many more there are. */
export function firstRoles(say: Say, names: Names, rows: readonly ActorRow[]): string {
  // To say that there is one more takes as much room as saying it.
  const shown = rows.length > mostRoles + 1 ? rows.slice(0, mostRoles) : rows
  const words = shown.map((row) => roleWords(say, names, row)).join(', ')
  const n = rows.length - shown.length
  return n > 0 ? say('impact.actors.more', { words, n }) : words
}
