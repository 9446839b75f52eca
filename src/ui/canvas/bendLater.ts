import type { Easel } from './easel.ts'
import { withFetched } from './orTell.ts'

/** Bends the selected link where it has most room; what it takes is fetched when it is first asked for. */
export function bendPicked(easel: Easel): Promise<void> {
  return withFetched(easel, import('./bending.ts'), (bending) => bending.bendPicked(easel))
}

/** Takes all bends of the selected link away. */
export function straightenPicked(easel: Easel): Promise<void> {
  return withFetched(easel, import('./bending.ts'), (bending) => bending.straightenPicked(easel))
}
