import { type Overlay, overlayOf } from '#analysis/overlay.ts'
import type { Proposal, TheoryPatch } from '#model/programme.ts'
import type { Theory } from '#model/theory.ts'
import { programmeOf, theoryOf } from './theoryOf.ts'

/**
 * A proposal laid over a theory drawn in lines: its own factors and links drawn in lines as well, over
 * factors of the base by name; links get the ids `p1`, `p2`, ….
 */
export function laid(
  base: Theory,
  change: TheoryPatch | readonly string[],
  said: Partial<Pick<Proposal, 'rulings' | 'stances'>> = {},
): Overlay {
  const patch = 'length' in change ? patchOf(base, change) : change
  const programme = programmeOf(base, patch)
  const P1 = programme.proposals['P1']
  if (!P1) throw new Error('No proposal P1.')
  return overlayOf({ ...programme, proposals: { P1: { ...P1, ...said } } }, 'P1')
}

/** A patch that adds what is drawn in the lines. */
export function patchOf(base: Theory, lines: readonly string[]): TheoryPatch {
  const drawn = theoryOf(...lines)
  const own = Object.entries(drawn.factors).filter(([id]) => !base.factors[id])
  const links = Object.entries(drawn.links).map(([id, link]) => [id.replace('l', 'p'), link])
  return { factors: Object.fromEntries(own), links: Object.fromEntries(links) }
}

/** A chain of so many links: `c0 -> c1 -> …`, ending in an effect, without a line drawn by hand. */
export function chainOf(length: number): Theory {
  const ids = Array.from({ length: length + 1 }, (_, i) => `c${i}`)
  const theory = theoryOf(ids.join(' -> '))
  const last = ids.at(-1) ?? ''
  const factors = { ...theory.factors, [last]: { kind: 'user_effect' as const, title: last } }
  return { ...theory, factors }
}
