/**
 * Carries out what comes in parts, each in a turn of its own: between them the page answers whoever
 * does something meanwhile. Called off, it ends before the next part and gives nothing.
 */
export async function inTurns<T>(
  parts: Generator<undefined, T>,
  signal?: AbortSignal,
): Promise<T | undefined> {
  while (!signal?.aborted) {
    const { done, value } = parts.next()
    await nextTurn()
    if (done && !signal?.aborted) return value
  }
  return undefined
}

/** When the page has had time for what else waits. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
