import { letterOf, proposalOrder } from '#editor/deeds/proposals.ts'
import { type Initiative, initiativeOf } from '#model/initiative.ts'
import { base, type Layer } from '#model/layers.ts'
import type { Programme } from '#model/programme.ts'

/** Something that can be taken in from a programme: its whole theory, or what a proposal adds. */
export interface Part {
  readonly layer: Layer
  /** The letter of the proposal; empty for the theory. */
  readonly letter: string
  readonly initiative: Initiative
}

/** The parts of a programme that have boxes; a proposal that is part of the theory already has none. */
export function partsOf(programme: Programme): readonly Part[] {
  return [base, ...proposalOrder(programme)]
    .map((layer) => ({
      layer,
      letter: layer === base ? '' : letterOf(programme, layer),
      initiative: initiativeOf(programme, layer),
    }))
    .filter(({ initiative }) => Object.keys(initiative.theory.factors).length > 0)
}
