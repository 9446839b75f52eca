import * as v from 'valibot'
import { isId } from './ids.ts'
import type { IdSet, Table } from './theory.ts'

/** A schema that is declared to produce exactly an interface of the model. */
export type Produces<T> = v.GenericSchema<unknown, T>

/** The order in which fields are written, by the path pattern of the record. */
export type FieldOrder = readonly (readonly [pattern: RegExp, fields: readonly string[]])[]

export const text = v.string()
export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9._@-]{0,63}$/),
  v.check(isId, 'id'),
)
export const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/))
/** One of the five steps of dynamisk nyttestyring. */
export const step = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))
export const optional = v.exactOptional
export const table = <T>(record: Produces<T>): Produces<Table<T>> => v.record(id, record)
export const idSet: Produces<IdSet> = v.record(id, v.literal(true))
