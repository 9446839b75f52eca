import { type Removal, removeRecords } from '#model/edits.ts'
import type { Flow } from '#model/programme.ts'
import { isRestricted } from '#model/restricted.ts'
import type { Factor, Link, Table, Theory } from '#model/theory.ts'
import { statusOf } from '#model/theory.ts'
import type { Badge, BoxContent, Change } from './box.ts'
import { fullSides } from './fullSides.ts'
import type { Hexagon } from './hexagon.ts'
import type { LinkContent } from './link.ts'
import { badgesOf, numberOf } from './names.ts'

/** What is shown: the theory, and of the base what the proposal takes away. */
export interface Contents {
  readonly theory: Theory
  readonly boxes: readonly BoxContent[]
  readonly links: readonly LinkContent[]
  /** Every assumption's number. */
  readonly numbers: ReadonlyMap<string, string>
  /** Every actor's badge. */
  readonly badges: ReadonlyMap<string, string>
}

export interface ProposalMarks {
  readonly letter?: string
  /** The letter of a second proposal, and the records that are its own, when two are shown together. */
  readonly second?: { readonly letter: string; readonly own: ReadonlySet<string> }
  /** The assumptions that the proposal says do not hold. */
  readonly challenged?: ReadonlySet<string>
}

/** The contents of all boxes and links, marked by how the theory differs from its base. */
export function contentsOf(
  shown: Theory,
  base: Theory | undefined,
  proposal: ProposalMarks | undefined,
  flow: Flow = 'right',
): Contents {
  const theory = base ? together(shown, base) : shown
  const change = changeIn(shown, base)
  const numbers = numbersOf(theory, base)
  const badges = badgesOf(theory.actors)
  const hexagons = hexagonsOf(theory, numbers, change, proposal?.challenged)
  const held = heldBadges(theory, badges, change)
  const counts = new Map<string, number>()
  for (const indicator of Object.values(theory.indicators)) {
    counts.set(indicator.on, (counts.get(indicator.on) ?? 0) + 1)
  }
  const full = fullSides(theory, flow)
  // What a proposal links to a box of the base does not make that another size.
  const fullInBase = base ? fullSides(base, flow) : full
  const boxes = Object.keys(theory.factors)
    .sort()
    .map((id): BoxContent => {
      const factor = theory.factors[id] as Factor
      const own = change('factors', id)
      const number = numberOf(id)
      const indicators = counts.get(id)
      const ends = (base && id in base.factors ? fullInBase : full).get(id)
      return {
        id,
        factor,
        ...(number && { number }),
        ...(own && { change: own }),
        ...(own === 'changed' && { changed: changedFields(factor, base?.factors[id]) }),
        ...(own && letterOn(id, proposal)),
        ...(held.has(id) && { badges: held.get(id) ?? [] }),
        ...(hexagons.has(id) && { hexagons: hexagons.get(id) ?? [] }),
        ...(indicators && { indicators }),
        ...(ends && { ends }),
      }
    })
  const links = Object.keys(theory.links)
    .sort()
    .map((id): LinkContent => {
      const link = theory.links[id] as Link
      const own = change('links', id)
      const from = theory.factors[link.from]?.title ?? link.from
      const to = theory.factors[link.to]?.title ?? link.to
      return {
        id,
        link,
        titles: [from, to],
        ...(own && { change: own }),
        ...(hexagons.has(id) && { hexagons: hexagons.get(id) ?? [] }),
      }
    })
  return { theory, boxes, links, numbers, badges }
}

/** Some of the boxes and the links between them, told as they are in the whole: numbers stay. */
export function partOf(contents: Contents, only: ReadonlySet<string>): Contents {
  const boxes = contents.boxes.filter(({ id }) => only.has(id))
  const links = contents.links.filter(({ link }) => only.has(link.from) && only.has(link.to))
  const theory = {
    ...contents.theory,
    factors: Object.fromEntries(boxes.map(({ id, factor }) => [id, factor])),
    links: Object.fromEntries(links.map(({ id, link }) => [id, link])),
  }
  return { ...contents, theory, boxes, links }
}

function letterOn(
  id: string,
  { letter, second }: ProposalMarks = {},
): { readonly letter?: string } {
  if (second?.own.has(id)) return { letter: second.letter }
  return letter ? { letter } : {}
}

/**
 * The contents without some boxes, assumptions and actors, and without the links of those boxes; the
 * rest is told as it is in the whole: numbers stay.
 */
export function leaving(contents: Contents, gone: ReadonlySet<string>): Contents {
  const theory = removeRecords({ theory: contents.theory, layout: {} }, removalOf(gone)).theory
  const actors = new Set([...gone].flatMap((id) => contents.badges.get(id) ?? []))
  const hexagonsIn = ({ hexagons }: { readonly hexagons?: readonly Hexagon[] }) =>
    hexagons && { hexagons: hexagons.filter(({ assumption }) => !gone.has(assumption)) }
  return {
    ...contents,
    theory,
    boxes: contents.boxes
      .filter(({ id }) => id in theory.factors)
      .map((box) => ({
        ...box,
        ...hexagonsIn(box),
        ...(box.badges && { badges: box.badges.filter(({ short }) => !actors.has(short)) }),
      })),
    links: contents.links
      .filter(({ id }) => id in theory.links)
      .map((link) => ({ ...link, ...hexagonsIn(link) })),
  }
}

function removalOf(gone: ReadonlySet<string>): Removal {
  const ids = [...gone]
  return { factors: ids, assumptions: ids, actors: ids }
}

type ChangeIn = (table: keyof Theory, id: string) => Change | undefined

function changeIn(shown: Theory, base: Theory | undefined): ChangeIn {
  return (table, id) => {
    if (!base) return undefined
    const now = (shown[table] as Table<object>)[id]
    const before = (base[table] as Table<object>)[id]
    if (!now) return before ? 'removed' : undefined
    if (!before) return 'new'
    return now === before || changedFields(now, before).size === 0 ? undefined : 'changed'
  }
}

/** The fields that differ; whether a box is locked says nothing of what it stands for. */
function changedFields(now: object, before: object | undefined): ReadonlySet<string> {
  const changed = new Set<string>()
  const [a, b] = [now as Record<string, unknown>, (before ?? {}) as Record<string, unknown>]
  for (const key of [...Object.keys(a), ...Object.keys(b)]) if (a[key] !== b[key]) changed.add(key)
  changed.delete('locked')
  return changed
}

/** The theory with what only its base has. */
export function together(shown: Theory, base: Theory): Theory {
  return {
    factors: { ...base.factors, ...shown.factors },
    links: { ...base.links, ...shown.links },
    assumptions: { ...base.assumptions, ...shown.assumptions },
    actors: { ...base.actors, ...shown.actors },
    attachments: { ...base.attachments, ...shown.attachments },
    roles: { ...base.roles, ...shown.roles },
    indicators: { ...base.indicators, ...shown.indicators },
  }
}

/** The base's assumptions first, so that a proposal changes no number. */
function numbersOf(theory: Theory, base: Theory | undefined): ReadonlyMap<string, string> {
  const ids = Object.keys(theory.assumptions).sort()
  const known = base ? ids.filter((id) => id in base.assumptions) : ids
  const own = base ? ids.filter((id) => !(id in base.assumptions)) : []
  return new Map([...known, ...own].map((id, i) => [id, String(i + 1)]))
}

function hexagonsOf(
  theory: Theory,
  numbers: ReadonlyMap<string, string>,
  change: ChangeIn,
  challenged: ReadonlySet<string> | undefined,
): ReadonlyMap<string, readonly Hexagon[]> {
  const hexagons = new Map<string, Hexagon[]>()
  for (const id of Object.keys(theory.attachments).sort()) {
    const attachment = theory.attachments[id]
    const assumption = attachment && theory.assumptions[attachment.assumption]
    if (!attachment || !assumption) continue
    const own = change('attachments', id) ?? change('assumptions', attachment.assumption)
    const hexagon: Hexagon = {
      assumption: attachment.assumption,
      number: numbers.get(attachment.assumption) ?? '',
      status: statusOf(assumption),
      ...(own && { change: own }),
      ...(challenged?.has(attachment.assumption) && { challenged: true }),
      ...(isRestricted(assumption) && { restricted: true }),
    }
    hexagons.set(attachment.on, [...(hexagons.get(attachment.on) ?? []), hexagon])
  }
  for (const list of hexagons.values()) list.sort((a, b) => Number(a.number) - Number(b.number))
  return hexagons
}

function heldBadges(
  theory: Theory,
  badges: ReadonlyMap<string, string>,
  change: ChangeIn,
): ReadonlyMap<string, readonly Badge[]> {
  const held = new Map<string, Badge[]>()
  for (const id of Object.keys(theory.roles).sort()) {
    const role = theory.roles[id]
    if (!role) continue
    const own = change('roles', id)
    const badge: Badge = {
      role: role.role,
      short: badges.get(role.actor) ?? '',
      ...(own && { change: own }),
      ...(isRestricted(theory.actors[role.actor]) && { restricted: true }),
    }
    held.set(role.on, [...(held.get(role.on) ?? []), badge])
  }
  return held
}
