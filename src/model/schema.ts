import * as v from 'valibot'
import type { Idea, Note } from './asides.ts'
import { accepted, boardsOrder, card, experiment, move } from './boardsSchema.ts'
import {
  type Decision,
  flows,
  languages,
  type Place,
  type Programme,
  phases,
  placeKinds,
  type Seal,
} from './programme.ts'
import { placement, proposal, proposalOrder } from './proposalSchema.ts'
import { ruleSetOrder, ruleSetSchema } from './ruleSetSchema.ts'
import {
  date,
  type FieldOrder,
  id,
  idSet,
  optional,
  type Produces,
  step,
  table,
  text,
} from './schemaParts.ts'
import { orderOfTheory, theory } from './theorySchema.ts'

const placeFields = {
  title: text,
  kind: v.picklist(placeKinds),
  owner: optional(id),
  model: optional(text),
  phase: optional(v.picklist(phases)),
  actors: optional(idSet),
}
const place: Produces<Place> = v.looseObject(placeFields)

const decisionFields = {
  date,
  title: text,
  text: optional(text),
  by: optional(text),
  proposal: optional(id),
  step: optional(step),
  reason: optional(text),
  baseVersion: optional(text),
  report: optional(text),
}
const decision: Produces<Decision> = v.looseObject(decisionFields)

const sealFields = { date, reference: optional(text) }
const seal: Produces<Seal> = v.looseObject(sealFields)

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
  flow: optional(v.picklist(flows)),
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
export const fieldOrder: FieldOrder = [
  [/^$/, Object.keys(programmeFields)],
  ...orderOfTheory('theory'),
  ...proposalOrder,
  [/^places\/[^/]+$/, Object.keys(placeFields)],
  [/^decisions\/[^/]+$/, Object.keys(decisionFields)],
  [/^sealed$/, Object.keys(sealFields)],
  ...boardsOrder,
  [/^ideas\/[^/]+$/, Object.keys(ideaFields)],
  [/^notes\/[^/]+$/, Object.keys(noteFields)],
  ...ruleSetOrder,
]
