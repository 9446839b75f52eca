import type { Flow, Programme } from '#model/programme.ts'
import type { Factor, FactorKind, ResultLevel, RoleName, Theory } from '#model/theory.ts'
import { factorKinds, resultLevels } from '#model/theory.ts'
import type { Say } from '#text/say.ts'

/** What the rows across the lanes stand for. */
export const rowKinds = ['actor', 'level', 'journeyStep'] as const
export type RowKind = (typeof rowKinds)[number]

/** How a theory is laid out. */
export interface Scheme {
  /** Absent means `right`. */
  readonly flow?: Flow
  /** Absent means no rows. */
  readonly rows?: RowKind
}

const usual: Scheme = {}
const upward: Scheme = { flow: 'up' }

/** How a programme is drawn; the same object for the same. */
export function schemeOf({ flow }: Pick<Programme, 'flow'>): Scheme {
  return flow === 'up' ? upward : usual
}

/** The result chain in its order; ytre forhold has a band of its own beside it. */
export const chain = [
  'problem',
  'input',
  'activity',
  'output',
  'user_effect',
  'societal_effect',
] as const satisfies readonly FactorKind[]

export type LaneId = FactorKind

/** The lane of a kind: each has its own. */
export function laneOf(kind: FactorKind): LaneId {
  return kind
}

export interface Lane {
  readonly id: LaneId
  readonly title: string
}

/** The lanes that have boxes, in the order of the chain. */
export function lanesOf(theory: Theory, say: Say): readonly Lane[] {
  const present = new Set<FactorKind>()
  for (const id in theory.factors) {
    const factor = theory.factors[id]
    if (factor) present.add(factor.kind)
  }
  return factorKinds
    .filter((kind) => present.has(kind))
    .map((kind) => ({ id: kind, title: say(`drawing.lane.${kind}`) }))
}

/** Rows across the lanes: each factor's row by its number, and what the rows are called. */
export interface Rows {
  readonly titles: readonly string[]
  readonly rowOf: (factorId: string) => number
}

/** The rows of a scheme; factors that none of them fits stand in a last row. */
export function rowsOf(theory: Theory, kind: RowKind, say: Say): Rows {
  const keys = rowKeys(theory, kind)
  const present = new Set(keys.values())
  const order = orderOf(theory, kind).filter((key) => present.has(key))
  const isAnyWithout = Object.keys(theory.factors).some((id) => !keys.has(id))
  const titles = order.map((key) => rowTitle(theory, kind, key, say))
  return {
    titles: isAnyWithout ? [...titles, say('drawing.row.none')] : titles,
    rowOf: (id) => {
      const key = keys.get(id)
      return key === undefined ? order.length : order.indexOf(key)
    },
  }
}

/** Which of an actor's roles says where a box belongs, weightiest first. */
const placing = [
  'owns',
  'benefit_owner',
  'delivers',
  'benefit_manager',
  'funds',
  'decides',
  'contributes',
  'regulates',
  'beneficiary',
  'bears_burden',
] as const satisfies readonly RoleName[]

function rowKeys(theory: Theory, kind: RowKind): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  if (kind === 'actor') {
    for (const role of [...placing].reverse()) {
      for (const id of Object.keys(theory.roles).sort().reverse()) {
        const held = theory.roles[id]
        if (held?.role === role) keys.set(held.on, held.actor)
      }
    }
    return keys
  }
  const field = kind === 'level' ? 'level' : 'journeyStep'
  for (const id in theory.factors) {
    const key = (theory.factors[id] as Factor)[field]
    if (key !== undefined) keys.set(id, key)
  }
  return keys
}

function orderOf(theory: Theory, kind: RowKind): readonly string[] {
  if (kind === 'actor') return Object.keys(theory.actors).sort()
  if (kind === 'level') return [...resultLevels].reverse()
  return journeyOf(theory)
}

/** The steps of a journey: each after those that lead to it; those that loops leave equal, by name. */
function journeyOf({ factors, links }: Theory): readonly string[] {
  const steps = new Set(Object.values(factors).flatMap((factor) => factor.journeyStep ?? []))
  const ways = Object.values(links).flatMap(({ from, to }) => {
    const [first, then] = [factors[from]?.journeyStep, factors[to]?.journeyStep]
    return first && then && first !== then ? [[first, then] as const] : []
  })
  const rank = new Map([...steps].map((step) => [step, 0]))
  for (let round = 1; round < steps.size; round += 1) {
    for (const [first, then] of ways) {
      const after = (rank.get(first) ?? 0) + 1
      if (after > (rank.get(then) ?? 0) && after < steps.size) rank.set(then, after)
    }
  }
  return [...steps].sort(
    (a, b) =>
      (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || a.localeCompare(b, 'nb', { numeric: true }),
  )
}

function rowTitle(theory: Theory, kind: RowKind, key: string, say: Say): string {
  if (kind === 'actor') return theory.actors[key]?.title ?? key
  return kind === 'level' ? say(`level.${key as ResultLevel}`) : key
}
