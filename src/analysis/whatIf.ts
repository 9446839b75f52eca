import type { Theory } from '#model/theory.ts'
import { fallsOf } from './falls.ts'
import { graphOf } from './graph.ts'
import type { Overlay } from './overlay.ts'
import { supportIn } from './support.ts'

/**
 * What if these assumptions do not hold: which effects fall, which lose some support, which stand?
 *
 * Method: the falls of D6, all assumptions false at once, side by side without and with the proposal.
 * Nothing is changed. An effect that nothing held up to begin with is listed apart.
 */
export interface WhatIf {
  readonly lost: readonly string[]
  readonly reduced: Readonly<Record<string, readonly [k: number, n: number]>>
  readonly held: readonly string[]
  /** Not supported in any case. */
  readonly unsupported: readonly string[]
}

export function whatIf(theory: Theory, notHolding: readonly string[]): WhatIf {
  const graph = graphOf(theory)
  const supported = supportIn(graph)
  const outcomes = graph.factorIds.filter((_, factor) => graph.isOutcome[factor])
  const stood = (id: string) => supported[graph.factorAt.get(id) as number] !== 0
  const { lost, reduced } = fallsOf(theory, [notHolding])[0] ?? { lost: [], reduced: {} }
  const gone = new Set(lost)
  return {
    lost,
    reduced,
    held: outcomes.filter((id) => stood(id) && !gone.has(id) && !reduced[id]),
    unsupported: outcomes.filter((id) => !stood(id)),
  }
}

/** The same question of the base and of the theory with the proposal. */
export function whatIfWithAndWithout(
  overlay: Overlay,
  notHolding: readonly string[],
): { readonly without: WhatIf; readonly with: WhatIf } {
  return { without: whatIf(overlay.base, notHolding), with: whatIf(overlay.after, notHolding) }
}
