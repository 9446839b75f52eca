import { useMemo } from 'react'
import { type AffectedActor, actorsOf } from '#analysis/actors.ts'
import { type AffectedAssumption, assumptionsOf } from '#analysis/assumptions.ts'
import { entriesOf } from '#analysis/entries.ts'
import { type Outcomes, outcomesOf } from '#analysis/outcomes.ts'
import { type Overlay, overlayOf } from '#analysis/overlay.ts'
import { type Pivot, pivotsOf } from '#analysis/pivots.ts'
import { type StressTest, stressOf } from '#analysis/stress.ts'
import { useEditor } from '../desk.ts'
import { type Names, namesOf } from './names.ts'

/** What is answered at once: D1 to D3 of the shown proposal. */
export interface Impact {
  readonly proposal: string
  readonly overlay: Overlay
  readonly names: Names
  readonly outcomes: Outcomes
  readonly pivots: readonly Pivot[]
  readonly assumptions: readonly AffectedAssumption[]
  readonly stress: readonly StressTest[]
  readonly actors: readonly AffectedActor[]
  /** The proposal takes hold of nothing. */
  readonly isEmpty: boolean
}

/** The answers about the shown proposal; undefined on the base. An edit of texts alone finds them known. */
export function useImpact(): Impact | undefined {
  const programme = useEditor((state) => state.programme)
  const proposal = useEditor((state) => state.layer)
  return useMemo(() => {
    if (!programme.proposals[proposal]) return undefined
    const overlay = overlayOf(programme, proposal)
    const outcomes = outcomesOf(overlay)
    return {
      proposal,
      overlay,
      names: namesOf(programme, proposal),
      outcomes,
      pivots: pivotsOf(overlay),
      assumptions: assumptionsOf(overlay),
      stress: stressOf(overlay),
      actors: actorsOf(overlay),
      isEmpty: entriesOf(overlay).length === 0 && outcomes.removed.length === 0,
    }
  }, [programme, proposal])
}
