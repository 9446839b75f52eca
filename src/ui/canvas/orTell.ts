import type { Easel } from './easel.ts'

/** What is done comes to; if it fails, the person is told so and nothing comes of it. */
export async function orTell<T>(
  { desk }: Easel,
  act: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await act()
  } catch (error) {
    reportError(error)
    desk.editor.say({ key: 'trouble.undone' })
    return undefined
  }
}

/**
 * Does what has to be fetched first. Without a network, or after a new version, it may not be there:
 * then the person is told so, as when it fails.
 */
export async function withFetched<T>(
  easel: Easel,
  fetching: Promise<T>,
  act: (fetched: T) => unknown,
): Promise<void> {
  try {
    const fetched = await fetching
    await orTell(easel, () => act(fetched))
  } catch {
    easel.desk.editor.say({ key: 'trouble.unfetched' })
  }
}
