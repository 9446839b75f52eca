import type { Easel } from './easel.ts'

/** Bends the selected link where it has most room; what it takes is fetched when it is first asked for. */
export async function bendPicked(easel: Easel): Promise<void> {
  const bending = await import('./bending.ts')
  bending.bendPicked(easel)
}

/** Takes all bends of the selected link away. */
export async function straightenPicked(easel: Easel): Promise<void> {
  const bending = await import('./bending.ts')
  bending.straightenPicked(easel)
}
