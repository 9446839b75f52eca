import { base, type Layer, sheetOf } from './layers.ts'
import type { Programme, Stance } from './programme.ts'
import { type Link, type Table, type Theory, theoryTables } from './theory.ts'

/** What others run or plan, as it stands in their programme. */
export interface Initiative {
  readonly title: string
  readonly summary?: string
  readonly theory: Theory
  readonly stances: Table<Stance>
}

/** The whole theory of a programme, or what one of its proposals adds, with what that hangs on. */
export function initiativeOf(programme: Programme, layer: Layer): Initiative {
  const proposal = programme.proposals[layer]
  const { title, summary } = proposal ?? programme
  return {
    title,
    ...(summary !== undefined && { summary }),
    theory: layer === base ? programme.theory : addedBy(programme, layer),
    stances: proposal?.stances ?? {},
  }
}

/** The records that a proposal adds, or joins anew, and all that they name. */
function addedBy(programme: Programme, layer: Layer): Theory {
  const before = programme.theory
  const { theory: after } = sheetOf(programme, layer)
  const wanted = new Set<string>()
  for (const table of theoryTables) {
    for (const id in after[table]) if (!(id in before[table])) wanted.add(id)
  }
  for (const id in after.links) if (hasOtherEnds(before.links[id], after.links[id])) wanted.add(id)
  for (const stance of Object.values(programme.proposals[layer]?.stances ?? {})) {
    wanted.add(stance.assumption)
  }
  // What is found on the way is walked as well: of a role the actor, of an attachment's link its ends.
  for (const id of wanted) {
    for (const table of theoryTables) {
      for (const name of namesIn(after[table][id])) wanted.add(name)
    }
  }
  return Object.fromEntries(
    theoryTables.map((table) => [
      table,
      Object.fromEntries(Object.entries<object>(after[table]).filter(([id]) => wanted.has(id))),
    ]),
  ) as unknown as Theory
}

function hasOtherEnds(before: Link | undefined, after: Link | undefined): boolean {
  return before !== undefined && (before.from !== after?.from || before.to !== after.to)
}

/** The ids that a record names in its fields for them. */
function namesIn(record: object | undefined): readonly string[] {
  const { from, to, assumption, actor, owner, on } = { ...record } as Record<string, unknown>
  return [from, to, assumption, actor, owner, on].filter((name) => typeof name === 'string')
}
