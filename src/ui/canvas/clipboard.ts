import type { Point } from '#drawing/geometry.ts'
import { copySelection, cutSelection, duplicateSelection, pasteClip } from '#editor/deeds/clip.ts'
import { readOutline } from '#exchange/outlineText.ts'
import type { Easel } from './easel.ts'
import { mayPlace } from './mayPlace.ts'
import { boxesOfList, firstKind, putList } from './pasteList.ts'

/** What is selected, into the clipboard's text. */
export function copyPicked({ desk }: Easel): void {
  hand(copySelection(desk.editor))
}

export function cutPicked({ desk }: Easel): void {
  hand(cutSelection(desk.editor))
}

function hand(text: string | undefined): void {
  if (text !== undefined) void navigator.clipboard.writeText(text).catch(() => undefined)
}

/** A second set of what is selected, a little beside it. */
export function duplicatePicked(easel: Easel): void {
  if (mayPlace(easel)) duplicateSelection(easel.desk.editor)
}

/** From a menu; a browser may refuse, and then the keys do it. */
export function pasteFromClipboard(easel: Easel): void {
  void navigator.clipboard
    .readText()
    .then((text) => pasteText(easel, text))
    .catch(() => easel.desk.editor.say({ key: 'canvas.paste.byKeys' }))
}

/** A list of more lines than this is shown before it is drawn. */
const short = 3

/** Boxes that were copied are put down, at a point if there is one; any other text is read as a list. */
export function pasteText(easel: Easel, text: string, at?: Point): void {
  if (!mayPlace(easel)) return
  const { editor, view } = easel.desk
  if (pasteClip(editor, text, at)) {
    const [first] = editor.store.getState().selection
    if (first !== undefined) easel.store.setState({ focused: first })
    if (first !== undefined) easel.stage?.reveal(first)
    return
  }
  const lines = text.trimStart().startsWith('{') ? [] : readOutline(text)
  if (lines.length === 0) editor.say({ key: 'canvas.paste.nothing' })
  else if (lines.length > short) easel.store.setState({ pasting: text })
  else {
    putList(easel, boxesOfList(lines, firstKind(lines, 'down'), 'down'), 'down')
    view.camera?.focus()
  }
}
