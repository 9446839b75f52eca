import type { Theory } from '#model/theory.ts'
import { attachmentsIn } from './attachments.ts'
import { type BareRoutes, bareRoutesTo } from './bareRoutes.ts'
import { fallsOf } from './falls.ts'
import { graphOf } from './graph.ts'
import { remembered } from './remembered.ts'
import { structureOf } from './structure.ts'
import { supportIn } from './support.ts'

/**
 * D6: which assumptions does an effect stand or fall with?
 *
 * Method: an assumption is critical for an outcome if the outcome is supported with nothing false, and
 * not with this one false. Where none is, pairs are tried, while at most 30 assumptions are attached. A
 * factor whose only way in is a loop is not supported to begin with: a gap.
 */
export interface Support {
  /** Per supported outcome with one: its critical assumptions, by id. */
  readonly critical: Readonly<Record<string, readonly string[]>>
  /** Per supported outcome without one: the pairs that bring it down together, and why it may only look robust. */
  readonly robust: Readonly<Record<string, Robust>>
  /** Whether pairs were tried. */
  readonly triedPairs: boolean
  /** Factors that nothing drawn holds up, by id. */
  readonly gaps: readonly string[]
}

export interface Robust {
  readonly pairs: readonly (readonly [string, string])[]
  /** The routes to it that carry no assumption. */
  readonly bare: BareRoutes
}

const pairsUpTo = 30

export function supportOf(theory: Theory): Support {
  return support(structureOf(theory))
}

/** Per outcome with any: its critical assumptions. */
export function criticalIn(theory: Theory): Readonly<Record<string, readonly string[]>> {
  return critical(structureOf(theory))
}

const critical = remembered((theory: Theory): Readonly<Record<string, readonly string[]>> => {
  const assumptions = [...attachmentsIn(theory).keys()].sort()
  return lostTogether(
    theory,
    assumptions.map((assumption) => [assumption] as const),
    ([assumption]) => assumption,
  )
})

const support = remembered((theory: Theory): Support => {
  const graph = graphOf(theory)
  const supported = supportIn(graph)
  const assumptions = [...attachmentsIn(theory).keys()].sort()
  const triedPairs = assumptions.length <= pairsUpTo
  const pairs = triedPairs ? lostTogether(theory, pairsOf(assumptions), (pair) => pair) : {}
  const robust: Record<string, Robust> = {}
  for (const [factor, id] of graph.factorIds.entries()) {
    if (!graph.isOutcome[factor] || !supported[factor] || criticalIn(theory)[id]) continue
    robust[id] = { pairs: pairs[id] ?? [], bare: bareRoutesTo(theory, id) }
  }
  return {
    critical: criticalIn(theory),
    robust,
    triedPairs,
    gaps: graph.factorIds.filter((_, factor) => !supported[factor]),
  }
})

/** Per outcome that any of the sets brings down: what to call those sets. */
function lostTogether<S extends readonly string[], T>(
  theory: Theory,
  falseSets: readonly S[],
  name: (falseSet: S) => T,
): Readonly<Record<string, readonly T[]>> {
  const lost: Record<string, T[]> = {}
  for (const [i, fall] of fallsOf(theory, falseSets).entries()) {
    for (const outcome of fall.lost) {
      const sets = lost[outcome] ?? []
      sets.push(name(falseSets[i] as S))
      lost[outcome] = sets
    }
  }
  return sorted(lost)
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [one, other] as const))
}

function sorted<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
