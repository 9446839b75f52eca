import { applyPatch } from '#model/patch.ts'
import type { Programme, Proposal, Ruling, Stance } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import { type Graph, graphOf } from './graph.ts'
import { indicesIn } from './ids.ts'
import { remembered } from './remembered.ts'
import { structureOf } from './structure.ts'

/**
 * A proposal laid over the base: what the questions about a proposal are asked of.
 *
 * Two overlays of the same structure with the same rulings and stances are the same object, so that
 * whatever was found out about one is known of the other.
 */
export interface Overlay {
  /** The base as it stands, and the theory with the proposal in it. */
  readonly base: Theory
  readonly after: Theory
  readonly baseGraph: Graph
  readonly graph: Graph
  /** Per factor and per link of `graph`: its number in `baseGraph`; −1 if it is the proposal's own. */
  readonly baseFactor: Int32Array
  readonly baseLink: Int32Array
  readonly rulings: Table<Ruling>
  readonly stances: Table<Stance>
}

export function overlayOf(programme: Programme, proposalId: string): Overlay {
  const proposal = programme.proposals[proposalId]
  if (!proposal) throw new Error(`The programme ${programme.id} has no proposal ${proposalId}.`)
  const { base, after } = laidOver(programme.theory)(proposal.change)
  return overlaysOf(base)(after)(proposal.rulings)(proposal.stances)
}

const laidOver = remembered((theory: Theory) =>
  remembered((change: Proposal['change']) => ({
    base: structureOf(theory),
    after: structureOf(applyPatch(theory, change)),
  })),
)

const overlaysOf = remembered((base: Theory) =>
  remembered((after: Theory) => {
    const baseGraph = graphOf(base)
    const graph = graphOf(after)
    const baseFactor = indicesIn(graph.factorIds, baseGraph.factorIds)
    const baseLink = indicesIn(graph.linkIds, baseGraph.linkIds)
    const laid = { base, after, baseGraph, graph, baseFactor, baseLink }
    return remembered((rulings: Table<Ruling>) =>
      remembered((stances: Table<Stance>): Overlay => ({ ...laid, rulings, stances })),
    )
  }),
)

/** Whether a factor of the theory with the proposal is the proposal's own. */
export function isOwn({ baseFactor }: Overlay, factor: number): boolean {
  return baseFactor[factor] === -1
}
