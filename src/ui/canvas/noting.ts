import { grid } from '#drawing/box.ts'
import type { Point } from '#drawing/geometry.ts'
import { noteWidth } from '#drawing/noteLooks.ts'
import type { NoteLook } from '#drawing/scene.ts'
import { addNote, removeNote, setNote } from '#editor/deeds/notes.ts'
import { today } from '#editor/deeds/today.ts'
import type { Note } from '#model/asides.ts'
import { newId } from '#model/ids.ts'
import type { MenuEntry } from '../kit/MenuList.tsx'
import type { Easel } from './easel.ts'
import { onGrid } from './freePlace.ts'
import { mayPlace } from './mayPlace.ts'
import { notePlace } from './notePlace.ts'
import { boxesOf, linksOf, rectOf } from './sceneParts.ts'
import type { Way } from './walk.ts'

/** What is being done with a note: its words are written, or it is on its way to another place. */
export type Noting =
  | {
      readonly is: 'writing'
      readonly id: string
      readonly edit: string
      /** What stood there; undefined for a note that was put down for this writing. */
      readonly before: string | undefined
    }
  | {
      readonly is: 'moving'
      readonly id: string
      readonly at: Point
      /** What a click on the canvas does meanwhile. */
      readonly put: (point: Point) => void
    }

/** Puts down a note about the one box or link that is selected, else in the middle, and opens it for writing. */
export function newNote(easel: Easel, at?: Point): void {
  if (!mayPlace(easel)) return
  const { editor, view } = easel.desk
  const on = at ? undefined : onlyPicked(easel)
  const place = at
    ? onGrid(at)
    : notePlace(easel.scene(), wishedPlace(easel, on), { width: noteWidth, height: 84 })
  const edit = newId('e')
  const note: Note = { text: '', ...place, ...(on !== undefined && { on }), date: today() }
  const id = addNote(editor, note, edit)
  if (id === undefined) return
  view.store.setState({ notes: true })
  easel.store.setState({ noting: { is: 'writing', id, edit, before: undefined } })
}

function onlyPicked({ desk }: Easel): string | undefined {
  const { selection, sheet } = desk.editor.store.getState()
  const [only = ''] = selection
  const isHolder = only in sheet.theory.factors || only in sheet.theory.links
  return selection.size === 1 && isHolder ? only : undefined
}

/** Below what it is about, a little to the right. */
function wishedPlace(easel: Easel, on: string | undefined): Point {
  const scene = easel.scene()
  const box = boxesOf(scene).get(on ?? '')
  if (box) {
    const { x, y, height } = rectOf(box)
    return { x: x + 24, y: y + height + 32 }
  }
  const link = linksOf(scene).get(on ?? '')
  const middle = link?.route.points[Math.floor((link?.route.points.length ?? 0) / 2)]
  if (middle) return { x: middle.x - noteWidth / 2, y: middle.y + 40 }
  const seen = easel.stage?.seen() ?? scene.bounds
  return { x: seen.x + seen.width / 2 - noteWidth / 2, y: seen.y + seen.height / 2 - 32 }
}

export function writeNote(easel: Easel, id: string): void {
  const note = noteOf(easel, id)
  if (!note) return
  easel.store.setState({ noting: { is: 'writing', id, edit: newId('e'), before: note.text } })
}

/** Keeps what has been written so far. */
export function checkpointNote(easel: Easel, text: string): void {
  const { noting } = easel.store.getState()
  if (noting?.is === 'writing') setNote(easel.desk.editor, noting.id, { text }, noting.edit)
}

/** Closes the note and keeps the text; one left empty goes, a new one without trace. */
export function keepNote(easel: Easel, text: string): void {
  const { noting } = easel.store.getState()
  if (noting?.is !== 'writing') return
  const { id, edit } = noting
  easel.store.setState({ noting: undefined })
  if (text.trim() === '') removeNote(easel.desk.editor, id, edit)
  else setNote(easel.desk.editor, id, { text: text.trim() }, edit)
}

/** Closes the note as if nothing had been written. */
export function cancelNote(easel: Easel): void {
  const { noting } = easel.store.getState()
  if (noting?.is !== 'writing') return
  const { id, edit, before } = noting
  easel.store.setState({ noting: undefined })
  if (before === undefined) removeNote(easel.desk.editor, id, edit)
  else setNote(easel.desk.editor, id, { text: before }, edit)
}

/** The note goes with the arrows, or to where one clicks, until Enter keeps or Esc takes back. */
export function startMovingNote(easel: Easel, { id, x, y }: NoteLook): void {
  if (!mayPlace(easel)) return
  moveNoteTo(easel, id, { x, y })
  easel.desk.editor.say({ key: 'marks.note.how' })
}

/** The note is shown elsewhere, as long as it is on its way. */
export function moveNoteTo(easel: Easel, id: string, at: Point): void {
  const put = (point: Point) => putNoteAt(easel, point)
  easel.store.setState({ noting: { is: 'moving', id, at, put } })
}

const direction: Readonly<Record<Way, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

export function moveNoteBy(easel: Easel, way: Way, steps: number): void {
  const { noting } = easel.store.getState()
  if (noting?.is !== 'moving') return
  const { x, y } = direction[way]
  const at = { x: noting.at.x + x * steps * grid, y: noting.at.y + y * steps * grid }
  easel.store.setState({ noting: { ...noting, at } })
}

/** The note stays where it has been moved: one step. */
export function keepMovedNote(easel: Easel): void {
  const { noting } = easel.store.getState()
  if (noting?.is !== 'moving') return
  easel.store.setState({ noting: undefined })
  setNote(easel.desk.editor, noting.id, onGrid(noting.at))
}

/** A click puts the middle of the note there, and there it stays. */
function putNoteAt(easel: Easel, point: Point): void {
  const { noting } = easel.store.getState()
  if (noting?.is !== 'moving') return
  const look = easel.scene().notes.find(({ id }) => id === noting.id)
  const { width = noteWidth, height = 0 } = look ?? {}
  const at = { x: point.x - width / 2, y: point.y - height / 2 }
  easel.store.setState({ noting: { ...noting, at } })
  keepMovedNote(easel)
}

export function stopNoting(easel: Easel): void {
  easel.store.setState({ noting: undefined })
}

/** What can be done with a note. */
export function noteMenu(easel: Easel, id: string): readonly MenuEntry[] {
  const { say, desk } = easel
  const note = noteOf(easel, id)
  const look = easel.scene().notes.find((it) => it.id === id)
  if (!note || !look) return []
  const picked = onlyPicked(easel)
  const about = note.on === undefined ? undefined : titleOf(easel, note.on)
  return [
    {
      label: say('marks.note.write'),
      icon: 'pencil',
      shortcut: 'F2',
      run: () => writeNote(easel, id),
    },
    {
      label: say('marks.note.move'),
      icon: 'move',
      shortcut: 'M',
      run: () => startMovingNote(easel, look),
    },
    ...(picked === undefined || picked === note.on
      ? []
      : [
          {
            label: say('marks.note.attach'),
            icon: 'link' as const,
            run: () => setNote(desk.editor, id, { on: picked }),
          },
        ]),
    ...(about === undefined
      ? []
      : [
          {
            label: say('marks.note.detach', { title: about }),
            icon: 'unlink' as const,
            run: () => setNote(desk.editor, id, { on: undefined }),
          },
        ]),
    'line',
    {
      label: say('command.remove'),
      icon: 'trash',
      shortcut: 'Delete',
      tone: 'danger',
      run: () => removeNote(desk.editor, id),
    },
  ]
}

/** A note for those who do not see it: which it is, what it says, what it is about. */
export function noteName(easel: Easel, { id, on }: NoteLook): string {
  const { say } = easel
  const { notes } = easel.scene()
  const at = notes.findIndex((note) => note.id === id) + 1
  const text = noteOf(easel, id)?.text ?? ''
  const said = say('marks.note.name', { at, of: notes.length, text })
  const title = on === undefined ? undefined : titleOf(easel, on)
  return title === undefined ? said : `${said} ${say('marks.note.about', { title })}`
}

/** A box by its title, a link as what it is. */
function titleOf(easel: Easel, on: string): string | undefined {
  if (boxesOf(easel.scene()).has(on)) return easel.titleOf(on)
  return linksOf(easel.scene()).has(on) ? easel.say('marks.note.link') : undefined
}

function noteOf({ desk }: Easel, id: string): Note | undefined {
  return desk.editor.store.getState().programme.notes?.[id]
}
