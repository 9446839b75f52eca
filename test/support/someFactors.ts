import fc from 'fast-check'
import type { Graph } from '#analysis/graph.ts'
import type { Theory } from '#model/theory.ts'
import { programmesLaidOver } from './laidOver.ts'

/** Small theories with loops, self-links and parallel links, and some of the factors of each. */
export const theoriesWithSome: fc.Arbitrary<readonly [Theory, readonly string[]]> =
  programmesLaidOver().chain(({ theory }) =>
    fc.tuple(fc.constant(theory), fc.subarray(Object.keys(theory.factors))),
  )

/** The factors that these bytes, one for each, say yes to. */
export function factorsWhere({ factorIds }: Graph, yes: Uint8Array): readonly string[] {
  return factorIds.filter((_, factor) => yes[factor])
}
