import type { Domain } from '#model/boards.ts'
import type { Table } from '#model/theory.ts'
import type { Worded } from './worded.ts'

/** Where a text or rule comes from; `own` is our own proposal, and the interface says so. */
export interface Source {
  readonly title: string
  readonly address?: string
  readonly own?: true
}

export const lensIds = ['positioning', 'leveraging', 'engaging', 'synthesising'] as const
export type LensId = (typeof lensIds)[number]

export const functionIds = ['compliance', 'performance', 'emergence', 'resilience'] as const
export type FunctionId = (typeof functionIds)[number]

export interface Lens {
  readonly title: Worded
  readonly prompts: Table<Worded>
}

export interface FourFunction {
  readonly title: Worded
  readonly prompt: Worded
}

/** What a domain of Cynefin means, and how one works in it. */
export interface DomainText {
  readonly title: Worded
  /** How cause and effect are known. */
  readonly cause: Worded
  readonly response: Worded
  readonly practice?: Worded
  /** Ways of working and forms of governance that fit; advice, never a must. */
  readonly ways: Worded
}

/**
 * Words and prompts of a framework as data, with an id and a version, so that another edition, or an
 * agency's own, can stand beside it.
 */
export interface RuleSet {
  readonly id: string
  readonly version: number
  readonly title: Worded
  readonly source: Source
  readonly lenses: Readonly<Record<LensId, Lens>>
  readonly functions: Readonly<Record<FunctionId, FourFunction>>
  readonly domains: Readonly<Record<Domain, DomainText>>
  /** The five yes/no prompts; what follows from the answers is a rule (suggestDomain.ts). */
  readonly domainPrompts: Readonly<Record<DomainPrompt, Worded>>
}

export const domainPrompts = [
  'doneBefore',
  'expertsAgree',
  'manyReact',
  'canTry',
  'mustAct',
] as const
export type DomainPrompt = (typeof domainPrompts)[number]
