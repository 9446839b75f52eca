/** The item that a key of the keyboard walks to in a list that goes round; `at` is -1 before the first. */
export function nextItem(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

/** The next item after `at` whose label begins with the typed letter. */
export function itemByLetter(
  key: string,
  at: number,
  labels: readonly string[],
): number | undefined {
  if ([...key].length !== 1 || key === ' ') return undefined
  const letter = key.toLocaleLowerCase()
  const begins = (index: number) => labels[index]?.toLocaleLowerCase().startsWith(letter)
  for (let step = 1; step <= labels.length; step++) {
    const index = (at + step + labels.length) % labels.length
    if (begins(index)) return index
  }
  return undefined
}
