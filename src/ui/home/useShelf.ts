import { useCallback, useEffect, useState } from 'react'
import type { Entry, Trouble } from '#editor/library.ts'
import { useApp } from '../app.ts'

/** The programmes on this machine, as they are known at the moment. */
export type Shelf =
  | { readonly is: 'loading' }
  | { readonly is: 'trouble'; readonly trouble: Trouble }
  | { readonly is: 'ready'; readonly entries: readonly Entry[] }

/** Follows the shelf, whichever tab changes it. */
export function useShelf(): { readonly shelf: Shelf; readonly look: () => Promise<void> } {
  const { library } = useApp()
  const [shelf, setShelf] = useState<Shelf>({ is: 'loading' })

  const look = useCallback(async () => {
    const answer = await library.list()
    setShelf(
      answer.ok
        ? { is: 'ready', entries: answer.value }
        : { is: 'trouble', trouble: answer.trouble },
    )
  }, [library])

  useEffect(() => {
    void look()
    // Many edits in another tab are one look.
    let waiting: ReturnType<typeof setTimeout> | undefined
    const lookSoon = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined
        void look()
      }, 50)
    }
    const stops = [library.watch(lookSoon), library.watchState(lookSoon)]
    return () => {
      clearTimeout(waiting)
      for (const stop of stops) stop()
    }
  }, [library, look])

  return { shelf, look }
}
