/**
 * Carries out what comes in parts, each in a turn of its own: between them the page answers whoever
 * does something meanwhile.
 */
export async function inTurns<T>(parts: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const { done, value } = parts.next()
    await nextTurn()
    if (done) return value
  }
}

/** When the page has had time for what else waits. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
