import { createStore, type StoreApi } from 'zustand/vanilla'

/**
 * A newer build of the app: `waiting` until the person says yes; `taken` when that was said in
 * another tab, so that this one goes on with the old code until it is loaded again.
 */
export type NewVersionState = 'none' | 'waiting' | 'taken'

export interface NewVersion {
  readonly store: StoreApi<{ readonly is: NewVersionState }>
  /** Loads the page again with the newer build, after `before` is done. */
  accept(before: () => Promise<unknown>): Promise<void>
}

/** Watches the service worker that the page has registered; none in development, or where none may be. */
export function watchForNewVersion(
  workers: ServiceWorkerContainer | undefined,
  reload: () => void,
): NewVersion {
  const store = createStore<{ readonly is: NewVersionState }>(() => ({ is: 'none' }))
  // On a first visit there is no older build that anything could be newer than.
  if (!workers?.controller) return { store, accept: async () => reload() }
  let waiting: ServiceWorker | undefined

  const look = (registration: ServiceWorkerRegistration) => {
    if (!registration.waiting) return
    waiting = registration.waiting
    store.setState({ is: 'waiting' })
  }
  void workers.ready.then((registration) => {
    look(registration)
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => look(registration))
    })
  })
  workers.addEventListener('controllerchange', () => store.setState({ is: 'taken' }))

  return {
    store,
    accept: async (before) => {
      await before()
      if (store.getState().is === 'taken' || !waiting) return reload()
      workers.addEventListener('controllerchange', reload, { once: true })
      waiting.postMessage({ type: 'SKIP_WAITING' })
    },
  }
}
