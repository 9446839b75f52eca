import type { PlaceChoice } from '#model/programme.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'
import { commitTo } from './rulings.ts'
import { today } from './today.ts'

/** Records where a person wants the proposal realised, and why; undefined takes the choice back. */
export function choosePlace(
  editor: Editor,
  proposal: string,
  said: Pick<PlaceChoice, 'place' | 'reason' | 'by'> | undefined,
): void {
  const answer = commitTo(editor, proposal, { key: 'impact.deed.choice' }, (before) => {
    const { choice: _, ...rest } = before
    if (!said) return rest
    const { place, reason, by } = said
    const choice = { place, ...(reason && { reason }), ...(by && { by }), date: today() }
    return { ...rest, choice }
  })
  told(editor, answer)
}
