/** A collection keyed by id; ids are unique in the whole programme. */
export type Table<R> = Readonly<Record<string, R>>

/** A set of ids. */
export type IdSet = Table<true>

export const factorKinds = [
  'problem',
  'input',
  'activity',
  'output',
  'user_effect',
  'societal_effect',
  'external',
] as const
export type FactorKind = (typeof factorKinds)[number]

export const resultLevels = ['agency', 'system', 'societal', 'civic'] as const
export type ResultLevel = (typeof resultLevels)[number]

export const timings = ['now', 'year', 'years', 'later'] as const
export type Timing = (typeof timings)[number]

export const signs = ['+', '-', '?'] as const
/** `+`: more leads to more; `-`: more leads to less; `?`: not known. */
export type Sign = (typeof signs)[number]

export const necessities = ['contributing', 'necessary'] as const
export type Necessity = (typeof necessities)[number]

export const evidenceGrades = [
  'none',
  'opinion',
  'experience',
  'indirect',
  'direct',
  'strong',
] as const
/** How well a claim is known, weakest first. */
export type Evidence = (typeof evidenceGrades)[number]

export const assumptionStatuses = ['holds', 'uncertain', 'does_not_hold', 'untested'] as const
export type AssumptionStatus = (typeof assumptionStatuses)[number]

export const spheres = ['authority', 'mixed', 'collective'] as const
export type Sphere = (typeof spheres)[number]

export const roleNames = [
  'owns',
  'delivers',
  'contributes',
  'decides',
  'funds',
  'regulates',
  'benefit_owner',
  'benefit_manager',
  'beneficiary',
  'bears_burden',
  'consulted',
] as const
export type RoleName = (typeof roleNames)[number]

export const directions = ['up', 'down'] as const
export type Direction = (typeof directions)[number]

/** A box in the causal chain. */
export interface Factor {
  readonly kind: FactorKind
  readonly title: string
  readonly text?: string
  readonly level?: ResultLevel
  readonly timing?: Timing
  /** A Cynefin domain of the loaded rule set. */
  readonly cynefin?: string
  /** The place (programme, project, line …) that the factor belongs to. */
  readonly place?: string
  readonly journeyStep?: string
  readonly isDisbenefit?: boolean
  readonly aboveCeiling?: boolean
  /** The legal basis for exemption from public access. */
  readonly restricted?: string
  readonly locked?: boolean
}

/** A causal claim: more of `from` leads to more, less or an unknown change of `to`. */
export interface Link {
  readonly from: string
  readonly to: string
  /** Absent means `+`. */
  readonly sign?: Sign
  /** Absent means `contributing`. */
  readonly necessity?: Necessity
  readonly rationale?: string
  readonly mechanism?: string
  /** Absent means `none`. */
  readonly evidence?: Evidence
}

/** Something believed to hold, on which a link or a factor rests. */
export interface Assumption {
  readonly title: string
  readonly text?: string
  /** Absent means `untested`. */
  readonly status?: AssumptionStatus
  readonly evidence?: Evidence
  /** An actor. */
  readonly owner?: string
  /** The date it was last looked at, ISO 8601. */
  readonly reviewed?: string
  readonly test?: string
  readonly restricted?: string
}

export interface Actor {
  readonly title: string
  readonly text?: string
  /** The badge: a few letters. */
  readonly short?: string
  readonly sphere?: Sphere
  /** Absent means false. */
  readonly inCollaboration?: boolean
  readonly restricted?: string
}

/** An assumption's place in the theory: on a link or on a factor. */
export interface Attachment {
  readonly assumption: string
  readonly on: string
}

/** What an actor is to a factor. */
export interface Role {
  readonly actor: string
  readonly role: RoleName
  readonly on: string
  /** Absent means false. */
  readonly agreed?: boolean
}

export interface Indicator {
  readonly on: string
  readonly title: string
  readonly unit?: string
  readonly direction?: Direction
  readonly baseline?: string
  readonly target?: string
  /** ISO 8601. */
  readonly targetDate?: string
  readonly source?: string
}

/** A theory of change: seven tables. */
export interface Theory {
  readonly factors: Table<Factor>
  readonly links: Table<Link>
  readonly assumptions: Table<Assumption>
  readonly actors: Table<Actor>
  readonly attachments: Table<Attachment>
  readonly roles: Table<Role>
  readonly indicators: Table<Indicator>
}

export type TheoryTable = keyof Theory

export const theoryTables = [
  'factors',
  'links',
  'assumptions',
  'actors',
  'attachments',
  'roles',
  'indicators',
] as const satisfies readonly TheoryTable[]

export const emptyTheory: Theory = {
  factors: {},
  links: {},
  assumptions: {},
  actors: {},
  attachments: {},
  roles: {},
  indicators: {},
}

/** An outcome (effekt) is a user effect or a societal effect. */
export function isOutcome(factor: Factor | undefined): boolean {
  return factor?.kind === 'user_effect' || factor?.kind === 'societal_effect'
}

/** Above the ceiling of accountability: an outcome that the programme watches and does not answer for. */
export function isWatched(factor: Factor | undefined): boolean {
  return isOutcome(factor) && factor?.aboveCeiling === true
}

export function signOf(link: Link): Sign {
  return link.sign ?? '+'
}

export function necessityOf(link: Link): Necessity {
  return link.necessity ?? 'contributing'
}

export function evidenceOf(claim: { readonly evidence?: Evidence }): Evidence {
  return claim.evidence ?? 'none'
}

export function statusOf(assumption: Assumption): AssumptionStatus {
  return assumption.status ?? 'untested'
}
