import { theoryWith } from '#model/layers.ts'
import type { Programme } from '#model/programme.ts'
import type { Factor, Link, Theory } from '#model/theory.ts'
import type { Say } from '#text/say.ts'

/**
 * What things are called today. Analysis remembers structures, whose titles may be old; whoever
 * shows an answer asks here.
 */
export interface Names {
  /** The theory with the proposal in it, and the one without. */
  readonly after: Theory
  readonly base: Theory
  factorRecord(id: string): Factor | undefined
  linkRecord(id: string): Link | undefined
  factor(id: string): string
  assumption(id: string): string
  actor(id: string): string
  place(id: string): string
  proposal(id: string): string
}

/** Names in the theory with the proposal; of what it removes, those of the base. */
export function namesOf(programme: Programme, proposal: string): Names {
  const base = programme.theory
  const own = programme.proposals[proposal]
  const after = own ? theoryWith(base, own.change) : base
  const titled = (table: 'factors' | 'assumptions' | 'actors', id: string) =>
    (after[table][id] ?? base[table][id])?.title ?? id
  return {
    after,
    base,
    factorRecord: (id) => after.factors[id] ?? base.factors[id],
    linkRecord: (id) => after.links[id] ?? base.links[id],
    factor: (id) => titled('factors', id),
    assumption: (id) => titled('assumptions', id),
    actor: (id) => titled('actors', id),
    place: (id) => programme.places[id]?.title ?? id,
    proposal: (id) => programme.proposals[id]?.title ?? id,
  }
}

/** «A» → «B». */
export function linkWords(say: Say, names: Names, link: Link): string {
  return say('impact.link', { from: names.factor(link.from), to: names.factor(link.to) })
}

/** Where an assumption hangs: a link by its ends, or a box. */
export function whereWords(say: Say, names: Names, on: string): string {
  const link = names.linkRecord(on)
  if (!link) return say('impact.where.factor', { factor: names.factor(on) })
  return say('impact.where.link', { from: names.factor(link.from), to: names.factor(link.to) })
}
