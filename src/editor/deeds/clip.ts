import { clipOf, paste } from '#model/clip.ts'
import { removeRecords } from '#model/edits.ts'
import { parseProgramme, serialiseProgramme } from '#model/format.ts'
import { emptyProgramme } from '#model/programme.ts'
import type { Editor } from '../editor.ts'
import { type Point, removalOf, told } from './factors.ts'
import { withUnlocked } from './unlocked.ts'

/** What is selected, as the text of a programme file: it can be pasted here, in another programme, or read. */
export function copySelection(editor: Editor): string | undefined {
  const { programme, sheet, selection } = editor.store.getState()
  const clip = clipOf(sheet, selection)
  if (Object.keys(clip.theory.factors).length === 0) return undefined
  const { theory, layout } = clip
  // It is called what its programme is called, so that it is known there when it is pasted.
  return serialiseProgramme({ ...emptyProgramme(programme.id, ''), theory, layout })
}

/** Takes away what was copied; what is locked stays where it is. */
export function cutSelection(editor: Editor): string | undefined {
  const text = copySelection(editor)
  if (text === undefined) return undefined
  const { sheet, selection } = editor.store.getState()
  let isCut = false
  withUnlocked(editor, selection, (free) => {
    const removal = removalOf(sheet, free)
    const label = { key: 'deed.cut', args: { n: free.length } } as const
    const answer = editor.commitSheet(label, (s) => removeRecords(s, removal), { select: [] })
    isCut = told(editor, answer)
  })
  return isCut ? text : undefined
}

/** Puts copied boxes down, their upper left corner at a point, or a little beside where they were. */
export function pasteClip(editor: Editor, text: string, at?: Point): boolean {
  const read = parseProgramme(text)
  if (!read.ok) return false
  const placements = Object.values(read.value.layout).filter((p) => p.x !== undefined)
  const left = Math.min(...placements.map((p) => p.x ?? 0))
  const top = Math.min(...placements.map((p) => p.y ?? 0))
  const dx = at && placements.length > 0 ? at.x - left : 24
  const dy = at && placements.length > 0 ? at.y - top : 24
  const { programme, sheet } = editor.store.getState()
  const origin = read.value.id === programme.id ? 'here' : 'elsewhere'
  const pasted = paste(sheet, read.value, dx, dy, origin)
  const answer = editor.commitSheet(
    { key: 'deed.paste', args: { n: pasted.ids.length } },
    () => pasted.sheet,
    { select: pasted.ids },
  )
  return told(editor, answer)
}

/** A second set of what is selected, a little beside it. */
export function duplicateSelection(editor: Editor): void {
  const { sheet, selection } = editor.store.getState()
  const pasted = paste(sheet, clipOf(sheet, selection), 24, 24, 'here')
  if (pasted.ids.length === 0) return
  const answer = editor.commitSheet(
    { key: 'deed.duplicate', args: { n: pasted.ids.length } },
    () => pasted.sheet,
    { select: pasted.ids },
  )
  told(editor, answer)
}
