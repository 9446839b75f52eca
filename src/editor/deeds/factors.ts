import {
  addFactor,
  addLink,
  moveFactors,
  type Removal,
  removeRecords,
  setFields,
} from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import { editSheet, type Sheet } from '#model/layers.ts'
import { withNotesAlong } from '#model/notesAlong.ts'
import type { Programme } from '#model/programme.ts'
import { type FactorKind, type Table, theoryTables } from '#model/theory.ts'
import type { Message } from '#text/say.ts'
import type { CommitAnswer, CommitOptions, Editor } from '../editor.ts'
import { removalLabel } from './removalLabel.ts'
import { isLocked, withUnlocked } from './unlocked.ts'

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
  edit?: string,
): string | undefined {
  const id = newId('f')
  const answer = editor.commitSheet(
    { key: 'deed.addFactor' },
    (sheet) => addFactor(sheet, id, { kind, title }, at),
    { ...partOf(edit), select: [id] },
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
  edit?: string,
): string | undefined {
  const id = newId('f')
  const link = way === 'from' ? { from: neighbour, to: id } : { from: id, to: neighbour }
  const answer = editor.commitSheet(
    { key: 'deed.addLinkedFactor' },
    (sheet) => addLink(addFactor(sheet, id, { kind, title }, at), newId('l'), link),
    { ...partOf(edit), select: [id] },
  )
  return told(editor, answer) ? id : undefined
}

/** Sets the title; `edit` joins it with the step that it belongs to, such as the drawing of the box. */
export function retitle(editor: Editor, id: string, title: string, edit?: string): CommitAnswer {
  if (isLocked(editor.store.getState().sheet, id)) {
    editor.say({ key: 'deed.locked', args: { n: 1 } })
    return 'nothing'
  }
  const answer = editor.commitSheet(
    { key: 'deed.retitle' },
    (sheet) => setFields(sheet, 'factors', id, { title }),
    partOf(edit),
  )
  told(editor, answer)
  return answer
}

/**
 * Takes back a box that was drawn in this edit and never written on, and the places that others got
 * in it: no step is left behind.
 */
export function undraw(
  editor: Editor,
  id: string,
  edit: string,
  placed: readonly string[] = [],
): void {
  const isPlaced = new Set(placed)
  const removal = { factors: [id] }
  const takenBack = (sheet: Sheet): Sheet => {
    const { theory, layout } = removeRecords(sheet, removal)
    const stood = Object.entries(layout).filter(([box]) => !isPlaced.has(box))
    return { theory, layout: Object.fromEntries(stood) }
  }
  told(editor, editor.commitSheet(removalLabel(removal), takenBack, { edit, select: [] }))
}

/** Makes boxes another kind. */
export function setKind(
  editor: Editor,
  ids: Iterable<string>,
  kind: FactorKind,
  edit?: string,
): void {
  withUnlocked(editor, ids, (free) => {
    told(
      editor,
      editor.commitSheet(
        { key: 'deed.setKind' },
        (sheet) => free.reduce((next, id) => setFields(next, 'factors', id, { kind }), sheet),
        partOf(edit),
      ),
    )
  })
}

/** Puts boxes where they are wanted, in one step; one that is locked stays, if it has a place. */
export function moveBoxes(editor: Editor, places: Table<Point>, edit?: string): void {
  const free = movable(editor.store.getState().sheet, places)
  const n = Object.keys(free).length
  const label = { key: 'deed.move', args: { n } } as const
  layOut(editor, label, (sheet) => moveFactors(sheet, free), edit)
}

/** Moves boxes on the shown layer, and their notes along with them. */
export function layOut(
  editor: Editor,
  label: Message,
  move: (sheet: Sheet) => Sheet,
  edit?: string,
): void {
  const { layer } = editor.store.getState()
  const laidOut = (programme: Programme) =>
    withNotesAlong(programme, editSheet(programme, layer, move), layer)
  told(editor, editor.commit(label, laidOut, partOf(edit)))
}

/** The places of boxes that may go there. */
export function movable(sheet: Sheet, places: Table<Point>): Table<Point> {
  const stays = (id: string) => isLocked(sheet, id) && sheet.layout[id]?.x !== undefined
  return Object.fromEntries(Object.entries(places).filter(([id]) => !stays(id)))
}

/** Takes away what is selected, with all that hangs on it; what is locked stays, and selected. */
export function removeSelection(editor: Editor): void {
  const { selection, sheet } = editor.store.getState()
  withUnlocked(editor, selection, (free) => {
    const removal = removalOf(sheet, free)
    const select = [...selection].filter((id) => !free.includes(id))
    told(
      editor,
      editor.commitSheet(removalLabel(removal), (s) => removeRecords(s, removal), { select }),
    )
  })
}

/** The records that ids stand for, by table. */
export function removalOf(sheet: Sheet, ids: Iterable<string>): Removal {
  const all = [...ids]
  return Object.fromEntries(
    theoryTables.map((table) => [table, all.filter((id) => id in sheet.theory[table])]),
  )
}

function partOf(edit: string | undefined): CommitOptions {
  return edit === undefined ? {} : { edit }
}

/** Whether it was done; if not because the layer is closed, the person is told. */
export function told(editor: Editor, answer: CommitAnswer): boolean {
  if (answer === 'sealed') editor.say({ key: 'deed.sealed' })
  if (answer === 'readonly') editor.say({ key: 'deed.readonly' })
  return answer === 'done'
}
