import * as v from 'valibot'
import {
  type Adoption,
  ambitions,
  type Bend,
  facets,
  type PlaceChoice,
  type Placement,
  type Proposal,
  proposalStatuses,
  type Ruling,
  type Stance,
  stanceKinds,
} from './programme.ts'
import {
  date,
  type FieldOrder,
  id,
  optional,
  type Produces,
  step,
  table,
  text,
} from './schemaParts.ts'
import { orderOfTheory, patch } from './theorySchema.ts'

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
export const placement: Produces<Placement> = v.looseObject(placementFields)

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
  step: optional(step),
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
export const proposal: Produces<Proposal> = v.looseObject(proposalFields)

export const proposalOrder: FieldOrder = [
  [/^(proposals\/[^/]+\/)?layout\/[^/]+$/, Object.keys(placementFields)],
  [/\/bends\/[^/]+$/, Object.keys(bendFields)],
  [/^proposals\/[^/]+$/, Object.keys(proposalFields)],
  ...orderOfTheory('proposals/[^/]+/change'),
  [/^proposals\/[^/]+\/stances\/[^/]+$/, Object.keys(stanceFields)],
  [/^proposals\/[^/]+\/rulings\/[^/]+$/, Object.keys(rulingFields)],
  [/^proposals\/[^/]+\/choice$/, Object.keys(choiceFields)],
  [/^proposals\/[^/]+\/adopted$/, Object.keys(adoptionFields)],
]
