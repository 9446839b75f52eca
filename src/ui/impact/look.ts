import { createStore } from 'zustand/vanilla'
import type { Verdict } from '#analysis/outcomes.ts'

export const sections = [
  'outcomes',
  'pivots',
  'assumptions',
  'actors',
  'overlaps',
  'places',
  'critical',
  'loops',
  'changes',
  'completeness',
] as const
export type SectionName = (typeof sections)[number]

/** By verdict first in any case. */
export type Sort = 'title' | 'steps' | 'evidence'

/** How the panel is read: what is folded away, what is sought. It outlives a switch to the inspector. */
export interface Look {
  readonly folded: ReadonlySet<SectionName>
  readonly filtering: boolean
  readonly text: string
  /** Verdicts shown; empty means all. */
  readonly verdicts: ReadonlySet<Verdict>
  readonly sort: Sort
  /** Who ruled last, so that the next ruling need not ask again. */
  readonly by: string
}

export const look = createStore<Look>(() => ({
  folded: new Set<SectionName>(['overlaps', 'places', 'critical', 'loops', 'changes']),
  filtering: false,
  text: '',
  verdicts: new Set<Verdict>(),
  sort: 'title',
  by: '',
}))

/** So many rows of a group are shown until somebody asks for all. */
const shortGroup = 8

/** How many rows of a group are shown at first: all that are sought, or as many as can be taken in. */
export function firstRows(sought: string): number | undefined {
  return sought === '' ? shortGroup : undefined
}

/** The set with the item if it was without, without it if it was with. */
export function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}

/** Whether a text holds all the words that are sought. */
export function matches(sought: string, text: string): boolean {
  const lower = text.toLocaleLowerCase()
  return sought
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word))
}
