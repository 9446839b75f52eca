import { graphOf } from '#analysis/graph.ts'
import { backFrom, forwardFrom } from '#analysis/reach.ts'
import { clipOf } from '#model/clip.ts'
import { type Theory, theoryTables } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { together } from './contents.ts'
import type { Point } from './geometry.ts'
import { rowsOf, type Scheme } from './lanes.ts'
import { sizesOf } from './scene.ts'
import { tidy } from './tidy.ts'

/** What a picture is to be about. */
export type FocusOn =
  /** A factor with all that leads to it. */
  | { readonly upstreamOf: string }
  /** A factor with all that it leads to. */
  | { readonly downstreamOf: string }
  /** What the shown proposal changes, and all that this leads to; the base that it changes is given. */
  | { readonly proposal: Theory }
  /** Where an actor holds a role, and what stands right before and after. */
  | { readonly actor: string }

/** A part of a theory with a layout of its own; not a cut-out of the whole picture. */
export interface FocusView {
  readonly theory: Theory
  /** The same part of the base, if the focus is on a proposal. */
  readonly base?: Theory
  readonly layout: Readonly<Record<string, Point>>
}

/** The part of the theory that a focus is on, laid out anew for reading. */
export function focusView(theory: Theory, on: FocusOn, say: Say, scheme: Scheme = {}): FocusView {
  const base = 'proposal' in on ? on.proposal : undefined
  const whole = base ? together(theory, base) : theory
  const ids = idsIn(theory, whole, on)
  const part = partOf(theory, ids)
  const baseOfPart = base && partOf(base, ids)
  const shown = partOf(whole, ids)
  const rows = scheme.rows && rowsOf(shown, scheme.rows, say)
  const sizes = sizesOf(part, say, baseOfPart)
  const layout = tidy(shown, {
    flow: scheme.flow ?? 'right',
    sizes,
    ...(rows && { rowOf: rows.rowOf }),
  })
  return { theory: part, ...(baseOfPart && { base: baseOfPart }), layout }
}

function partOf(theory: Theory, ids: ReadonlySet<string>): Theory {
  return clipOf({ theory, layout: {} }, ids).theory
}

function idsIn(theory: Theory, whole: Theory, on: FocusOn): ReadonlySet<string> {
  if ('upstreamOf' in on) return reached(whole, [on.upstreamOf], backFrom)
  if ('downstreamOf' in on) return reached(whole, [on.downstreamOf], forwardFrom)
  if ('proposal' in on) return reached(whole, touchedBy(theory, on.proposal), forwardFrom)
  const held = Object.values(whole.roles).flatMap((role) =>
    role.actor === on.actor ? endsOf(whole, role.on) : [],
  )
  return withNeighbours(whole, new Set(held))
}

function reached(
  theory: Theory,
  from: Iterable<string>,
  walk: typeof forwardFrom,
): ReadonlySet<string> {
  const graph = graphOf(theory)
  const starts = [...from].flatMap((id) => graph.factorAt.get(id) ?? [])
  const isReached = walk(graph, starts)
  return new Set(graph.factorIds.filter((_, i) => isReached[i] === 1))
}

/** The factors of all records in which the theory differs from the base. */
function touchedBy(theory: Theory, base: Theory): ReadonlySet<string> {
  const touched = new Set<string>()
  for (const table of theoryTables) {
    for (const id of Object.keys({ ...base[table], ...theory[table] })) {
      const [now, before] = [theory[table][id], base[table][id]]
      if (now === before) continue
      for (const record of [now, before]) {
        const at = record && 'on' in record ? record.on : id
        for (const end of [...endsOf(theory, at), ...endsOf(base, at)]) touched.add(end)
      }
    }
  }
  return touched
}

/** The factor of an id, or the two ends of the link of that id. */
function endsOf(theory: Theory, id: string): readonly string[] {
  const link = theory.links[id]
  if (link) return [link.from, link.to]
  return theory.factors[id] ? [id] : []
}

function withNeighbours(theory: Theory, ids: ReadonlySet<string>): ReadonlySet<string> {
  const near = new Set(ids)
  for (const { from, to } of Object.values(theory.links)) {
    if (ids.has(from)) near.add(to)
    if (ids.has(to)) near.add(from)
  }
  return near
}
