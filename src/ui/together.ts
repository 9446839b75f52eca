import { letterOf, proposalOrder } from '#editor/deeds/proposals.ts'
import type { EditorState } from '#editor/editor.ts'
import type { Desk } from './desk.ts'

/** The proposals that can be shown together with the layer's: all others, by letter; none on the base. */
export function othersThan({ programme, layer }: EditorState): readonly string[] {
  return programme.proposals[layer] ? proposalOrder(programme).filter((id) => id !== layer) : []
}

/** Shows a second proposal together with the layer's, or `undefined` again only the one; and says so. */
export function showTogether({ editor, view }: Desk, id: string | undefined): void {
  const { programme, layer } = editor.store.getState()
  view.store.setState({ together: id })
  const own = letterOf(programme, layer)
  if (id === undefined) editor.say({ key: 'shell.aloneAgain', args: { own } })
  else editor.say({ key: 'shell.nowTogether', args: { own, other: letterOf(programme, id) } })
}

/** The next other proposal in turn, and after the last none. */
export function showNextTogether(desk: Desk): void {
  const others = othersThan(desk.editor.store.getState())
  const now = desk.view.store.getState().together
  showTogether(desk, others[now === undefined ? 0 : others.indexOf(now) + 1])
}
