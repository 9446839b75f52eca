/**
 * The items that may be on the page now: those that are already, and so many more. So what comes
 * into sight comes over some frames, and no frame is long.
 */
export function ramped<T extends { readonly id: string }>(
  wanted: readonly T[],
  before: ReadonlySet<string>,
  most: number,
): readonly T[] {
  let more = most
  const items = wanted.filter(({ id }) => {
    if (before.has(id)) return true
    more -= 1
    return more >= 0
  })
  return items.length === wanted.length ? wanted : items
}
