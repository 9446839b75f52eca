import { graphOf } from '#analysis/graph.ts'
import { backFrom, forwardFrom } from '#analysis/reach.ts'
import { type Link, necessityOf, signOf, type Theory, theoryTables } from '#model/theory.ts'
import { together } from './contents.ts'

/** What a picture is to be about. */
export type FocusOn =
  /** A factor with all that leads to it. */
  | { readonly on: 'upstream'; readonly of: string }
  /** A factor with all that it leads to. */
  | { readonly on: 'downstream'; readonly of: string }
  /** What the shown proposal changes, and all that it makes itself felt in. */
  | { readonly on: 'proposal' }
  /** Where an actor holds a role, and what stands right before and after. */
  | { readonly on: 'actor'; readonly of: string }

/**
 * The boxes that a picture of this is made of, those that a proposal takes away from the base among
 * them; none if what it is about is not there.
 */
export function idsInFocus(
  theory: Theory,
  focus: FocusOn,
  base: Theory | undefined,
): ReadonlySet<string> {
  const whole = base ? together(theory, base) : theory
  switch (focus.on) {
    case 'upstream':
      return reached(whole, [focus.of], backFrom)
    case 'downstream':
      return reached(whole, [focus.of], forwardFrom)
    case 'proposal':
      return base ? changedAndFelt(whole, theory, base) : new Set()
    case 'actor':
      return withNeighbours(whole, heldBy(whole, focus.of))
  }
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

/**
 * What the proposal changes, with the ends of changed links, and all that is led to from where it takes hold.
 * What a changed link begins at is shown and no more: whatever else that leads to, the proposal does not reach.
 */
function changedAndFelt(whole: Theory, theory: Theory, base: Theory): ReadonlySet<string> {
  const felt = reached(whole, whereItTakesHold(theory, base), forwardFrom)
  return new Set([...touchedBy(theory, base), ...felt])
}

/** Where a proposal takes hold, as the impact panel has it (impact.md, «Entries»): its own boxes, and where links end that differ. */
function whereItTakesHold(theory: Theory, base: Theory): ReadonlySet<string> {
  const held = new Set(Object.keys(theory.factors).filter((id) => !base.factors[id]))
  for (const id of Object.keys({ ...base.links, ...theory.links })) {
    const [now, before] = [theory.links[id], base.links[id]]
    if (now && before && weighsTheSame(now, before)) continue
    for (const link of [now, before]) if (link) held.add(link.to)
  }
  return held
}

/** Whether two links have the same ends and carry the same: necessity says something of plus alone. */
function weighsTheSame(a: Link, b: Link): boolean {
  if (a.from !== b.from || a.to !== b.to || signOf(a) !== signOf(b)) return false
  return signOf(a) !== '+' || necessityOf(a) === necessityOf(b)
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

function heldBy(theory: Theory, actor: string): ReadonlySet<string> {
  const roles = Object.values(theory.roles).filter((role) => role.actor === actor)
  return new Set(roles.flatMap((role) => endsOf(theory, role.on)))
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
