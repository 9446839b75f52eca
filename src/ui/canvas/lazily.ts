import type { Point } from '#drawing/geometry.ts'
import type { Arrangement } from './arrange.ts'
import type { Easel } from './easel.ts'
import { withFetched } from './orTell.ts'

/** What notes are seen and written with. */
export const fetchNotes = () => import('./Notes.tsx')

/** Puts down a note; what notes need is fetched when the drawing has come to rest, or with the first. */
export function putDownNote(easel: Easel, at?: Point): Promise<void> {
  return withFetched(easel, import('./noting.ts'), ({ newNote }) => newNote(easel, at))
}

/** Parks the selected boxes; what ideas need is fetched when one is parked or made a box. */
export function parkLazily(easel: Easel): Promise<void> {
  return withFetched(easel, import('./ideaBox.ts'), ({ parkPicked }) => parkPicked(easel))
}

/** Puts the selected boxes in line or apart; what it takes is fetched when it is first asked for. */
export function arrangeLazily(easel: Easel, how: Arrangement): Promise<void> {
  const fetching = import('./arranging.ts')
  return withFetched(easel, fetching, ({ arrangePicked }) => arrangePicked(easel, how))
}

/** Tidies all boxes, or those selected; what it takes is fetched when it is first asked for. */
export function tidyLazily(easel: Easel, which: 'all' | 'picked' = 'all'): Promise<void> {
  return withFetched(easel, import('./tidying.ts'), ({ tidyAll, tidyPicked }) =>
    which === 'all' ? tidyAll(easel) : tidyPicked(easel),
  )
}

/** Draws the programme in the direction in which it is read; what it takes is fetched when it is first asked for. */
export function turnLazily(easel: Easel): Promise<void> {
  return withFetched(easel, import('./turning.ts'), ({ turnDrawing }) => turnDrawing(easel))
}
