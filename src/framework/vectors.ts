/**
 * Where do actors and results stand on New Synthesis' vectors, and what does the card move?
 *
 * Means lie between state authority and collective power (an actor's sphere); results are public
 * (agency, system, societal) or civic, a vector of their own (Bourgon; domain.md, section 1.1). Where an
 * actor stands before is read from the levels of the base boxes it holds a role on, where it stands
 * with the card from the levels of its cells. Actors without either are in no field.
 */
import type { Card } from '#model/boards.ts'
import { byCharacterCode, type Programme } from '#model/programme.ts'
import { type ResultLevel, resultLevels, type Sphere, spheres, type Theory } from '#model/theory.ts'
import { theoryOfCard } from './cardChecks.ts'

export interface Field {
  readonly sphere: Sphere
  readonly level: ResultLevel
}

export interface ActorOnMap extends Field {
  readonly actor: string
  /** `before`: only without the card; `new`: only with it; `stays`: both. */
  readonly state: 'before' | 'new' | 'stays'
}

export interface VectorsMap {
  readonly actors: readonly ActorOnMap[]
  /** Fields where no actor stands. */
  readonly empty: readonly Field[]
  /** Actors that reach a level with the card that they do not have before, and lose none: `raised`. */
  readonly moved: readonly {
    readonly actor: string
    readonly from: readonly ResultLevel[]
    readonly to: readonly ResultLevel[]
  }[]
}

export function vectorsOf(programme: Programme, card: Card): VectorsMap {
  const theory = theoryOfCard(programme, card)
  const before = levelsBefore(programme.theory)
  const after = levelsOnCard(card)
  const actors: ActorOnMap[] = []
  const moved: VectorsMap['moved'][number][] = []
  for (const actor of Object.keys(theory.actors).sort(byCharacterCode)) {
    const sphere = theory.actors[actor]?.sphere ?? 'mixed'
    const was = before.get(actor) ?? new Set<ResultLevel>()
    const is = after.get(actor) ?? new Set<ResultLevel>()
    for (const level of resultLevels) {
      if (!was.has(level) && !is.has(level)) continue
      const state = was.has(level) ? (is.has(level) ? 'stays' : 'before') : 'new'
      actors.push({ actor, sphere, level, state })
    }
    const gained = resultLevels.filter((level) => is.has(level) && !was.has(level))
    if (was.size > 0 && gained.length > 0) {
      moved.push({ actor, from: resultLevels.filter((level) => was.has(level)), to: gained })
    }
  }
  return { actors, empty: emptyFields(actors), moved }
}

function levelsBefore(theory: Theory): ReadonlyMap<string, ReadonlySet<ResultLevel>> {
  const levels = new Map<string, Set<ResultLevel>>()
  for (const { actor, on } of Object.values(theory.roles)) {
    const level = theory.factors[on]?.level
    if (level) levels.set(actor, (levels.get(actor) ?? new Set()).add(level))
  }
  return levels
}

function levelsOnCard(card: Card): ReadonlyMap<string, ReadonlySet<ResultLevel>> {
  const levels = new Map<string, Set<ResultLevel>>()
  for (const { actor, level } of Object.values(card.cells ?? {})) {
    levels.set(actor, (levels.get(actor) ?? new Set()).add(level))
  }
  return levels
}

function emptyFields(actors: readonly ActorOnMap[]): readonly Field[] {
  const fields = spheres.flatMap((sphere) => resultLevels.map((level) => ({ sphere, level })))
  return fields.filter(
    ({ sphere, level }) => !actors.some((a) => a.sphere === sphere && a.level === level),
  )
}
