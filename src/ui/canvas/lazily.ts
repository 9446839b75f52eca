import type { Point } from '#drawing/geometry.ts'
import type { Arrangement } from './arrange.ts'
import type { Easel } from './easel.ts'

/** What notes are seen and written with. */
export const fetchNotes = () => import('./Notes.tsx')

/** Puts down a note; what notes need is fetched when the drawing has come to rest, or with the first. */
export function putDownNote(easel: Easel, at?: Point): void {
  void import('./noting.ts').then(({ newNote }) => newNote(easel, at))
}

/** Parks the selected boxes; what ideas need is fetched when one is parked or made a box. */
export function parkLazily(easel: Easel): void {
  void import('./ideaBox.ts').then(({ parkPicked }) => parkPicked(easel))
}

/** Puts the selected boxes in line or apart; what it takes is fetched when it is first asked for. */
export function arrangeLazily(easel: Easel, how: Arrangement): void {
  void import('./arranging.ts').then(({ arrangePicked }) => arrangePicked(easel, how))
}

/** Tidies the selected boxes, or all; what it takes is fetched when it is first asked for. */
export async function tidyLazily(easel: Easel): Promise<void> {
  const { tidyPicked } = await import('./tidying.ts')
  await tidyPicked(easel)
}
