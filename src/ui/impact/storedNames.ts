import { base } from '#model/layers.ts'
import type { Programme, TheoryPatch } from '#model/programme.ts'
import type { Link, Table } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { type Names, namesOf } from './names.ts'

/**
 * What the things of a stored report are called: as they are called today, and what has gone since as
 * gone, by the title that the proposal gave it if it was the proposal's own. Links of the proposal say
 * which ends they had before it and with it, as far as its patch tells; an end that nobody knows is `''`.
 */
export function storedNames(programme: Programme, proposal: string, say: Say): Names {
  const today = namesOf(programme, base)
  const change = programme.proposals[proposal]?.change ?? {}
  const titled = (table: 'factors' | 'assumptions' | 'actors', id: string) => {
    if (id === '') return '…'
    const standing = today.after[table][id]
    if (standing) return standing.title
    const own = change[table]?.[id]?.title
    return own ? say('impact.goneOwn', { title: own }) : say('impact.gone')
  }
  return {
    ...today,
    after: { ...today.after, links: linksWith(today.after.links, change) },
    base: { ...today.base, links: linksBefore(today.base.links, change) },
    factor: (id) => titled('factors', id),
    assumption: (id) => titled('assumptions', id),
    actor: (id) => titled('actors', id),
    place: (id) => programme.places[id]?.title ?? say('impact.gone'),
    proposal: (id) => programme.proposals[id]?.title ?? say('impact.gone'),
  }
}

/** Links as the proposal wants them, whatever has become of them. */
function linksWith(today: Table<Link>, { links = {} }: TheoryPatch): Table<Link> {
  const known: Record<string, Link> = { ...today }
  for (const id in links) {
    const said = links[id]
    if (said) known[id] = { ...today[id], ...endsOf(today[id]), ...endsOf(said, today[id]) }
  }
  return known
}

/** Links as they were before it: without its own, and of what it moved or took away the ends that it did not touch. */
function linksBefore(today: Table<Link>, { links = {} }: TheoryPatch): Table<Link> {
  const known: Record<string, Link> = { ...today }
  for (const id in links) {
    const said = links[id]
    if (said?.from && said.to) delete known[id]
    else if (!said) known[id] = nowhere
    else if (said.from || said.to) {
      const { from, to } = endsOf(today[id])
      known[id] = { from: said.from ? '' : from, to: said.to ? '' : to }
    }
  }
  return known
}

const nowhere: Link = { from: '', to: '' }

interface Ends {
  readonly from?: string | null
  readonly to?: string | null
}

function endsOf(link: Ends | undefined, otherwise: Ends = nowhere): Link {
  return { from: link?.from ?? otherwise.from ?? '', to: link?.to ?? otherwise.to ?? '' }
}
