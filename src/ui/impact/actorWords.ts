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
