import { type ChangeSet, diff, isEmpty } from './changes.ts'
import { applyPatch, foldPatch } from './patch.ts'
import type { Placement, Programme, Proposal, TheoryPatch } from './programme.ts'
import type { Table, Theory } from './theory.ts'

/** What one draws on: the base, or the base with one proposal laid over it. */
export type Layer = string

/** The layer of the base; all other layers are ids of proposals. */
export const base: Layer = ''

/** A theory with the places of its boxes, as one layer shows it. */
export interface Sheet {
  readonly theory: Theory
  readonly layout: Table<Placement>
}

export function sheetOf(programme: Programme, layer: Layer): Sheet {
  const proposal = programme.proposals[layer]
  if (!proposal) return programme
  return {
    theory: theoryWith(programme.theory, proposal.change),
    layout: layoutWith(programme.layout, proposal.layout),
  }
}

/**
 * What a layer shows with a second proposal laid over as well: the two patches in the order of their
 * ids. The first has its boxes where it wants them; those of the second have no place, so that they do
 * not cover the first's. Without either, what the layer shows.
 */
export function sheetOfBoth(programme: Programme, layer: Layer, second: string): Sheet {
  const first = programme.proposals[layer]
  const other = programme.proposals[second]
  if (!first || !other || layer === second) return sheetOf(programme, layer)
  const [before, after] = layer < second ? [first, other] : [other, first]
  return {
    theory: theoryWith(theoryWith(programme.theory, before.change), after.change),
    layout: layoutWith(programme.layout, first.layout),
  }
}

/** The programme after an edit of what a layer shows: the base is changed, or the proposal's patch is. */
export function editSheet(
  programme: Programme,
  layer: Layer,
  edit: (sheet: Sheet) => Sheet,
): Programme {
  const before = sheetOf(programme, layer)
  const after = edit(before)
  if (after.theory === before.theory && after.layout === before.layout) return programme
  const proposal = programme.proposals[layer]
  if (!proposal) return { ...programme, theory: after.theory, layout: after.layout }
  const folded = foldSheet(programme, proposal, before, after)
  if (folded === proposal) return programme
  return { ...programme, proposals: { ...programme.proposals, [layer]: folded } }
}

function foldSheet(
  programme: Programme,
  proposal: Proposal,
  before: Sheet,
  after: Sheet,
): Proposal {
  const changed = diff(before.theory, after.theory)
  const moved = diff(before.layout, after.layout)
  if (isEmpty(changed) && isEmpty(moved)) return proposal
  const change = isEmpty(changed)
    ? proposal.change
    : foldPatch(programme.theory, proposal.change, changed)
  return { ...proposal, change, layout: foldLayout(programme, proposal, after, moved) }
}

/** Only what stands elsewhere than in the base, or is not in it, is the proposal's own. */
function foldLayout(
  programme: Programme,
  proposal: Proposal,
  after: Sheet,
  moved: ChangeSet,
): Table<Placement> {
  if (isEmpty(moved)) return proposal.layout
  const layout: Record<string, Placement> = { ...proposal.layout }
  for (const id of new Set(Object.keys(moved).map((path) => path.split('/')[0] as string))) {
    const placement = after.layout[id]
    const ofBase = programme.layout[id]
    if (placement && !(ofBase && isEmpty(diff(ofBase, placement)))) layout[id] = placement
    else if (!placement && ofBase?.bends && after.theory.links[id]) layout[id] = { straight: true }
    else delete layout[id]
  }
  return layout
}

const theories = new WeakMap<Theory, WeakMap<TheoryPatch, Theory>>()

/** The theory with a patch; asked again with the same two, the same object. */
export function theoryWith(theory: Theory, patch: TheoryPatch): Theory {
  return remembered(theories, theory, patch, applyPatch)
}

const layouts = new WeakMap<Table<Placement>, WeakMap<Table<Placement>, Table<Placement>>>()

function layoutWith(ofBase: Table<Placement>, own: Table<Placement>): Table<Placement> {
  return remembered(layouts, ofBase, own, (a, b) => ({ ...a, ...b }))
}

function remembered<A extends object, B extends object, R>(
  memory: WeakMap<A, WeakMap<B, R>>,
  a: A,
  b: B,
  make: (a: A, b: B) => R,
): R {
  const ofA = memory.get(a) ?? new WeakMap<B, R>()
  memory.set(a, ofA)
  const known = ofA.get(b)
  if (known) return known
  const made = make(a, b)
  ofA.set(b, made)
  return made
}
