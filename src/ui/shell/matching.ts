/** The things whose names have every word of the text, those that begin with it first. */
export function matching<T>(
  things: readonly T[],
  text: string,
  nameOf: (thing: T) => string,
): readonly T[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return things
  const fits = things.filter((thing) => {
    const name = nameOf(thing).toLowerCase()
    return words.every((word) => name.includes(word))
  })
  const begins = (thing: T) =>
    nameOf(thing)
      .toLowerCase()
      .startsWith(words[0] ?? '')
  return [...fits.filter(begins), ...fits.filter((thing) => !begins(thing))]
}
