import { useSyncExternalStore } from 'react'

/** Where one is in the app; it stands in the address after `#`. */
export type Route = { readonly at: 'home' } | { readonly at: 'programme'; readonly id: string }

export const home: Route = { at: 'home' }

export function routeOf(hash: string): Route {
  const id = /^#\/p\/([^/]+)$/.exec(hash)?.[1]
  return id === undefined ? home : { at: 'programme', id: decoded(id) }
}

export function hashOf(route: Route): string {
  return route.at === 'home' ? '#/' : `#/p/${encodeURIComponent(route.id)}`
}

/** Goes there; the browser's back button comes back. */
export function go(route: Route): void {
  location.hash = hashOf(route)
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(watchHash, () => location.hash)
  return routeOf(hash)
}

function watchHash(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
