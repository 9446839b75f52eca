import * as v from 'valibot'
import { cardAlarms, domains, placingAlarms } from './boards.ts'
import {
  domainPrompts,
  frameworkParts,
  functionIds,
  lensIds,
  type RuleSet,
  type Source,
  type Worded,
} from './ruleSets.ts'
import { type FieldOrder, optional, type Produces, table, text } from './schemaParts.ts'

const wordedFields = { nb: optional(text), nn: optional(text), en: optional(text) }
const worded: Produces<Worded> = v.pipe(
  v.looseObject(wordedFields),
  v.check(({ nb, nn, en }) => Boolean(nb ?? nn ?? en), 'no text'),
)
const sourceFields = { title: text, address: optional(text), own: optional(v.boolean()) }
const source: Produces<Source> = v.looseObject(sourceFields)
const lensFields = { title: optional(worded), prompts: optional(table(worded)) }
const functionFields = { title: optional(worded), prompt: optional(worded) }
const domainFields = {
  title: optional(worded),
  cause: optional(worded),
  response: optional(worded),
  unconfirmed: optional(v.boolean()),
  practice: optional(worded),
  ways: optional(worded),
}
const ruleFields = {
  title: optional(worded),
  advice: optional(worded),
  source: optional(source),
  off: optional(v.boolean()),
}

/** An object with any of the names, each the same way. */
function some<Name extends string, T>(names: readonly Name[], of: Produces<T>) {
  const fields = Object.fromEntries(names.map((name) => [name, optional(of)]))
  return v.looseObject(fields as Record<Name, v.ExactOptionalSchema<Produces<T>, undefined>>)
}

const ruleNames = [...cardAlarms, ...placingAlarms] as const
const ruleSetFields = {
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: worded,
  source,
  sources: optional(some(frameworkParts, source)),
  vocabulary: optional(table(worded)),
  lenses: optional(some(lensIds, v.looseObject(lensFields))),
  functions: optional(some(functionIds, v.looseObject(functionFields))),
  domains: optional(some(domains, v.looseObject(domainFields))),
  domainPrompts: optional(some(domainPrompts, worded)),
  rules: optional(some(ruleNames, v.looseObject(ruleFields))),
}
export const ruleSetSchema: Produces<RuleSet> = v.looseObject(ruleSetFields)

export const ruleSetOrder: FieldOrder = [
  [/^ruleSets\/[^/]+$/, Object.keys(ruleSetFields)],
  [/^ruleSets\/[^/]+\/(sources\/[^/]+|rules\/[^/]+\/source|source)$/, Object.keys(sourceFields)],
  [/^ruleSets\/[^/]+\/sources$/, frameworkParts],
  [/^ruleSets\/[^/]+\/lenses$/, lensIds],
  [/^ruleSets\/[^/]+\/lenses\/[^/]+$/, Object.keys(lensFields)],
  [/^ruleSets\/[^/]+\/functions$/, functionIds],
  [/^ruleSets\/[^/]+\/functions\/[^/]+$/, Object.keys(functionFields)],
  [/^ruleSets\/[^/]+\/domains$/, domains],
  [/^ruleSets\/[^/]+\/domains\/[^/]+$/, Object.keys(domainFields)],
  [/^ruleSets\/[^/]+\/domainPrompts$/, domainPrompts],
  [/^ruleSets\/[^/]+\/rules$/, ruleNames],
  [/^ruleSets\/[^/]+\/rules\/[^/]+$/, Object.keys(ruleFields)],
  [/^ruleSets\/.+/, Object.keys(wordedFields)],
]
