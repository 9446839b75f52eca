import { useMemo } from 'react'
import { entriesOf } from '#analysis/entries.ts'
import { type QuickImpact, quickImpact } from '#analysis/impact.ts'
import { type Overlay, overlayOf } from '#analysis/overlay.ts'
import type { Programme, Proposal } from '#model/programme.ts'
import { useEditor } from '../desk.ts'
import { type Names, namesOf } from './names.ts'

/** What is answered at once about a proposal: D1 to D3, with what things are called. */
export interface Impact extends QuickImpact {
  readonly id: string
  readonly proposal: Proposal
  readonly overlay: Overlay
  readonly names: Names
  /** The proposal takes hold of nothing yet. */
  readonly isEmpty: boolean
}

/** The answers about the shown proposal; undefined on the base. An edit of texts alone finds them known. */
export function useImpact(): Impact | undefined {
  const programme = useEditor((state) => state.programme)
  const layer = useEditor((state) => state.layer)
  return useMemo(() => impactOf(programme, layer), [programme, layer])
}

export function impactOf(programme: Programme, id: string): Impact | undefined {
  const proposal = programme.proposals[id]
  if (!proposal) return undefined
  const overlay = overlayOf(programme, id)
  const quick = quickImpact(programme, id)
  return {
    ...quick,
    id,
    proposal,
    overlay,
    names: namesOf(programme, id),
    isEmpty: entriesOf(overlay).length === 0 && quick.outcomes.removed.length === 0,
  }
}
