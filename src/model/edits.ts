import { bendLink, bendsAlong, reversedBends } from './bends.ts'
import type { Sheet } from './layers.ts'
import type { Placement } from './programme.ts'
import type {
  Actor,
  Assumption,
  Attachment,
  Factor,
  Indicator,
  Link,
  Role,
  RoleName,
  Table,
  Theory,
  TheoryTable,
} from './theory.ts'

/** The type of the records of a table. */
export type RecordOf<T extends TheoryTable> = Theory[T] extends Table<infer R> ? R : never

/** Puts a box on the sheet. */
export function addFactor(sheet: Sheet, id: string, factor: Factor, at: Placement): Sheet {
  return {
    theory: withRecord(sheet.theory, 'factors', id, factor),
    layout: { ...sheet.layout, [id]: at },
  }
}

/** Links two boxes; a link that already stands between them, that way round, is not drawn twice. */
export function addLink(sheet: Sheet, id: string, link: Link): Sheet {
  const { factors, links } = sheet.theory
  if (!factors[link.from] || !factors[link.to]) return sheet
  const isThere = Object.values(links).some((l) => l.from === link.from && l.to === link.to)
  return isThere ? sheet : onTheory(sheet, (theory) => withRecord(theory, 'links', id, link))
}

/** Takes boxes away, with the links, attachments, roles, indicators and positions that hang on them. */
export function removeFactors(sheet: Sheet, ids: readonly string[]): Sheet {
  return removeRecords(sheet, { factors: ids })
}

export type Removal = { readonly [T in TheoryTable]?: readonly string[] }

/** Takes records of several kinds away at once, with all that hangs on them. */
export function removeRecords(sheet: Sheet, removal: Removal): Sheet {
  const { theory } = sheet
  const factors = new Set(removal.factors)
  const assumptions = new Set(removal.assumptions)
  const actors = new Set(removal.actors)
  const links = new Set(removal.links)
  for (const id in theory.links) {
    const link = theory.links[id]
    if (link && (factors.has(link.from) || factors.has(link.to))) links.add(id)
  }
  const gone = (id: string) => factors.has(id) || links.has(id)
  const after: Theory = {
    factors: without(theory.factors, (_, id) => factors.has(id)),
    links: without(theory.links, (_, id) => links.has(id)),
    assumptions: without(theory.assumptions, (_, id) => assumptions.has(id)),
    actors: without(theory.actors, (_, id) => actors.has(id)),
    attachments: without(
      theory.attachments,
      (a, id) => includes(removal.attachments, id) || gone(a.on) || assumptions.has(a.assumption),
    ),
    roles: without(
      theory.roles,
      (r, id) => includes(removal.roles, id) || gone(r.on) || actors.has(r.actor),
    ),
    indicators: without(
      theory.indicators,
      (i, id) => includes(removal.indicators, id) || gone(i.on),
    ),
  }
  return {
    theory: { ...theory, ...after },
    layout: without(sheet.layout, (_, id) => gone(id)),
  }
}

function includes(ids: readonly string[] | undefined, id: string): boolean {
  return ids?.includes(id) ?? false
}

function without<R>(table: Table<R>, isGone: (record: R, id: string) => boolean): Table<R> {
  let next: Record<string, R> | undefined
  for (const id in table) {
    if (!isGone(table[id] as R, id)) continue
    next ??= { ...table }
    delete next[id]
  }
  return next ?? table
}

/** Fields to set; undefined takes a field away. */
export type FieldValues<R> = { readonly [K in keyof R]?: R[K] | undefined }

/** Sets fields of one record of the theory; a record that is gone stays gone. */
export function setFields<T extends TheoryTable>(
  sheet: Sheet,
  table: T,
  id: string,
  values: FieldValues<RecordOf<T>>,
): Sheet {
  const record = sheet.theory[table][id] as RecordOf<T> | undefined
  if (!record) return sheet
  const next = withValues<object>(record, values) as RecordOf<T>
  return next === record ? sheet : onTheory(sheet, (t) => withRecord(t, table, id, next))
}

/** The record with the fields set; the same object if nothing differs. */
export function withValues<R extends object>(record: R, values: FieldValues<R>): R {
  const next = { ...record } as Record<string, unknown>
  let changed = false
  for (const field in values) {
    const value = values[field]
    if (next[field] === value) continue
    changed = true
    if (value === undefined) delete next[field]
    else next[field] = value
  }
  return changed ? (next as R) : record
}

/** Boxes put where they are wanted; sizes stay, and bends but those of links whose both ends move alike. */
export function moveFactors(
  sheet: Sheet,
  places: Table<{ readonly x: number; readonly y: number }>,
): Sheet {
  const layout: Record<string, Placement> = { ...sheet.layout }
  let moved = false
  for (const id in places) {
    const to = places[id]
    const from = layout[id]
    if (!to || !sheet.theory.factors[id] || (from?.x === to.x && from.y === to.y)) continue
    layout[id] = { ...from, x: to.x, y: to.y }
    moved = true
  }
  return moved ? { ...sheet, layout: bendsAlong(sheet, layout) } : sheet
}

/** Adds an assumption, on a link or a factor, if one is named. */
export function addAssumption(
  sheet: Sheet,
  id: string,
  assumption: Assumption,
  on?: { readonly attachment: string; readonly on: string },
): Sheet {
  return onTheory(sheet, (theory) => {
    const next = withRecord(theory, 'assumptions', id, assumption)
    return on ? withRecord(next, 'attachments', on.attachment, { assumption: id, on: on.on }) : next
  })
}

/** Hangs an assumption on a link or a factor; once is enough. */
export function attach(sheet: Sheet, id: string, attachment: Attachment): Sheet {
  const isThere = Object.values(sheet.theory.attachments).some(
    (a) => a.assumption === attachment.assumption && a.on === attachment.on,
  )
  return isThere ? sheet : onTheory(sheet, (t) => withRecord(t, 'attachments', id, attachment))
}

export function addActor(sheet: Sheet, id: string, actor: Actor): Sheet {
  return onTheory(sheet, (theory) => withRecord(theory, 'actors', id, actor))
}

/** Gives an actor a role on a factor; the same role twice is one. */
export function addRole(sheet: Sheet, id: string, role: Role): Sheet {
  return hasRole(sheet.theory, role.actor, role.role, role.on)
    ? sheet
    : onTheory(sheet, (theory) => withRecord(theory, 'roles', id, role))
}

function hasRole(theory: Theory, actor: string, role: RoleName, on: string): boolean {
  return Object.values(theory.roles).some(
    (r) => r.actor === actor && r.role === role && r.on === on,
  )
}

export function addIndicator(sheet: Sheet, id: string, indicator: Indicator): Sheet {
  return onTheory(sheet, (theory) => withRecord(theory, 'indicators', id, indicator))
}

/** Turns a link around; it keeps its id, and so its reason and its assumptions, and its way. */
export function reverseLink(sheet: Sheet, id: string): Sheet {
  const link = sheet.theory.links[id]
  if (!link) return sheet
  const turned = setFields(sheet, 'links', id, { from: link.to, to: link.from })
  const bends = sheet.layout[id]?.bends
  return bends ? bendLink(turned, id, reversedBends(bends)) : turned
}

function onTheory(sheet: Sheet, edit: (theory: Theory) => Theory): Sheet {
  return { ...sheet, theory: edit(sheet.theory) }
}

function withRecord<T extends TheoryTable>(
  theory: Theory,
  table: T,
  id: string,
  record: RecordOf<T>,
): Theory {
  return { ...theory, [table]: { ...theory[table], [id]: record } }
}
