const collator = new Intl.Collator('nb', { numeric: true, ignorePunctuation: true })

/** Texts in the order of a Norwegian reader: æ, ø, å last, 2 before 10, quotation marks passed over. */
export function byTitle(a: string, b: string): number {
  return collator.compare(a, b)
}
