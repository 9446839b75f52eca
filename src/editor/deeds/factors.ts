import {
  addFactor,
  addLink,
  moveFactors,
  type Removal,
  removeRecords,
  setFields,
} from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import type { Sheet } from '#model/layers.ts'
import { type FactorKind, type Table, theoryTables } from '#model/theory.ts'
import type { CommitAnswer, Editor } from '../editor.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Draws a new box, selects it, and gives its id; undefined if the layer is closed. */
export function drawFactor(
  editor: Editor,
  kind: FactorKind,
  title: string,
  at: Point,
): string | undefined {
  const id = newId('f')
  const answer = editor.commitSheet(
    { key: 'deed.addFactor' },
    (sheet) => addFactor(sheet, id, { kind, title }, at),
    { select: [id] },
  )
  return told(editor, answer) ? id : undefined
}

/** Draws a box linked from (or to) another, in one step. */
export function drawLinkedFactor(
  editor: Editor,
  neighbour: string,
  way: 'from' | 'to',
  kind: FactorKind,
  title: string,
  at: Point,
): string | undefined {
  const id = newId('f')
  const link = way === 'from' ? { from: neighbour, to: id } : { from: id, to: neighbour }
  const answer = editor.commitSheet(
    { key: 'deed.addLinkedFactor' },
    (sheet) => addLink(addFactor(sheet, id, { kind, title }, at), newId('l'), link),
    { select: [id] },
  )
  return told(editor, answer) ? id : undefined
}

/** Sets the title; `edit` joins it with the step that it belongs to, such as the drawing of the box. */
export function retitle(editor: Editor, id: string, title: string, edit?: string): CommitAnswer {
  const answer = editor.commitSheet(
    { key: 'deed.retitle' },
    (sheet) => setFields(sheet, 'factors', id, { title }),
    edit === undefined ? {} : { edit },
  )
  told(editor, answer)
  return answer
}

/** Makes boxes another kind. */
export function setKind(editor: Editor, ids: Iterable<string>, kind: FactorKind): void {
  const all = [...ids]
  told(
    editor,
    editor.commitSheet({ key: 'deed.setKind' }, (sheet) =>
      all.reduce((next, id) => setFields(next, 'factors', id, { kind }), sheet),
    ),
  )
}

/** Puts boxes where they are wanted, in one step. */
export function moveBoxes(editor: Editor, places: Table<Point>): void {
  const n = Object.keys(places).length
  told(
    editor,
    editor.commitSheet({ key: 'deed.move', args: { n } }, (sheet) => moveFactors(sheet, places)),
  )
}

/** Takes away what is selected, with all that hangs on it. */
export function removeSelection(editor: Editor): void {
  const { selection, sheet } = editor.store.getState()
  const n = selection.size
  const removal = removalOf(sheet, selection)
  told(
    editor,
    editor.commitSheet({ key: 'deed.remove', args: { n } }, (s) => removeRecords(s, removal), {
      select: [],
    }),
  )
}

/** The records that ids stand for, by table. */
export function removalOf(sheet: Sheet, ids: Iterable<string>): Removal {
  const all = [...ids]
  return Object.fromEntries(
    theoryTables.map((table) => [table, all.filter((id) => id in sheet.theory[table])]),
  )
}

/** Whether it was done; if not because the layer is closed, the person is told. */
export function told(editor: Editor, answer: CommitAnswer): boolean {
  if (answer === 'sealed') editor.say({ key: 'deed.sealed' })
  if (answer === 'readonly') editor.say({ key: 'deed.readonly' })
  return answer === 'done'
}
