import * as v from 'valibot'
import type { Idea, Note } from './asides.ts'
import {
  type Accepted,
  type Card,
  type Cell,
  cardAlarms,
  cellEffects,
  type Dependency,
  dependencyStatuses,
  domains,
  type Experiment,
  experimentStatuses,
  type Lever,
  leverKinds,
  type Move,
  needs,
  placingAlarms,
  pricings,
  type Tension,
  userRoles,
} from './boards.ts'
import { isId } from './ids.ts'
import {
  type Adoption,
  ambitions,
  type Bend,
  type Decision,
  facets,
  languages,
  type Place,
  type PlaceChoice,
  type Placement,
  type Programme,
  type Proposal,
  phases,
  placeKinds,
  proposalStatuses,
  type Ruling,
  type Seal,
  type Stance,
  stanceKinds,
} from './programme.ts'
import {
  domainPrompts,
  frameworkParts,
  functionIds,
  lensIds,
  type RuleSet,
  type Source,
  type Worded,
} from './ruleSets.ts'
import {
  type Actor,
  type Assumption,
  type Attachment,
  assumptionStatuses,
  directions,
  evidenceGrades,
  type Factor,
  factorKinds,
  type IdSet,
  type Indicator,
  type Link,
  necessities,
  type Role,
  resultLevels,
  roleNames,
  signs,
  spheres,
  type Table,
  type Theory,
  type TheoryTable,
  timings,
} from './theory.ts'

/** A schema that is declared to produce exactly an interface of theory.ts or programme.ts. */
type Produces<T> = v.GenericSchema<unknown, T>

const text = v.string()
const id = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9._@-]{0,63}$/), v.check(isId, 'id'))
const optional = v.exactOptional
const table = <T>(record: Produces<T>): Produces<Table<T>> => v.record(id, record)
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/))

const fields = {
  factors: {
    kind: v.picklist(factorKinds),
    title: text,
    text: optional(text),
    level: optional(v.picklist(resultLevels)),
    timing: optional(v.picklist(timings)),
    cynefin: optional(text),
    place: optional(id),
    journeyStep: optional(text),
    isDisbenefit: optional(v.boolean()),
    aboveCeiling: optional(v.boolean()),
    restricted: optional(text),
    locked: optional(v.boolean()),
  },
  links: {
    from: id,
    to: id,
    sign: optional(v.picklist(signs)),
    necessity: optional(v.picklist(necessities)),
    rationale: optional(text),
    mechanism: optional(text),
    evidence: optional(v.picklist(evidenceGrades)),
  },
  assumptions: {
    title: text,
    text: optional(text),
    status: optional(v.picklist(assumptionStatuses)),
    evidence: optional(v.picklist(evidenceGrades)),
    owner: optional(id),
    reviewed: optional(date),
    test: optional(text),
    restricted: optional(text),
  },
  actors: {
    title: text,
    text: optional(text),
    short: optional(text),
    sphere: optional(v.picklist(spheres)),
    inCollaboration: optional(v.boolean()),
    restricted: optional(text),
  },
  attachments: { assumption: id, on: id },
  roles: {
    actor: id,
    role: v.picklist(roleNames),
    on: id,
    agreed: optional(v.boolean()),
  },
  indicators: {
    on: id,
    title: text,
    unit: optional(text),
    direction: optional(v.picklist(directions)),
    baseline: optional(text),
    target: optional(text),
    targetDate: optional(date),
    source: optional(text),
  },
}

const factor: Produces<Factor> = v.looseObject(fields.factors)
const link: Produces<Link> = v.looseObject(fields.links)
const assumption: Produces<Assumption> = v.looseObject(fields.assumptions)
const actor: Produces<Actor> = v.looseObject(fields.actors)
const attachment: Produces<Attachment> = v.looseObject(fields.attachments)
const role: Produces<Role> = v.looseObject(fields.roles)
const indicator: Produces<Indicator> = v.looseObject(fields.indicators)

const tableFields = {
  factors: optional(table(factor), {}),
  links: optional(table(link), {}),
  assumptions: optional(table(assumption), {}),
  actors: optional(table(actor), {}),
  attachments: optional(table(attachment), {}),
  roles: optional(table(role), {}),
  indicators: optional(table(indicator), {}),
}
const theory: Produces<Theory> = v.looseObject(tableFields)

type PatchFields<F extends Readonly<Record<string, v.GenericSchema>>> = {
  [K in keyof F]: v.GenericSchema<unknown, unknown>
}

/** The entries of a patch: whole or part of a record, null where something is taken away. */
function entries<F extends Readonly<Record<string, v.GenericSchema>>>(
  of: F,
): v.GenericSchema<unknown, never> {
  const part: Record<string, v.GenericSchema> = {}
  for (const name in of) {
    const field = of[name] as v.GenericSchema & { wrapped?: v.GenericSchema }
    part[name] = field.wrapped ? optional(v.nullable(field.wrapped)) : optional(field)
  }
  return optional(v.record(id, v.nullable(v.looseObject(part as PatchFields<F>)))) as never
}

const patch = v.looseObject({
  factors: entries(fields.factors),
  links: entries(fields.links),
  assumptions: entries(fields.assumptions),
  actors: entries(fields.actors),
  attachments: entries(fields.attachments),
  roles: entries(fields.roles),
  indicators: entries(fields.indicators),
}) as unknown as Produces<Proposal['change']>

const bendFields = { order: text, x: v.number(), y: v.number() }
const bend: Produces<Bend> = v.looseObject(bendFields)
const placementFields = {
  x: optional(v.number()),
  y: optional(v.number()),
  width: optional(v.number()),
  height: optional(v.number()),
  bends: optional(table(bend)),
  straight: optional(v.boolean()),
}
const placement: Produces<Placement> = v.looseObject(placementFields)

const idSet: Produces<IdSet> = v.record(id, v.literal(true))
const placeFields = {
  title: text,
  kind: v.picklist(placeKinds),
  owner: optional(id),
  model: optional(text),
  phase: optional(v.picklist(phases)),
  actors: optional(idSet),
}
const place: Produces<Place> = v.looseObject(placeFields)

const stanceFields = {
  assumption: id,
  kind: v.picklist(stanceKinds),
  factor: optional(id),
  reason: optional(text),
}
const stance: Produces<Stance> = v.looseObject(stanceFields)

const rulingFields = {
  factor: id,
  sign: v.picklist(['+', '-', '0']),
  reason: optional(text),
  by: optional(text),
  date: optional(date),
}
const ruling: Produces<Ruling> = v.looseObject(rulingFields)

const choiceFields = {
  place: id,
  reason: optional(text),
  by: optional(text),
  date: optional(date),
}
const choice: Produces<PlaceChoice> = v.looseObject(choiceFields)

const adoptionFields = { date, by: optional(text), baseVersion: optional(text) }
const adoption: Produces<Adoption> = v.looseObject(adoptionFields)

const proposalFields = {
  title: text,
  letter: optional(text),
  summary: optional(text),
  need: optional(text),
  source: optional(text),
  owner: optional(id),
  step: optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  ambition: optional(v.picklist(ambitions)),
  facet: optional(v.picklist(facets)),
  nextDecision: optional(date),
  status: optional(v.picklist(proposalStatuses)),
  change: optional(patch, {}),
  layout: optional(table(placement), {}),
  stances: optional(table(stance), {}),
  rulings: optional(table(ruling), {}),
  choice: optional(choice),
  adopted: optional(adoption),
}
const proposal: Produces<Proposal> = v.looseObject(proposalFields)

const decisionFields = {
  date,
  title: text,
  text: optional(text),
  by: optional(text),
  proposal: optional(id),
  step: optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  reason: optional(text),
  baseVersion: optional(text),
  report: optional(text),
}
const decision: Produces<Decision> = v.looseObject(decisionFields)

const sealFields = { date, reference: optional(text) }
const seal: Produces<Seal> = v.looseObject(sealFields)

const cellFields = {
  actor: id,
  level: v.picklist(resultLevels),
  effect: v.picklist(cellEffects),
  text: optional(text),
  pricing: optional(v.picklist(pricings)),
  evidence: optional(v.picklist(evidenceGrades)),
  timing: optional(v.picklist(timings)),
  factors: optional(idSet),
}
const cell: Produces<Cell> = v.looseObject(cellFields)
const dependencyFields = {
  from: id,
  to: id,
  needs: v.picklist(needs),
  text: optional(text),
  status: optional(v.picklist(dependencyStatuses)),
}
const dependency: Produces<Dependency> = v.looseObject(dependencyFields)
const leverFields = {
  kind: v.picklist(leverKinds),
  actor: optional(id),
  text: optional(text),
}
const lever: Produces<Lever> = v.looseObject(leverFields)
const tensionFields = { text, between: optional(idSet), owner: optional(id) }
const tension: Produces<Tension> = v.looseObject(tensionFields)
const cardFields = {
  subject: id,
  publicPurpose: optional(text),
  userRole: optional(v.picklist(userRoles)),
  narrative: optional(text),
  compliance: optional(text),
  performance: optional(text),
  emergence: optional(text),
  resilience: optional(text),
  cells: optional(table(cell)),
  dependencies: optional(table(dependency)),
  levers: optional(table(lever)),
  tensions: optional(table(tension)),
  positions: optional(table(v.looseObject({ x: v.number(), y: v.number() }))),
}
const card: Produces<Card> = v.looseObject(cardFields)

const hands = v.looseObject({
  chaotic: optional(v.number()),
  confused: optional(v.number()),
  complex: optional(v.number()),
  liminal: optional(v.number()),
  complicated: optional(v.number()),
  clear: optional(v.number()),
})
const moveFields = {
  factor: id,
  domain: v.picklist(domains),
  date,
  reason: optional(text),
  by: optional(text),
  hands: optional(hands),
}
const move: Produces<Move> = v.looseObject(moveFields)

const experimentFields = {
  factor: id,
  hypothesis: text,
  success: optional(text),
  failure: optional(text),
  damp: optional(text),
  amplify: optional(text),
  costCap: optional(text),
  endDate: optional(date),
  status: optional(v.picklist(experimentStatuses)),
  result: optional(text),
}
const experiment: Produces<Experiment> = v.looseObject(experimentFields)

const acceptedFields = {
  alarm: text,
  on: text,
  reason: text,
  by: optional(text),
  date: optional(date),
}
const accepted: Produces<Accepted> = v.looseObject(acceptedFields)

const ideaFields = {
  title: text,
  text: optional(text),
  by: optional(text),
  date: optional(date),
  order: text,
}
const idea: Produces<Idea> = v.looseObject(ideaFields)
const noteFields = {
  text,
  x: v.number(),
  y: v.number(),
  width: optional(v.number()),
  on: optional(id),
  by: optional(text),
  date: optional(date),
}
const note: Produces<Note> = v.looseObject(noteFields)

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

const programmeFields = {
  id,
  title: text,
  summary: optional(text),
  vision: optional(text),
  language: optional(v.picklist(languages)),
  labels: optional(text),
  phase: optional(v.picklist(phases)),
  owner: optional(id),
  costFrame: optional(text),
  endYear: optional(v.pipe(v.number(), v.integer())),
  theory: optional(theory, {}),
  layout: optional(table(placement), {}),
  places: optional(table(place), {}),
  proposals: optional(table(proposal), {}),
  decisions: optional(table(decision), {}),
  sealed: optional(seal),
  cards: optional(table(card)),
  moves: optional(table(move)),
  experiments: optional(table(experiment)),
  accepted: optional(table(accepted)),
  ideas: optional(table(idea)),
  notes: optional(table(note)),
  ruleSets: optional(table(ruleSetSchema)),
  ruleSet: optional(id),
}
export const programmeSchema: Produces<Programme> = v.looseObject(programmeFields)

/** The whole file, as published in public/schema/. */
export const fileSchema = v.object({
  format: v.literal('nysyn'),
  version: v.literal(1),
  programme: programmeSchema,
})

/** The order in which fields are written, by the path pattern of the record. */
export const fieldOrder: readonly (readonly [pattern: RegExp, fields: readonly string[]])[] = [
  [/^$/, Object.keys(programmeFields)],
  [/^theory$/, Object.keys(tableFields)],
  ...orderOfTheory('theory'),
  [/^(proposals\/[^/]+\/)?layout\/[^/]+$/, Object.keys(placementFields)],
  [/\/bends\/[^/]+$/, Object.keys(bendFields)],
  [/^places\/[^/]+$/, Object.keys(placeFields)],
  [/^proposals\/[^/]+$/, Object.keys(proposalFields)],
  [/^proposals\/[^/]+\/change$/, Object.keys(tableFields)],
  ...orderOfTheory('proposals/[^/]+/change'),
  [/^proposals\/[^/]+\/stances\/[^/]+$/, Object.keys(stanceFields)],
  [/^proposals\/[^/]+\/rulings\/[^/]+$/, Object.keys(rulingFields)],
  [/^proposals\/[^/]+\/choice$/, Object.keys(choiceFields)],
  [/^proposals\/[^/]+\/adopted$/, Object.keys(adoptionFields)],
  [/^decisions\/[^/]+$/, Object.keys(decisionFields)],
  [/^sealed$/, Object.keys(sealFields)],
  [/^cards\/[^/]+$/, Object.keys(cardFields)],
  [/^cards\/[^/]+\/cells\/[^/]+$/, Object.keys(cellFields)],
  [/^cards\/[^/]+\/dependencies\/[^/]+$/, Object.keys(dependencyFields)],
  [/^cards\/[^/]+\/levers\/[^/]+$/, Object.keys(leverFields)],
  [/^cards\/[^/]+\/tensions\/[^/]+$/, Object.keys(tensionFields)],
  [/^moves\/[^/]+$/, Object.keys(moveFields)],
  [/^moves\/[^/]+\/hands$/, domains],
  [/^experiments\/[^/]+$/, Object.keys(experimentFields)],
  [/^accepted\/[^/]+$/, Object.keys(acceptedFields)],
  [/^ideas\/[^/]+$/, Object.keys(ideaFields)],
  [/^notes\/[^/]+$/, Object.keys(noteFields)],
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

function orderOfTheory(at: string): (readonly [RegExp, readonly string[]])[] {
  return Object.keys(fields).map((name) => [
    new RegExp(`^${at}/${name}/[^/]+$`),
    Object.keys(fields[name as TheoryTable]),
  ])
}
