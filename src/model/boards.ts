import type { Evidence, IdSet, ResultLevel, Table, Timing } from './theory.ts'

export const cellEffects = ['benefit', 'burden', 'both', 'unknown'] as const
export type CellEffect = (typeof cellEffects)[number]

export const pricings = ['priced', 'quantified', 'qualitative'] as const
export type Pricing = (typeof pricings)[number]

export const needs = ['data', 'money', 'legal', 'capacity', 'trust', 'delivery'] as const
export type Need = (typeof needs)[number]

export const dependencyStatuses = ['agreed', 'open', 'refused'] as const
export type DependencyStatus = (typeof dependencyStatuses)[number]

export const leverKinds = [
  'law',
  'funding',
  'service',
  'information',
  'convening',
  'data',
  'procurement',
] as const
export type LeverKind = (typeof leverKinds)[number]

export const userRoles = ['recipient', 'informed', 'consulted', 'co_creator', 'producer'] as const
export type UserRole = (typeof userRoles)[number]

/** What one actor gets, or bears, at one result level. */
export interface Cell {
  readonly actor: string
  readonly level: ResultLevel
  readonly effect: CellEffect
  readonly text?: string
  readonly pricing?: Pricing
  readonly evidence?: Evidence
  readonly timing?: Timing
  /** Boxes that the cell speaks of. */
  readonly factors?: IdSet
}

/** What one actor needs of another. */
export interface Dependency {
  readonly from: string
  readonly to: string
  readonly needs: Need
  readonly text?: string
  /** Absent means `open`. */
  readonly status?: DependencyStatus
}

/** A means of the state, and who holds it. */
export interface Lever {
  readonly kind: LeverKind
  readonly actor?: string
  readonly text?: string
}

export interface Tension {
  readonly text: string
  readonly between?: IdSet
  /** The actor who has to carry it. */
  readonly owner?: string
}

/** A Ny syntese card: the benefit of one outcome or one proposal, by actor and result level. */
export interface Card {
  /** An outcome or a proposal; one card each. */
  readonly subject: string
  readonly publicPurpose?: string
  readonly userRole?: UserRole
  /** At most 1,200 characters; goes into papers. */
  readonly narrative?: string
  readonly compliance?: string
  readonly performance?: string
  readonly emergence?: string
  readonly resilience?: string
  readonly cells?: Table<Cell>
  readonly dependencies?: Table<Dependency>
  readonly levers?: Table<Lever>
  readonly tensions?: Table<Tension>
  /** Where a person has put an actor on the map of vectors, 0 to 1 within its field: `actor.level`. */
  readonly positions?: Table<{ readonly x: number; readonly y: number }>
}

/** Cynefin's domains, hardest first; `liminal` lies between complex and complicated. */
export const domains = [
  'chaotic',
  'confused',
  'complex',
  'liminal',
  'complicated',
  'clear',
] as const
export type Domain = (typeof domains)[number]

/** One placing of a part in a domain: its history. It counts when it has a reason and a name. */
export interface Move {
  readonly factor: string
  readonly domain: Domain
  readonly date: string
  readonly reason?: string
  readonly by?: string
  /** The show of hands, per domain: the spread is kept. */
  readonly hands?: Readonly<Partial<Record<Domain, number>>>
}

export const experimentStatuses = ['planned', 'running', 'amplify', 'damp', 'ended'] as const
export type ExperimentStatus = (typeof experimentStatuses)[number]

/** A safe-to-fail probe of a complex part. */
export interface Experiment {
  readonly factor: string
  readonly hypothesis: string
  readonly success?: string
  readonly failure?: string
  readonly damp?: string
  readonly amplify?: string
  readonly costCap?: string
  readonly endDate?: string
  /** Absent means `planned`. */
  readonly status?: ExperimentStatus
  readonly result?: string
}

/** An alarm that a person has accepted, with the reason. */
export interface Accepted {
  /** The name of the check. */
  readonly alarm: string
  /** What it is about, such as a card and an actor, joined by `.`. */
  readonly on: string
  readonly reason: string
  readonly by?: string
  readonly date?: string
}

/** The checks of a card, in the order in which they are told. */
export const cardAlarms = [
  'only_agency',
  'benefit_without_owner',
  'delivers_only_burden',
  'open_dependency_outside',
  'never_societal',
] as const
export type CardAlarmName = (typeof cardAlarms)[number]

/** What can be noted about the placing of a proposal's parts in Cynefin. */
export const placingAlarms = ['all_ordered', 'exploring_in_project', 'routine_in_network'] as const
export type PlacingAlarmName = (typeof placingAlarms)[number]
