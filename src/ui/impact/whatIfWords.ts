import type { WhatIf } from '#analysis/whatIf.ts'
import type { Say } from '#text/say.ts'

/** What becomes of an effect when some assumptions do not hold. */
export type Fate =
  | { readonly state: 'lost' | 'held' | 'unsupported' | 'absent' }
  | { readonly state: 'reduced'; readonly k: number; readonly n: number }

export function fateOf({ lost, reduced, held, unsupported }: WhatIf, outcome: string): Fate {
  if (lost.includes(outcome)) return { state: 'lost' }
  const counts = reduced[outcome]
  if (counts) return { state: 'reduced', k: counts[0], n: counts[1] }
  if (held.includes(outcome)) return { state: 'held' }
  return { state: unsupported.includes(outcome) ? 'unsupported' : 'absent' }
}

export function fateWords(say: Say, fate: Fate): string {
  if (fate.state === 'reduced') return say('impact.whatIf.reduced', { k: fate.k, n: fate.n })
  return say(`impact.whatIf.${fate.state}`)
}
