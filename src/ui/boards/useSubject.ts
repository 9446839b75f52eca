import { useState } from 'react'
import { subjectsOf } from '#framework/cardOf.ts'
import type { Layer } from '#model/layers.ts'
import { useDesk, useEditor } from '../desk.ts'

/**
 * What the board is of: what the person chose, else the shown proposal, else the first there is. To
 * choose a proposal shows its layer, and to show another layer leaves what was chosen, so that bar,
 * board and drawing are of the same.
 */
export function useSubject(
  withOutcomes: boolean,
): readonly [subject: string | undefined, choose: (subject: string) => void] {
  const { editor } = useDesk()
  const [chosen, setChosen] = useState<{ readonly id: string; readonly layer: Layer }>()
  const programme = useEditor((state) => state.programme)
  const layer = useEditor((state) => state.layer)
  const { proposals, outcomes } = subjectsOf(programme)
  const all = withOutcomes ? [...proposals, ...outcomes] : proposals
  const wanted = [chosen?.layer === layer ? chosen.id : undefined, layer]
  const subject = wanted.find((id) => id !== undefined && all.includes(id)) ?? all[0]
  const choose = (id: string) => {
    editor.showLayer(id)
    setChosen({ id, layer: editor.store.getState().layer })
  }
  return [subject, choose]
}
