/** A place in a table where the focus can be: row, column, and how far down in the cell. */
export interface Spot {
  readonly row: number
  readonly column: number
  readonly index: number
}

/**
 * Where a key leads in a table whose cells hold so many things each, none of them without any: left and
 * right to the next cell, up and down through the things of a cell and on to the next row, Home and End
 * to the ends of the row. Undefined where the key leads nowhere.
 */
export function nextSpot(
  counts: readonly (readonly number[])[],
  { row, column, index }: Spot,
  key: string,
): Spot | undefined {
  const most = (r: number, c: number) => (counts[r]?.[c] ?? 1) - 1
  const to = (r: number, c: number, i: number): Spot | undefined =>
    counts[r]?.[c] === undefined
      ? undefined
      : { row: r, column: c, index: Math.max(0, Math.min(i, most(r, c))) }
  switch (key) {
    case 'ArrowLeft':
      return to(row, column - 1, index)
    case 'ArrowRight':
      return to(row, column + 1, index)
    case 'ArrowDown':
      return index < most(row, column) ? to(row, column, index + 1) : to(row + 1, column, 0)
    case 'ArrowUp':
      return index > 0 ? to(row, column, index - 1) : to(row - 1, column, Infinity)
    case 'Home':
      return to(row, 0, 0)
    case 'End':
      return to(row, (counts[row]?.length ?? 1) - 1, 0)
    default:
      return undefined
  }
}
