import { useStore, ViewportPortal } from '@xyflow/react'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { noteText } from '#drawing/noteLooks.ts'
import type { NoteLook } from '#drawing/scene.ts'
import { removeNote } from '#editor/deeds/notes.ts'
import { checkpoints } from '../kit/checkpoints.ts'
import { dragNote } from './dragNote.ts'
import {
  cancelNote,
  checkpointNote,
  keepMovedNote,
  keepNote,
  moveNoteBy,
  noteMenu,
  noteName,
  startMovingNote,
  stopNoting,
  writeNote,
} from './noting.ts'
import { ShapesView } from './ShapesView.tsx'
import { useEasel, useTheEasel } from './useEasel.ts'
import type { Way } from './walk.ts'

interface NotesProps {
  readonly notes: readonly NoteLook[]
  /** From afar they are painted with the rest. */
  readonly isFar: boolean
}

/** The notes, above all else; one Tab stop, walked with arrows. */
export function Notes({ notes, isFar }: NotesProps) {
  const [last, setLast] = useState<string>()
  const noting = useEasel((state) => state.noting)
  if (notes.length === 0) return null
  const entry = notes.some(({ id }) => id === last) ? last : notes[0]?.id
  const moving = noting?.is === 'moving' ? noting : undefined
  return (
    <ViewportPortal>
      {!isFar && (
        <svg className="canvas-marks" width="1" height="1" aria-hidden="true" focusable="false">
          {notes.map(
            ({ id, thread }) => id !== moving?.id && <ShapesView key={id} shapes={thread} />,
          )}
        </svg>
      )}
      <div>
        {notes.map((note) => (
          <NoteView
            key={note.id}
            note={note.id === moving?.id ? { ...note, ...moving.at } : note}
            notes={notes}
            isEntry={note.id === entry}
            isFar={isFar}
            onFocus={() => setLast(note.id)}
          />
        ))}
      </div>
    </ViewportPortal>
  )
}

interface NoteViewProps {
  readonly note: NoteLook
  readonly notes: readonly NoteLook[]
  readonly isEntry: boolean
  readonly isFar: boolean
  readonly onFocus: () => void
}

const ways: Readonly<Record<string, Way>> = {
  ArrowRight: 'right',
  ArrowLeft: 'left',
  ArrowDown: 'down',
  ArrowUp: 'up',
}

function NoteView({ note, notes, isEntry, isFar, onFocus }: NoteViewProps) {
  const easel = useTheEasel()
  const { say, desk } = easel
  const root = useRef<HTMLDivElement>(null)
  const noting = useEasel((state) => (state.noting?.id === note.id ? state.noting : undefined))
  const isWriting = noting?.is === 'writing'
  const wasNoting = useRef(false)
  useLayoutEffect(() => {
    // Whoever has written or moved by keys is on the note again.
    if (wasNoting.current && !noting && document.activeElement === document.body) {
      root.current?.focus({ preventScroll: true })
    }
    if (noting?.is === 'moving') root.current?.focus({ preventScroll: true })
    wasNoting.current = noting !== undefined
  }, [noting])

  const press = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    if (ctrlKey || metaKey || altKey) return false
    const way = ways[key]
    if (noting?.is === 'moving') {
      if (way) moveNoteBy(easel, way, shiftKey ? 8 : 1)
      else if (key === 'Enter' || key === 'm') keepMovedNote(easel)
      else if (key === 'Escape') stopNoting(easel)
      else return false
      return true
    }
    if (way) focusBeside(way === 'left' || way === 'up' ? -1 : 1)
    else if (key === 'Enter' || key === 'F2') writeNote(easel, note.id)
    else if (key === 'm') startMovingNote(easel, note)
    else if (key === 'Delete' || key === 'Backspace') remove()
    else if (key === 'Escape') desk.view.camera?.focus()
    else return false
    return true
  }
  const focusBeside = (step: 1 | -1) => {
    const at = notes.findIndex(({ id }) => id === note.id)
    const next = notes[(at + step + notes.length) % notes.length]
    root.current?.parentElement
      ?.querySelector<HTMLElement>(`[data-note="${next?.id}"]`)
      ?.focus({ preventScroll: true })
  }
  const remove = () => {
    removeNote(desk.editor, note.id)
    desk.view.camera?.focus()
  }

  return (
    <div
      ref={root}
      role="note"
      className="canvas-note nodrag nopan"
      data-note={note.id}
      data-moving={noting?.is === 'moving' || undefined}
      tabIndex={isEntry ? 0 : -1}
      aria-roledescription={say('marks.note.role')}
      aria-label={noteName(easel, note)}
      style={{
        transform: `translate(${note.x}px, ${note.y}px)`,
        width: note.width,
        height: note.height,
      }}
      onFocus={onFocus}
      onPointerDown={(event) => !isWriting && dragNote(easel, event, note)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => {
        event.stopPropagation()
        writeNote(easel, note.id)
      }}
      onContextMenu={(event) => {
        event.preventDefault()
        event.stopPropagation()
        const entries = noteMenu(easel, note.id)
        easel.store.setState({ menu: { stop: undefined, entries, ...placeOfMenu(event) } })
      }}
      onKeyDown={(event) => {
        if (isWriting || !press(event)) return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      {!isFar && (
        <svg width={note.width} height={note.height} aria-hidden="true" focusable="false">
          <ShapesView
            shapes={isWriting ? note.shapes.filter(({ type }) => type === 'path') : note.shapes}
          />
        </svg>
      )}
      {isWriting && <NoteEditor id={noting.id} before={noting.before ?? ''} />}
    </div>
  )
}

/** By keys a menu opens at the note, not where the pointer happens to be. */
function placeOfMenu(event: React.MouseEvent<HTMLElement>): { x: number; y: number } {
  if (event.clientX > 0 || event.clientY > 0) return { x: event.clientX, y: event.clientY }
  const { left, bottom } = event.currentTarget.getBoundingClientRect()
  return { x: left, y: bottom }
}

/** A note is never written smaller than this, of its size at 100 %. */
const leastScale = 0.85

function NoteEditor({ id, before }: { readonly id: string; readonly before: string }) {
  const easel = useTheEasel()
  const { say } = easel
  const field = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  const [text, setText] = useState(before)
  const [pass] = useState(() => checkpoints((typed) => checkpointNote(easel, typed)))
  const zoom = useStore((state) => state.transform[2])
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
    easel.stage?.reveal(id)
  }, [easel, id])
  const end = (how: () => void) => {
    if (isDone.current) return
    isDone.current = true
    pass.clear()
    how()
  }
  return (
    <div
      className="canvas-note__field"
      data-text={text}
      style={{
        padding: `${noteText.padding - 1}px ${noteText.padding}px`,
        transform: `scale(${Math.max(1, leastScale / zoom)})`,
      }}
    >
      <textarea
        ref={field}
        rows={1}
        value={text}
        aria-label={say('marks.note.write')}
        placeholder={say('marks.note.placeholder')}
        spellCheck
        onChange={(event) => {
          setText(event.target.value)
          pass.typed(event.target.value)
        }}
        onBlur={() => end(() => keepNote(easel, text))}
        onPointerDown={(event) => event.stopPropagation()}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.nativeEvent.isComposing) return
          const isKept = (event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab'
          if (!isKept && event.key !== 'Escape') return
          event.preventDefault()
          end(() => (isKept ? keepNote(easel, text) : cancelNote(easel)))
        }}
      />
    </div>
  )
}
