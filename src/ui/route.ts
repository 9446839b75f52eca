import { useSyncExternalStore } from 'react'

/** What of a programme is looked at, besides its drawing. */
export const boardNames = ['ny-syntese', 'cynefin'] as const
export type BoardName = (typeof boardNames)[number]

/** Where one is in the app; it stands in the address after `#`. A programme without a board is its drawing. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'programme'; readonly id: string; readonly board?: BoardName }

export const home: Route = { at: 'home' }

export function routeOf(hash: string): Route {
  const [, id, name] = /^#\/p\/([^/]+)(?:\/([^/]+))?$/.exec(hash) ?? []
  if (id === undefined) return home
  const board = boardNames.find((it) => it === name)
  return { at: 'programme', id: decoded(id), ...(board && { board }) }
}

export function hashOf(route: Route): string {
  if (route.at === 'home') return '#/'
  const board = route.board ? `/${route.board}` : ''
  return `#/p/${encodeURIComponent(route.id)}${board}`
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
