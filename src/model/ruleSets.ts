import type { CardAlarmName, Domain, PlacingAlarmName } from './boards.ts'
import type { Table } from './theory.ts'

/** A text in the languages of the product; an agency's own set may have fewer, but one at least. */
export interface Worded {
  readonly nb?: string
  readonly nn?: string
  readonly en?: string
}

/** Where a text or rule comes from; `own` is a proposal of those who wrote the set, not a source's. */
export interface Source {
  readonly title: string
  readonly address?: string
  readonly own?: boolean
}

export const lensIds = ['positioning', 'leveraging', 'engaging', 'synthesising'] as const
export type LensId = (typeof lensIds)[number]

export const functionIds = ['compliance', 'performance', 'emergence', 'resilience'] as const
export type FunctionId = (typeof functionIds)[number]

export const domainPrompts = [
  'doneBefore',
  'expertsAgree',
  'manyReact',
  'canTry',
  'mustAct',
] as const
/** The five yes/no prompts; what follows from the answers is a rule (framework/suggestDomain.ts). */
export type DomainPrompt = (typeof domainPrompts)[number]

export const frameworkParts = [
  'card',
  'lenses',
  'lensPrompts',
  'functions',
  'functionPrompts',
  'vocabulary',
  'domains',
  'ways',
  'domainPrompts',
] as const
/** What of a framework has a source of its own. */
export type FrameworkPart = (typeof frameworkParts)[number]

export type RuleName = CardAlarmName | PlacingAlarmName

/** The prompts of a lens are asked in the order of their ids. */
export interface LensText {
  readonly title?: Worded
  readonly prompts?: Table<Worded>
}

export interface FunctionText {
  readonly title?: Worded
  readonly prompt?: Worded
}

export interface DomainText {
  readonly title?: Worded
  /** How cause and effect are known. */
  readonly cause?: Worded
  readonly response?: Worded
  /** The response is common knowledge that no source at hand confirms. */
  readonly unconfirmed?: boolean
  readonly practice?: Worded
  /** Ways of working and forms of governance that fit; advice, never a must. */
  readonly ways?: Worded
}

export interface RuleText {
  /** `{actor}`, `{part}` and `{place}` stand for what the alarm is about. */
  readonly title?: Worded
  readonly advice?: Worded
  readonly source?: Source
  /** The agency does without this rule. */
  readonly off?: boolean
}

type Some<Id extends string, Text> = { readonly [K in Id]?: Text }

/**
 * Words, prompts and rules of a framework as data, with an id (its key) and a version, so that another
 * edition or an agency's own can stand beside the product's. What it leaves out is as in the product's.
 */
export interface RuleSet {
  readonly version: number
  readonly title: Worded
  readonly source: Source
  readonly sources?: Some<FrameworkPart, Source>
  readonly vocabulary?: Table<Worded>
  readonly lenses?: Some<LensId, LensText>
  readonly functions?: Some<FunctionId, FunctionText>
  readonly domains?: Some<Domain, DomainText>
  readonly domainPrompts?: Some<DomainPrompt, Worded>
  readonly rules?: Some<RuleName, RuleText>
}
