import type {
  CellEffect,
  DependencyStatus,
  Domain,
  LeverKind,
  Need,
  Pricing,
  UserRole,
} from '#model/boards.ts'
import type { Programme } from '#model/programme.ts'
import type {
  DomainPrompt,
  FrameworkPart,
  FunctionId,
  LensId,
  RuleName,
  RuleSet,
  Source,
  Worded,
} from '#model/ruleSets.ts'
import type { ResultLevel, Sphere, Table } from '#model/theory.ts'
import { nysynFramework } from './nysyn/nysynFramework.ts'

export interface Lens {
  readonly title: Worded
  readonly prompts: Table<Worded>
}

export interface FourFunction {
  readonly title: Worded
  readonly prompt: Worded
}

/** What a domain of Cynefin means, and how one works in it. */
export interface DomainWords {
  readonly title: Worded
  readonly cause: Worded
  readonly response: Worded
  readonly unconfirmed?: boolean
  readonly practice?: Worded
  readonly ways: Worded
}

export interface Rule {
  readonly title: Worded
  readonly advice: Worded
  readonly source: Source
  readonly off?: boolean
}

/** The words that a framework has for the choices of a card. */
export type Term =
  | `level.${ResultLevel}`
  | `sphere.${Sphere}`
  | `effect.${CellEffect}`
  | `pricing.${Pricing}`
  | `need.${Need}`
  | `agreement.${DependencyStatus}`
  | `lever.${LeverKind}`
  | `userRole.${UserRole}`
  | 'results.public'
  | 'results.civic'
  | 'means.authority'
  | 'means.collective'

/** A rule set with nothing left out: what the boards read. */
export interface Framework {
  readonly id: string
  readonly version: number
  readonly title: Worded
  readonly source: Source
  readonly sources: Readonly<Record<FrameworkPart, Source>>
  readonly vocabulary: Readonly<Record<Term, Worded>>
  readonly lenses: Readonly<Record<LensId, Lens>>
  readonly functions: Readonly<Record<FunctionId, FourFunction>>
  readonly domains: Readonly<Record<Domain, DomainWords>>
  readonly domainPrompts: Readonly<Record<DomainPrompt, Worded>>
  readonly rules: Readonly<Record<RuleName, Rule>>
}

/** The framework in use: the chosen rule set laid over the product's own, or that alone. */
export function frameworkOf(programme: Programme): Framework {
  const id = programme.ruleSet ?? ''
  const chosen = programme.ruleSets?.[id]
  return chosen ? frameworkWith(id, chosen) : nysynFramework
}

const frameworks = new WeakMap<RuleSet, Framework>()

function frameworkWith(id: string, set: RuleSet): Framework {
  const known = frameworks.get(set)
  if (known) return known
  const ours = nysynFramework
  const framework: Framework = {
    id,
    version: set.version,
    title: set.title,
    source: set.source,
    sources: { ...ours.sources, ...sourcesOf(set) },
    vocabulary: { ...ours.vocabulary, ...set.vocabulary },
    lenses: laidOver(ours.lenses, set.lenses),
    functions: laidOver(ours.functions, set.functions),
    domains: laidOver(ours.domains, set.domains),
    domainPrompts: { ...ours.domainPrompts, ...set.domainPrompts },
    rules: laidOver(ours.rules, rulesOf(set)),
  }
  frameworks.set(set, framework)
  return framework
}

/** Parts that the set writes anew come from where the set comes from, unless it says otherwise. */
function sourcesOf(set: RuleSet): Partial<Record<FrameworkPart, Source>> {
  const { source, sources = {} } = set
  const hasPrompts = Object.values(set.lenses ?? {}).some((lens) => lens?.prompts)
  const hasWays = Object.values(set.domains ?? {}).some((domain) => domain?.ways)
  return {
    ...(set.vocabulary && { vocabulary: source }),
    ...(set.lenses && { lenses: source }),
    ...(hasPrompts && { lensPrompts: source }),
    ...(set.functions && { functions: source, functionPrompts: source }),
    ...(set.domains && { domains: source }),
    ...(hasWays && { ways: source }),
    ...(set.domainPrompts && { domainPrompts: source }),
    ...sources,
  }
}

/** A rule worded anew is the set's own; one that is only switched off stays as it was. */
function rulesOf({ rules = {}, source }: RuleSet): RuleSet['rules'] {
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [
      name,
      rule.title || rule.advice ? { source, ...rule } : rule,
    ]),
  )
}

function laidOver<Id extends string, Whole extends object>(
  ours: Readonly<Record<Id, Whole>>,
  theirs: Readonly<Partial<Record<Id, Partial<Whole>>>> | undefined,
): Readonly<Record<Id, Whole>> {
  if (!theirs) return ours
  const both: Record<Id, Whole> = { ...ours }
  for (const id in ours) both[id] = { ...ours[id], ...theirs[id] }
  return both
}
