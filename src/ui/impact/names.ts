import { theoryWith } from '#model/layers.ts'
import type { Programme } from '#model/programme.ts'
import type { Factor, Link, Theory } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { Lit } from '../view.ts'

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

/** What anything of the theory is called: a title, or the two ends of a link. */
export function thingWords(say: Say, names: Names, id: string): string {
  const link = names.factorRecord(id) ? undefined : names.linkRecord(id)
  if (link) return linkWords(say, names, link)
  if (names.factorRecord(id)) return names.factor(id)
  const isAssumption = names.after.assumptions[id] ?? names.base.assumptions[id]
  return isAssumption ? names.assumption(id) : names.actor(id)
}

/** The boxes and links that show where things are: of a link its ends as well, of an assumption what it hangs on. */
export function litThings(names: Names, ids: Iterable<string>): Lit {
  const factors = new Set<string>()
  const links = new Set<string>()
  const light = (id: string) => {
    const link = names.linkRecord(id)
    if (names.factorRecord(id)) factors.add(id)
    if (!link) return
    links.add(id)
    factors.add(link.from).add(link.to)
  }
  const wanted = new Set(ids)
  for (const id of wanted) light(id)
  for (const { assumption, on } of Object.values(names.after.attachments)) {
    if (wanted.has(assumption)) light(on)
  }
  for (const { actor, on } of Object.values(names.after.roles)) if (wanted.has(actor)) light(on)
  return { factors, links }
}
