import { useEffect } from 'react'
import { useWorkspace } from './workspaceContext.ts'

/** Writes what is left when the page is hidden, and lets the browser ask before it is closed with something unsaved. */
export function useUnsavedGuard(): void {
  const { saving } = useWorkspace()
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden' && saving.state.is !== 'saved') void saving.flush()
    }
    const onLeaving = (event: BeforeUnloadEvent) => {
      if (saving.state.is === 'saved') return
      void saving.flush()
      event.preventDefault()
    }
    document.addEventListener('visibilitychange', onHidden)
    addEventListener('beforeunload', onLeaving)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      removeEventListener('beforeunload', onLeaving)
    }
  }, [saving])
}
