import { describe, expect, test } from 'vitest'
import { overlap } from '#drawing/geometry.ts'
import { addNote } from '#editor/deeds/notes.ts'
import type { Easel } from '#ui/canvas/easel.ts'
import {
  cancelNote,
  checkpointNote,
  keepMovedNote,
  keepNote,
  moveNoteBy,
  newNote,
  noteMenu,
  noteName,
  startMovingNote,
  writeNote,
} from '#ui/canvas/noting.ts'
import { rectOf } from '#ui/canvas/sceneParts.ts'
import { easelOf } from './easelOf.ts'

const notesOn = ({ desk }: Easel) => desk.editor.store.getState().programme.notes ?? {}

function drawn() {
  return easelOf(['T1 -> B1', 'T2'], { T1: [0, 0], T2: [0, 200], B1: [400, 0] })
}

function noted() {
  const easel = drawn()
  easel.desk.view.store.setState({ notes: true })
  const id = addNote(easel.desk.editor, { text: 'Hvem?', x: 0, y: 400, on: 'T1' }, 'e1') ?? ''
  const look = easel.scene().notes[0]
  if (!look) throw new Error('The note is not drawn.')
  return { easel, id, look }
}

describe('a new note', () => {
  test('is about the box that is selected, covers nothing, and is opened for writing', () => {
    const easel = drawn()
    easel.desk.editor.select(['T1'])
    newNote(easel)
    const [note] = easel.scene().notes
    if (!note) throw new Error('There is no note.')
    expect(note.on).toBe('T1')
    expect(easel.scene().boxes.filter((box) => overlap(rectOf(box), note))).toEqual([])
    expect(easel.store.getState().noting).toMatchObject({ is: 'writing', id: note.id })
    keepNote(easel, ' Hvem eier dette? ')
    expect(Object.values(notesOn(easel))).toMatchObject([{ text: 'Hvem eier dette?', on: 'T1' }])
    expect(easel.desk.editor.store.getState().undoable).toHaveLength(1)
  })

  test('that is left empty, or cancelled, was never there', () => {
    for (const end of [(it: Easel) => keepNote(it, '  '), cancelNote]) {
      const easel = drawn()
      newNote(easel, { x: 10, y: 10 })
      checkpointNote(easel, 'Hal')
      end(easel)
      expect(notesOn(easel)).toEqual({})
      const { undoable, said } = easel.desk.editor.store.getState()
      expect(undoable).toEqual([])
      expect(said).toBeUndefined()
    }
  })

  test('comes into sight where notes were hidden', () => {
    const easel = drawn()
    easel.desk.view.store.setState({ notes: false })
    newNote(easel)
    expect(easel.scene().notes).toHaveLength(1)
  })
})

describe('a note that stands', () => {
  test('is written anew, or as it was if that is cancelled', () => {
    const { easel, id } = noted()
    writeNote(easel, id)
    checkpointNote(easel, 'Hvem da')
    cancelNote(easel)
    expect(notesOn(easel)[id]?.text).toBe('Hvem?')
    writeNote(easel, id)
    keepNote(easel, 'Hvem da?')
    expect(notesOn(easel)[id]?.text).toBe('Hvem da?')
  })

  test('is moved by keys and by a click, each in one step', () => {
    const { easel, id, look } = noted()
    startMovingNote(easel, look)
    moveNoteBy(easel, 'right', 8)
    moveNoteBy(easel, 'up', 1)
    keepMovedNote(easel)
    expect(notesOn(easel)[id]).toMatchObject({ x: 64, y: 392 })
    startMovingNote(easel, look)
    const { noting } = easel.store.getState()
    if (noting?.is === 'moving') noting.put({ x: 1000, y: 1000 })
    expect(notesOn(easel)[id]).toMatchObject({ x: 896, y: 976 })
    expect(easel.desk.editor.store.getState().undoable).toHaveLength(3)
  })

  test('is told with what it is about, and loosened or fastened by its menu', () => {
    const { easel, id, look } = noted()
    expect(noteName(easel, look)).toBe('Merknad 1 av 1: Hvem? Gjelder «T1».')
    const labels = () =>
      noteMenu(easel, id).flatMap((entry) =>
        typeof entry === 'object' && 'label' in entry ? [entry.label] : [],
      )
    expect(labels()).toEqual(['Skriv merknaden', 'Flytt', 'Løsne fra «T1»', 'Slett'])
    easel.desk.editor.select(['T2'])
    expect(labels()).toContain('Fest til det som er valgt')
  })

  test('is hidden with all others', () => {
    const { easel } = noted()
    easel.desk.view.store.setState({ notes: false })
    expect(easel.scene().notes).toEqual([])
  })
})
