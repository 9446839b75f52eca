import * as v from 'valibot'
import type { TheoryPatch } from './programme.ts'
import { date, type FieldOrder, id, optional, type Produces, table, text } from './schemaParts.ts'
import {
  type Actor,
  type Assumption,
  type Attachment,
  assumptionStatuses,
  directions,
  evidenceGrades,
  type Factor,
  factorKinds,
  type Indicator,
  type Link,
  necessities,
  type Role,
  resultLevels,
  roleNames,
  signs,
  spheres,
  type Theory,
  type TheoryTable,
  timings,
} from './theory.ts'

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
export const theory: Produces<Theory> = v.looseObject(tableFields)

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

export const patch = v.looseObject({
  factors: entries(fields.factors),
  links: entries(fields.links),
  assumptions: entries(fields.assumptions),
  actors: entries(fields.actors),
  attachments: entries(fields.attachments),
  roles: entries(fields.roles),
  indicators: entries(fields.indicators),
}) as unknown as Produces<TheoryPatch>

/** The order of a theory's tables and their fields, or of a patch's, at a path. */
export function orderOfTheory(at: string): FieldOrder {
  return [
    [new RegExp(`^${at}$`), Object.keys(tableFields)],
    ...Object.keys(fields).map(
      (name) =>
        [new RegExp(`^${at}/${name}/[^/]+$`), Object.keys(fields[name as TheoryTable])] as const,
    ),
  ]
}
