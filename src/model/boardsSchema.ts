import * as v from 'valibot'
import {
  type Accepted,
  type Card,
  type Cell,
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
  pricings,
  type Tension,
  userRoles,
} from './boards.ts'
import {
  date,
  type FieldOrder,
  id,
  idSet,
  optional,
  type Produces,
  table,
  text,
} from './schemaParts.ts'
import { evidenceGrades, resultLevels, timings } from './theory.ts'

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
export const card: Produces<Card> = v.looseObject(cardFields)

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
export const move: Produces<Move> = v.looseObject(moveFields)

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
export const experiment: Produces<Experiment> = v.looseObject(experimentFields)

const acceptedFields = {
  alarm: text,
  on: text,
  reason: text,
  by: optional(text),
  date: optional(date),
}
export const accepted: Produces<Accepted> = v.looseObject(acceptedFields)

export const boardsOrder: FieldOrder = [
  [/^cards\/[^/]+$/, Object.keys(cardFields)],
  [/^cards\/[^/]+\/cells\/[^/]+$/, Object.keys(cellFields)],
  [/^cards\/[^/]+\/dependencies\/[^/]+$/, Object.keys(dependencyFields)],
  [/^cards\/[^/]+\/levers\/[^/]+$/, Object.keys(leverFields)],
  [/^cards\/[^/]+\/tensions\/[^/]+$/, Object.keys(tensionFields)],
  [/^moves\/[^/]+$/, Object.keys(moveFields)],
  [/^moves\/[^/]+\/hands$/, domains],
  [/^experiments\/[^/]+$/, Object.keys(experimentFields)],
  [/^accepted\/[^/]+$/, Object.keys(acceptedFields)],
]
