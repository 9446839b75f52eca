import type { Programme } from './programme.ts'
import type { Table } from './theory.ts'

/** A word on the canvas, beside the theory. */
export interface Note {
  readonly text: string
  /** Its upper left corner, in canvas pixels. */
  readonly x: number
  readonly y: number
  readonly width?: number
  /** The box or link that it is about. */
  readonly on?: string
  readonly by?: string
  /** ISO 8601. */
  readonly date?: string
}

/** Something that was said and is not a box yet. */
export interface Idea {
  readonly title: string
  readonly text?: string
  readonly by?: string
  /** ISO 8601. */
  readonly date?: string
  /** Fractional index: ideas stand in the order of this text. */
  readonly order: string
}

/** The ideas in their order. */
export function orderOfIdeas(ideas: Table<Idea> = {}): readonly string[] {
  const orderOf = (id: string) => ideas[id]?.order ?? ''
  return Object.keys(ideas).sort((a, b) => compare(orderOf(a), orderOf(b)) || compare(a, b))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The programme with a note or an idea put in; `undefined` takes it away. */
export function withAside<T extends 'notes' | 'ideas'>(
  programme: Programme,
  table: T,
  id: string,
  record: NonNullable<Programme[T]>[string] | undefined,
): Programme {
  const { [id]: _, ...rest } = (programme[table] ?? {}) as Table<Note | Idea>
  return { ...programme, [table]: record ? { ...rest, [id]: record } : rest }
}
