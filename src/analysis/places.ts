import { idsOf, type Place } from '#model/programme.ts'
import { necessityOf, signOf, type Table } from '#model/theory.ts'
import { challengedBy } from './assumptions.ts'
import { holdersOf } from './attachments.ts'
import { verdictsOf } from './outcomes.ts'
import type { Overlay } from './overlay.ts'
import { forwardFrom } from './reach.ts'
import { remembered } from './remembered.ts'

/**
 * D5: where could the proposal be realised, and what speaks for and against each place?
 *
 * Method: five counts for each place, and whether another place is as good in all and better in one
 * (Pareto dominance; impact.md, D5). No place is declared best: a person chooses and writes why. Whether
 * a factor belongs to a place, and what it leads to, is read in the base; a loop is walked once.
 */
export interface PlaceRow {
  readonly place: string
  /** Links between the proposal's own factors and the place's factors. */
  readonly connections: number
  /** Affected outcomes that the place's factors lead to, of all affected. */
  readonly outcomes: readonly [k: number, n: number]
  /** Factors that the proposal cannot do without and that belong to the place, of all such. */
  readonly prerequisites: readonly [k: number, n: number]
  /** Actors who own, deliver or decide the proposal's own factors and take part in the place, of all such. */
  readonly actors: readonly [k: number, n: number]
  readonly missingActors: readonly string[]
  /** Assumptions that the proposal challenges and the place rests on. */
  readonly challenged: readonly string[]
  readonly dominated: boolean
}

/** By id. */
export function placesOf(overlay: Overlay, places: Table<Place>): readonly PlaceRow[] {
  const rows = idsOf(places).map((id) => placeRow(overlay, id, places[id]))
  const withFactors = factorsByPlace(overlay)
  return rows.map((row) => ({
    ...row,
    dominated: withFactors.has(row.place) && rows.some((other) => dominates(other, row)),
  }))
}

/**
 * The places with the most connections that rest on what the proposal challenges: the case that the
 * framework exists for.
 */
export function bestConnectedOnChallenged(rows: readonly PlaceRow[]): readonly string[] {
  const most = Math.max(1, ...rows.map(({ connections }) => connections))
  return rows
    .filter(({ connections, challenged }) => connections === most && challenged.length > 0)
    .map(({ place }) => place)
}

function placeRow(
  overlay: Overlay,
  id: string,
  place: Place | undefined,
): Omit<PlaceRow, 'dominated'> {
  const factors = factorsByPlace(overlay).get(id) ?? new Set<string>()
  const affected = [...verdictsOf(overlay).keys()]
  const { connected, prerequisites, doers } = needsOf(overlay)
  const graph = overlay.baseGraph
  const isDownstream = forwardFrom(
    graph,
    [...factors].map((factor) => graph.factorAt.get(factor) as number),
  )
  const outcomes = affected.filter((outcome) => isDownstream[graph.factorAt.get(outcome) as number])
  const missingActors = doers.filter((actor) => !place?.actors?.[actor])
  return {
    place: id,
    connections: connected.filter((factor) => factors.has(factor)).length,
    outcomes: [outcomes.length, affected.length],
    prerequisites: [
      prerequisites.filter((factor) => factors.has(factor)).length,
      prerequisites.length,
    ],
    actors: [doers.length - missingActors.length, doers.length],
    missingActors,
    challenged: challengedBy(overlay).filter((assumption) => restsOn(overlay, factors, assumption)),
  }
}

const factorsByPlace = remembered(({ base }: Overlay): ReadonlyMap<string, ReadonlySet<string>> => {
  const byPlace = new Map<string, Set<string>>()
  for (const id in base.factors) {
    const place = base.factors[id]?.place
    if (place === undefined) continue
    const others = byPlace.get(place)
    if (others) others.add(id)
    else byPlace.set(place, new Set([id]))
  }
  return byPlace
})

interface Needs {
  /** The base's end of each link between it and the proposal's own factors. */
  readonly connected: readonly string[]
  /** Factors of the base with a necessary `+` link into an own factor, by id. */
  readonly prerequisites: readonly string[]
  /** Actors who own, deliver or decide own factors, by id. */
  readonly doers: readonly string[]
}

const needsOf = remembered(({ base, after }: Overlay): Needs => {
  const connected: string[] = []
  const prerequisites = new Set<string>()
  for (const link of Object.values(after.links)) {
    const isFromOwn = !base.factors[link.from]
    const isIntoOwn = !base.factors[link.to]
    if (isFromOwn === isIntoOwn) continue
    connected.push(isFromOwn ? link.to : link.from)
    const isNeeded = signOf(link) === '+' && necessityOf(link) === 'necessary'
    if (isIntoOwn && isNeeded) prerequisites.add(link.from)
  }
  const doers = new Set<string>()
  for (const { actor, role, on } of Object.values(after.roles)) {
    const does = role === 'owns' || role === 'delivers' || role === 'decides'
    if (does && !base.factors[on]) doers.add(actor)
  }
  return { connected, prerequisites: [...prerequisites].sort(), doers: [...doers].sort() }
})

/** Whether, in the base, the assumption is attached to one of the factors or to a link out of one. */
function restsOn({ base }: Overlay, factors: ReadonlySet<string>, assumption: string): boolean {
  return holdersOf(base, assumption).some((on) => factors.has(base.links[on]?.from ?? on))
}

function dominates(other: Omit<PlaceRow, 'dominated'>, row: Omit<PlaceRow, 'dominated'>): boolean {
  const gains = [
    other.connections - row.connections,
    other.outcomes[0] - row.outcomes[0],
    other.prerequisites[0] - row.prerequisites[0],
    other.actors[0] - row.actors[0],
    row.challenged.length - other.challenged.length,
  ]
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0)
}
