import { useState } from 'react'
import { subjectsOf } from '#framework/cardOf.ts'
import { useDesk, useEditor } from '../desk.ts'

/**
 * What the board is of: what the person chose, else the shown proposal, else the first there is. To
 * choose a proposal shows its layer, so that the drawing is of the same when one goes back to it.
 */
export function useSubject(
  withOutcomes: boolean,
): readonly [subject: string | undefined, choose: (subject: string) => void] {
  const { editor } = useDesk()
  const [chosen, setChosen] = useState<string>()
  const programme = useEditor((state) => state.programme)
  const layer = useEditor((state) => state.layer)
  const { proposals, outcomes } = subjectsOf(programme)
  const all = withOutcomes ? [...proposals, ...outcomes] : proposals
  const subject = [chosen, layer].find((id) => id !== undefined && all.includes(id)) ?? all[0]
  const choose = (id: string) => {
    setChosen(id)
    if (programme.proposals[id]) editor.showLayer(id)
  }
  return [subject, choose]
}
