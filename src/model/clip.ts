import { shiftedBends } from './bends.ts'
import { newId } from './ids.ts'
import type { Sheet } from './layers.ts'
import { likenessesOf } from './likenesses.ts'
import type { Placement } from './programme.ts'
import { emptyTheory, type Factor, type Table, type Theory } from './theory.ts'

/** A piece of a sheet that can be put down elsewhere: boxes, the links between them, what hangs on them. */
export type Clip = Sheet

/** The boxes with these ids, with the links between them and all that hangs on either. */
export function clipOf(sheet: Sheet, ids: Iterable<string>): Clip {
  const { theory } = sheet
  const wanted = new Set(ids)
  const factors = only(theory.factors, (_, id) => wanted.has(id))
  const links = only(theory.links, (link) => link.from in factors && link.to in factors)
  const on = (record: { readonly on: string }) => record.on in factors || record.on in links
  const attachments = only(theory.attachments, on)
  const roles = only(theory.roles, on)
  const assumptionIds = new Set(Object.values(attachments).map((a) => a.assumption))
  const actorIds = new Set(Object.values(roles).map((r) => r.actor))
  return {
    theory: {
      factors,
      links,
      attachments,
      roles,
      indicators: only(theory.indicators, on),
      assumptions: only(theory.assumptions, (_, id) => assumptionIds.has(id)),
      actors: only(theory.actors, (_, id) => actorIds.has(id)),
    },
    layout: only(sheet.layout, (_, id) => id in factors || id in links),
  }
}

export interface Pasted {
  readonly sheet: Sheet
  /** The new boxes. */
  readonly ids: readonly string[]
}

/** Whether a clip comes from the programme that it is put down in; else its ids say nothing here. */
export type Origin = 'here' | 'elsewhere'

/**
 * The sheet with a clip put down, moved by so many pixels. Boxes and links get new ids and remember
 * the old one as `sourceId`; assumptions and actors that stand here already are shared, not doubled.
 * What was locked where it stood is not where it is put down, and places of elsewhere are none here.
 */
export function paste(sheet: Sheet, clip: Clip, dx: number, dy: number, origin: Origin): Pasted {
  const shared = sharedIn(sheet.theory, clip.theory, origin)
  const names = new Map<string, string>()
  const rename = (table: object, prefix: string) => {
    for (const id in table) names.set(id, shared.get(id) ?? newId(prefix))
  }
  const { theory } = clip
  rename(theory.factors, 'f')
  rename(theory.links, 'l')
  rename(theory.assumptions, 'a')
  rename(theory.actors, 'c')
  rename(theory.attachments, 't')
  rename(theory.roles, 'r')
  rename(theory.indicators, 'n')
  const renamed: Theory = {
    factors: loosened(withNames(theory.factors, names, []), origin),
    links: withNames(theory.links, names, ['from', 'to']),
    assumptions: withNames(theory.assumptions, names, ['owner']),
    actors: withNames(theory.actors, names, []),
    attachments: withNames(theory.attachments, names, ['assumption', 'on']),
    roles: withNames(theory.roles, names, ['actor', 'on']),
    indicators: withNames(theory.indicators, names, ['on']),
  }
  const next: Record<string, object> = {}
  for (const table of Object.keys(emptyTheory) as (keyof Theory)[]) {
    next[table] = { ...renamed[table], ...sheet.theory[table] }
  }
  const layout: Record<string, Placement> = { ...sheet.layout }
  for (const id in clip.layout) layout[names.get(id) ?? id] = shifted(clip.layout[id], dx, dy)
  return {
    sheet: { theory: { ...sheet.theory, ...(next as unknown as Theory) }, layout },
    ids: Object.keys(renamed.factors),
  }
}

/** Assumptions and actors of the clip that stand here already, by what they are called in the clip. */
function sharedIn(here: Theory, theirs: Theory, origin: Origin): ReadonlyMap<string, string> {
  if (origin === 'elsewhere') {
    const likenesses = likenessesOf(here, theirs).filter(({ table }) => table !== 'factors')
    return new Map(likenesses.map((like) => [like.theirs, like.ours]))
  }
  const ids = [...Object.keys(theirs.assumptions), ...Object.keys(theirs.actors)]
  return new Map(
    ids.filter((id) => id in here.assumptions || id in here.actors).map((id) => [id, id]),
  )
}

function loosened(factors: Table<Factor>, origin: Origin): Table<Factor> {
  return Object.fromEntries(
    Object.entries(factors).map(([id, { locked, place, ...factor }]) => [
      id,
      place === undefined || origin === 'elsewhere' ? factor : { ...factor, place },
    ]),
  )
}

function withNames<R extends object>(
  table: Table<R>,
  names: ReadonlyMap<string, string>,
  references: readonly string[],
): Table<R> {
  const next: Record<string, R> = {}
  for (const id in table) {
    const name = names.get(id) ?? id
    const record: Record<string, unknown> = { ...table[id] }
    for (const field of references) {
      const to = record[field]
      if (typeof to === 'string') record[field] = names.get(to) ?? to
    }
    if (name !== id) record['sourceId'] = id
    next[name] = record as R
  }
  return next
}

function shifted(placement: Placement | undefined, dx: number, dy: number): Placement {
  const { x, y, bends, ...rest } = placement ?? {}
  if (bends) return { ...rest, bends: shiftedBends(bends, dx, dy) }
  return x === undefined || y === undefined ? rest : { ...rest, x: x + dx, y: y + dy }
}

function only<R>(table: Table<R>, wanted: (record: R, id: string) => boolean): Table<R> {
  return Object.fromEntries(Object.entries(table).filter(([id, record]) => wanted(record, id)))
}
