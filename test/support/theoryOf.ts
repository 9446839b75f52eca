import type { Programme, TheoryPatch } from '#model/programme.ts'
import { emptyProgramme, emptyProposal } from '#model/programme.ts'
import { emptyTheory, type Factor, type FactorKind, type Link, type Theory } from '#model/theory.ts'

const kindOfLetter: Readonly<Record<string, FactorKind>> = {
  X: 'problem',
  I: 'input',
  T: 'activity',
  L: 'output',
  B: 'user_effect',
  E: 'societal_effect',
  Y: 'external',
}

/**
 * A theory drawn in lines: `theoryOf('T1 -> L1 -> B1', 'T1 -x> B1')`.
 * The kind follows from a capital first letter (X problem, I input, T activity, L output, B user effect,
 * E societal effect, Y external; else activity). Arrows: `->` plus, `-x>` minus, `-?>` unknown,
 * `=>` plus and necessary. Links get the ids `l1`, `l2`, … in the order drawn.
 */
export function theoryOf(...lines: string[]): Theory {
  const factors: Record<string, Factor> = {}
  const links: Record<string, Link> = {}
  let count = 0
  for (const line of lines) {
    const words = line.trim().split(/\s+/)
    for (let i = 0; i < words.length; i += 2) {
      const id = words[i] as string
      factors[id] ??= { kind: kindOfLetter[id[0] as string] ?? 'activity', title: id }
      const arrow = words[i - 1]
      const from = words[i - 2]
      if (arrow && from) {
        count += 1
        links[`l${count}`] = { from, to: id, ...arrows[arrow] }
      }
    }
  }
  return { ...emptyTheory, factors, links }
}

const arrows: Readonly<Record<string, Partial<Link>>> = {
  '->': {},
  '-x>': { sign: '-' },
  '-?>': { sign: '?' },
  '=>': { necessity: 'necessary' },
}

/** A programme with this theory and one proposal, `P1`, with this patch. */
export function programmeOf(theory: Theory, change: TheoryPatch = {}): Programme {
  return {
    ...emptyProgramme('test', 'Test'),
    theory,
    proposals: { P1: { ...emptyProposal('P1'), change } },
  }
}
