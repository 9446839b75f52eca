import type { Flow } from '#model/programme.ts'
import { type TurnedPlaces, turnedProgramme } from '#model/turning.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'

/** Draws the programme in another direction, all layers in one step; locked boxes go along. */
export function turnProgramme(editor: Editor, flow: Flow, places: TurnedPlaces): void {
  const turn = { key: `deed.turn.${flow}` } as const
  told(
    editor,
    editor.commit(turn, (programme) => turnedProgramme(programme, flow, places)),
  )
}
