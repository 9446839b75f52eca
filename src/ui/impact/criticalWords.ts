import type { Support } from '#analysis/critical.ts'
import type { Say } from '#text/say.ts'

export interface BothSupports {
  readonly without: Support
  readonly with: Support
}

export interface CriticalSide {
  /** `both`: the answer is the same without the proposal and with it, or there is only one to ask. */
  readonly side: 'without' | 'with' | 'both'
  readonly support: Support
}

/** The answers to tell about an effect: one, if the proposal makes no difference. */
export function criticalSides(supports: BothSupports, outcome: string): readonly CriticalSide[] {
  const { without, with: within } = supports
  const isKnownWithout = without.critical[outcome] ?? without.robust[outcome]
  const isSame =
    JSON.stringify([without.critical[outcome], without.robust[outcome]]) ===
    JSON.stringify([within.critical[outcome], within.robust[outcome]])
  if (isSame || !isKnownWithout) return [{ side: 'both', support: within }]
  return [
    { side: 'without', support: without },
    { side: 'with', support: within },
  ]
}

/** «4 kritiske», «Uten forslaget: 3 kritiske · Med forslaget: ingen kritisk» */
export function criticalMeta(say: Say, sides: readonly CriticalSide[], outcome: string): string {
  const told = sides.map(({ side, support }) => ({
    side,
    words: countWords(say, support, outcome),
  }))
  if (told.every(({ words }) => words === told[0]?.words)) return told[0]?.words ?? ''
  return told
    .map(({ side, words }) =>
      side === 'both' ? words : `${say(`impact.critical.${side}`)}: ${words}`,
    )
    .join(' · ')
}

function countWords(say: Say, { critical, robust }: Support, outcome: string): string {
  const n = critical[outcome]?.length
  if (n) return say('impact.critical.count', { n })
  return say(robust[outcome] ? 'impact.critical.countNone' : 'impact.critical.unsupported')
}
