import type { StressTest } from '#analysis/stress.ts'
import { byCharacterCode } from '#model/programme.ts'
import type { Say } from '#text/say.ts'

interface Cell {
  readonly fall: 'lost' | 'reduced' | 'holds'
  readonly words: string
}

/** One row for each effect that loses anything in either. */
export function stressRows(
  say: Say,
  stress: StressTest,
): readonly { readonly outcome: string; readonly without: Cell; readonly within: Cell }[] {
  const touched = new Set([
    ...stress.lostWithout,
    ...stress.lostWith,
    ...Object.keys(stress.reducedWithout),
    ...Object.keys(stress.reducedWith),
  ])
  return [...touched].sort(byCharacterCode).map((outcome) => ({
    outcome,
    without: cell(say, outcome, stress.lostWithout, stress.reducedWithout),
    within: cell(say, outcome, stress.lostWith, stress.reducedWith),
  }))
}

function cell(
  say: Say,
  outcome: string,
  lost: readonly string[],
  reduced: StressTest['reducedWith'],
): Cell {
  if (lost.includes(outcome)) return { fall: 'lost', words: say('impact.stress.lost') }
  const counts = reduced[outcome]
  if (!counts) return { fall: 'holds', words: say('impact.stress.holds') }
  const [k, n] = counts
  return { fall: 'reduced', words: say('impact.stress.reduced', { k, n }) }
}
