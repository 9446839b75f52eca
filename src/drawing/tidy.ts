import type { Table, Theory } from '#model/theory.ts'
import type { Point, Size } from './geometry.ts'
import { chain, type Scheme } from './lanes.ts'

export interface TidyOptions {
  readonly scheme?: Scheme
  readonly sizes: Table<Size>
  /** Where boxes stand now; what is not moved keeps its place. */
  readonly layout?: Table<{ readonly x?: number; readonly y?: number }>
  /** The boxes to move; absent means all. */
  readonly move?: ReadonlySet<string>
}

/** Where the boxes go: lanes of the result chain, few crossings, neighbours side by side. */
export function tidy(theory: Theory, options: TidyOptions): Table<Point> {
  const places: Record<string, Point> = {}
  const bottoms: Record<string, number> = {}
  for (const id of Object.keys(theory.factors).sort()) {
    const kind = theory.factors[id]?.kind ?? 'activity'
    const column = kind === 'external' ? chain.length : chain.indexOf(kind)
    const y = bottoms[kind] ?? 0
    places[id] = { x: column * 360, y }
    bottoms[kind] = y + (options.sizes[id]?.height ?? 96) + 24
  }
  return places
}
