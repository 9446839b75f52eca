import type { Idea, Note } from './asides.ts'
import type { Accepted, Card, Experiment, Move } from './boards.ts'
import type { RuleSet } from './ruleSets.ts'
import {
  type Actor,
  type Assumption,
  type Attachment,
  emptyTheory,
  type Factor,
  type IdSet,
  type Indicator,
  type Link,
  type Role,
  type Table,
  type Theory,
} from './theory.ts'

export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

export const phases = ['start', 'shape', 'deliver'] as const
export type Phase = (typeof phases)[number]

export const placeKinds = ['programme', 'project', 'product', 'line', 'network', 'plan'] as const
export type PlaceKind = (typeof placeKinds)[number]

export const proposalStatuses = ['open', 'adopted', 'parked', 'rejected', 'elsewhere'] as const
/** `elsewhere`: running or planned by others; compared and drawn, never adopted here. */
export type ProposalStatus = (typeof proposalStatuses)[number]

export const stanceKinds = ['relies_on', 'challenges', 'strengthens'] as const
export type StanceKind = (typeof stanceKinds)[number]

export const ambitions = ['improvement', 'innovation', 'transformation'] as const
export type Ambition = (typeof ambitions)[number]

export const facets = ['enhancement', 'mission', 'adaptive', 'anticipatory'] as const
export type Facet = (typeof facets)[number]

export const flows = ['right', 'up'] as const
/** Which way the result chain runs. */
export type Flow = (typeof flows)[number]

/** Where a box stands, in canvas pixels; or how a link bends. Position is no part of the theory. */
export interface Placement {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly bends?: Table<Bend>
  /** In a proposal: the link goes its own way, though the base bends it. */
  readonly straight?: boolean
}

export interface Bend {
  /** Fractional index: bends are passed in the order of this text. */
  readonly order: string
  readonly x: number
  readonly y: number
}

/** Somewhere a proposal can be realised: a programme, project, product, line, network or plan. */
export interface Place {
  readonly title: string
  readonly kind: PlaceKind
  readonly owner?: string
  readonly model?: string
  readonly phase?: Phase
  readonly actors?: IdSet
}

/** What a proposal says of one record: nothing stands (null), or these fields do; a null field is taken away. */
export type RecordPatch<R> = null | { readonly [K in keyof R]?: R[K] | null }

/** An RFC 7396 merge patch on a theory. */
export interface TheoryPatch {
  readonly factors?: Table<RecordPatch<Factor>>
  readonly links?: Table<RecordPatch<Link>>
  readonly assumptions?: Table<RecordPatch<Assumption>>
  readonly actors?: Table<RecordPatch<Actor>>
  readonly attachments?: Table<RecordPatch<Attachment>>
  readonly roles?: Table<RecordPatch<Role>>
  readonly indicators?: Table<RecordPatch<Indicator>>
}

/** What a person claims the proposal does to an assumption; never inferred. */
export interface Stance {
  readonly assumption: string
  readonly kind: StanceKind
  readonly factor?: string
  readonly reason?: string
}

/** A person's judgement of what arrives at a base factor: it counts as `+`, as `-`, or stops. */
export interface Ruling {
  readonly factor: string
  readonly sign: '+' | '-' | '0'
  readonly reason?: string
  readonly by?: string
  readonly date?: string
}

/** The place a person chose for the proposal: a place's id, `new` or `none`. */
export interface PlaceChoice {
  readonly place: string
  readonly reason?: string
  readonly by?: string
  readonly date?: string
}

export interface Adoption {
  readonly date: string
  readonly by?: string
  readonly baseVersion?: string
}

/** A change set over the base theory, with what people have said of it. */
export interface Proposal {
  readonly title: string
  readonly letter?: string
  readonly summary?: string
  readonly need?: string
  readonly source?: string
  readonly owner?: string
  /** Where it stands in dynamisk nyttestyring, 1 to 5. */
  readonly step?: number
  readonly ambition?: Ambition
  readonly facet?: Facet
  readonly nextDecision?: string
  /** Absent means `open`. */
  readonly status?: ProposalStatus
  readonly change: TheoryPatch
  readonly layout: Table<Placement>
  readonly stances: Table<Stance>
  readonly rulings: Table<Ruling>
  readonly choice?: PlaceChoice
  readonly adopted?: Adoption
}

export interface Decision {
  readonly date: string
  readonly title: string
  readonly text?: string
  readonly by?: string
  readonly proposal?: string
  readonly step?: number
  readonly reason?: string
  readonly baseVersion?: string
  /** An adoption keeps the impact report it was decided on, as canonical JSON text. */
  readonly report?: string
}

/** When and by which document the base became the adopted theory (vedtatt grunnkart). */
export interface Seal {
  readonly date: string
  readonly reference?: string
}

/** The open value: everything a user owns. */
export interface Programme {
  readonly id: string
  readonly title: string
  readonly summary?: string
  readonly vision?: string
  readonly language?: Language
  readonly labels?: string
  readonly phase?: Phase
  readonly owner?: string
  readonly costFrame?: string
  readonly endYear?: number
  /** Which way the chain is drawn; absent means `right`. */
  readonly flow?: Flow
  readonly theory: Theory
  readonly layout: Table<Placement>
  readonly places: Table<Place>
  readonly proposals: Table<Proposal>
  readonly decisions: Table<Decision>
  readonly sealed?: Seal
  readonly cards?: Table<Card>
  /** The history of Cynefin placings. */
  readonly moves?: Table<Move>
  readonly experiments?: Table<Experiment>
  readonly accepted?: Table<Accepted>
  /** Parked: what was said and is no box yet. */
  readonly ideas?: Table<Idea>
  readonly notes?: Table<Note>
  /** Frameworks that an agency has loaded. */
  readonly ruleSets?: Table<RuleSet>
  /** The rule set in use; absent means the product's. */
  readonly ruleSet?: string
}

export function emptyProgramme(id: string, title: string): Programme {
  return { id, title, theory: emptyTheory, layout: {}, places: {}, proposals: {}, decisions: {} }
}

export function emptyProposal(title: string): Proposal {
  return { title, change: {}, layout: {}, stances: {}, rulings: {} }
}

export function statusOfProposal(proposal: Proposal): ProposalStatus {
  return proposal.status ?? 'open'
}

/** Ids in the order that everything deterministic uses: by character code. */
export function idsOf<R>(table: Table<R>): string[] {
  return Object.keys(table).sort(byCharacterCode)
}

export function byCharacterCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
