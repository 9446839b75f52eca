import { isGone, rowsOf, treeOf } from './changes.ts'
import { withoutDangling } from './dangling.ts'
import type { Decision, Place, Placement, Programme, Proposal, TheoryPatch } from './programme.ts'
import { emptyTheory, type Table, type Theory } from './theory.ts'
import { fieldsOf, type Tree } from './tree.ts'

/**
 * The programme as everyone reads it, of the records as they are stored.
 *
 * Stored are also remains: records whose holder was removed in another tab, or half of a record that
 * was edited while it was removed. They stay stored, so that undoing revives them, and are left out
 * here (file-format.md, rule 4). Whatever needs no change is the same object.
 */
export function live(stored: Tree): Programme {
  const known = programmes.get(stored)
  if (known) return known
  const programme = {
    ...stored,
    theory: liveTheory((stored['theory'] ?? nothing) as Tree),
    layout: (stored['layout'] ?? nothing) as Table<Placement>,
    places: whole<Place>(stored['places'], ['title', 'kind']),
    proposals: liveProposals((stored['proposals'] ?? nothing) as Tree),
    decisions: whole<Decision>(stored['decisions'], ['title', 'date']),
    ...boards(stored),
  } as unknown as Programme
  programmes.set(stored, programme)
  return programme
}

/** The records that a programme is stored as; tables without records vanish. */
export function storedOf(programme: Programme): Tree {
  return treeOf(rowsOf(programme))
}

const nothing: Tree = {}
const programmes = new WeakMap<Tree, Programme>()
const theories = new WeakMap<Tree, Theory>()
const proposals = new WeakMap<Tree, Proposal>()
const patches = new WeakMap<Tree, TheoryPatch>()

function liveTheory(stored: Tree): Theory {
  const known = theories.get(stored)
  if (known) return known
  const theory = withoutDangling({ ...emptyTheory, ...stored } as Theory)
  theories.set(stored, theory)
  return theory
}

function whole<R>(stored: unknown, required: readonly string[]): Table<R> {
  const table = (stored ?? nothing) as Table<R>
  const stands = (id: string) => required.every((field) => field in (table[id] as object))
  const ids = Object.keys(table)
  if (ids.every(stands)) return table
  return Object.fromEntries(ids.filter(stands).map((id) => [id, table[id] as R]))
}

const required: Readonly<Record<string, readonly string[]>> = {
  cards: ['subject'],
  moves: ['factor', 'domain', 'date'],
  experiments: ['factor', 'hypothesis'],
  accepted: ['alarm', 'on', 'reason'],
  ideas: ['title', 'order'],
  notes: ['text', 'x', 'y'],
  ruleSets: ['version', 'title', 'source'],
}

function boards(stored: Tree): Tree {
  const tables: Record<string, Tree> = {}
  for (const table in required) {
    const records = stored[table]
    if (records) tables[table] = whole(records, required[table] ?? []) as unknown as Tree
  }
  if (tables['cards']) tables['cards'] = liveCards(tables['cards'])
  return tables
}

const requiredInCard: Readonly<Record<string, readonly string[]>> = {
  cells: ['actor', 'level', 'effect'],
  dependencies: ['from', 'to', 'needs'],
  levers: ['kind'],
  tensions: ['text'],
  positions: ['x', 'y'],
}

function liveCards(stored: Tree): Tree {
  let cards: Record<string, Tree> | undefined
  for (const id in stored) {
    const card = liveCard(stored[id] as Tree)
    if (card === stored[id]) continue
    cards ??= { ...stored } as Record<string, Tree>
    cards[id] = card
  }
  return cards ?? stored
}

const cards = new WeakMap<Tree, Tree>()

function liveCard(stored: Tree): Tree {
  const known = cards.get(stored)
  if (known) return known
  let card = stored
  for (const table in requiredInCard) {
    if (!stored[table]) continue
    const records = whole(stored[table], requiredInCard[table] ?? []) as unknown as Tree
    if (records !== stored[table]) card = { ...card, [table]: records }
  }
  cards.set(stored, card)
  return card
}

function liveProposals(stored: Tree): Table<Proposal> {
  const table: Record<string, Proposal> = {}
  for (const id in stored) {
    const proposal = stored[id] as Tree
    if ('title' in proposal) table[id] = liveProposal(proposal)
  }
  return table
}

function liveProposal(stored: Tree): Proposal {
  const known = proposals.get(stored)
  if (known) return known
  const proposal = {
    ...stored,
    change: livePatch((stored['change'] ?? nothing) as Tree),
    layout: stored['layout'] ?? nothing,
    stances: whole(stored['stances'], ['assumption', 'kind']),
    rulings: whole(stored['rulings'], ['factor', 'sign']),
  } as unknown as Proposal
  proposals.set(stored, proposal)
  return proposal
}

function livePatch(stored: Tree): TheoryPatch {
  const known = patches.get(stored)
  if (known) return known
  const patch: Record<string, unknown> = {}
  for (const table in stored) patch[table] = withNulls(stored[table] as Tree)
  patches.set(stored, patch)
  return patch
}

function withNulls(stored: Tree): unknown {
  let entries: Record<string, unknown> | undefined
  for (const id in stored) {
    if (!isGone(fieldsOf(stored[id] as Tree))) continue
    entries ??= { ...stored }
    entries[id] = null
  }
  return entries ?? stored
}
