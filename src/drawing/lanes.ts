import type { FactorKind } from '#model/theory.ts'

/** Which way the result chain runs. */
export type Flow = 'right' | 'up'

/** What the rows across the lanes stand for, if there are any. */
export type Rows = 'actor' | 'level' | 'journeyStep'

/** How a theory is laid out. */
export interface Scheme {
  /** Absent means `right`. */
  readonly flow?: Flow
  readonly rows?: Rows
}

/** The lanes of the result chain in its order; what is outside it has a band of its own. */
export const chain = [
  'problem',
  'input',
  'activity',
  'output',
  'user_effect',
  'societal_effect',
] as const satisfies readonly FactorKind[]

export type LaneId = (typeof chain)[number] | 'external'

export function laneOf(kind: FactorKind): LaneId {
  return kind
}
