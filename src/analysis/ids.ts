import type { Table } from '#model/theory.ts'
import { remembered } from './remembered.ts'

/** The ids of a table in order of character code; sorted once for each table. */
export const idsIn: (table: Table<unknown>) => readonly string[] = remembered(
  (table: Table<unknown>) => Object.keys(table).sort(),
)

/** Where an id stands among ids in order; −1 if it does not. */
export function indexIn(ids: readonly string[], id: string): number {
  let first = 0
  let last = ids.length - 1
  while (first <= last) {
    const middle = (first + last) >> 1
    const there = ids[middle] as string
    if (there === id) return middle
    if (there < id) first = middle + 1
    else last = middle - 1
  }
  return -1
}

/** For each id of `ids`, where it stands among `others`; −1 where it does not. Both are in order. */
export function indicesIn(ids: readonly string[], others: readonly string[]): Int32Array {
  const places = new Int32Array(ids.length).fill(-1)
  let place = 0
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i] as string
    while (place < others.length && others[place] !== id && (others[place] as string) < id) {
      place += 1
    }
    if (others[place] === id) places[i] = place
  }
  return places
}
