import type { Point } from '#drawing/geometry.ts'
import { type TidyOptions, tidy } from '#drawing/tidy.ts'
import type { Table, Theory } from '#model/theory.ts'

/** What a worker can be sent: rows as numbers by box, since it cannot be sent a function. */
export interface PlainTidyOptions extends Omit<TidyOptions, 'rowOf'> {
  readonly rows?: Table<number>
}

/** Lays out by options that a worker can be sent. */
export function tidyPlain(theory: Theory, options: PlainTidyOptions): Table<Point> {
  const { rows, ...rest } = options
  return tidy(theory, rows ? { ...rest, rowOf: (id) => rows[id] ?? 0 } : rest)
}
