import { type FocusOn, idsInFocus } from '#drawing/focus.ts'
import type { EditorState } from '#editor/editor.ts'
import { base } from '#model/layers.ts'
import { isShownAlone } from '../reading.ts'
import type { ViewState } from '../view.ts'

/** A part of the theory that could be shown alone, if there is one at the moment. */
export type Part = (editor: EditorState) => FocusOn | undefined

export const upstreamOfPicked: Part = (editor) => ofPicked(editor, 'upstream')

export const downstreamOfPicked: Part = (editor) => ofPicked(editor, 'downstream')

export const ofProposal: Part = ({ layer }) => (layer === base ? undefined : { on: 'proposal' })

/** How many boxes each of the parts has that would make a picture more legible and is not what is shown already. */
export function sizesOfParts(editor: EditorState, view: ViewState): readonly number[] {
  const { sheet, programme, layer } = editor
  const drawn = layer === base ? undefined : programme.theory
  return [upstreamOfPicked, ofProposal].flatMap((partOf) => {
    const focus = partOf(editor)
    if (!focus || isShownAlone(focus, view)) return []
    return [idsInFocus(sheet.theory, focus, drawn).size]
  })
}

/** Of one box that is selected, and nothing else. */
function ofPicked(
  { selection, sheet }: EditorState,
  on: 'upstream' | 'downstream',
): FocusOn | undefined {
  const [of] = selection
  if (selection.size !== 1 || of === undefined || !(of in sheet.theory.factors)) return undefined
  return { on, of }
}
