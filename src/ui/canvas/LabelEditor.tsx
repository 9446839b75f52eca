import { useStore, ViewportPortal } from '@xyflow/react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import { checkpoints } from '../kit/checkpoints.ts'
import { textLength } from '../kit/textLength.ts'
import { titleShape } from './BoxView.tsx'
import { cancelWriting, checkpoint, drawBeside, drawSibling, keepWriting } from './draw.ts'
import type { Writing } from './easel.ts'
import { inkVar } from './inks.ts'
import { mayPlace } from './mayPlace.ts'
import { boxesOf } from './sceneParts.ts'
import { useEasel, useTheEasel } from './useEasel.ts'

/** Beyond so many characters a title is long; it is counted, never stopped. */
const longTitle = 40
/** A label is never written smaller than this, of its size at 100 %. */
const leastScale = 0.85

/** The label that is being written, in its box. */
export function LabelEditor({ scene }: { readonly scene: Scene }) {
  const writing = useEasel((state) => state.writing)
  const box = writing && boxesOf(scene).get(writing.id)
  if (!writing || !box) return null
  return (
    <ViewportPortal>
      <Label key={writing.edit} writing={writing} box={box} />
    </ViewportPortal>
  )
}

function Label({ writing, box }: { readonly writing: Writing; readonly box: PlacedBox }) {
  const easel = useTheEasel()
  const { say } = easel
  const field = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  const written = useRef(writing.before ?? '')
  const [text, setText] = useState(writing.before ?? '')
  const [pass] = useState(() => checkpoints((typed) => checkpoint(easel, typed)))

  const end = (how: (title: string) => void) => {
    if (isDone.current) return
    isDone.current = true
    pass.clear()
    how(written.current)
  }
  const keep = () => end((title) => keepWriting(easel, title))
  const cancel = () => end(() => cancelWriting(easel))

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
    easel.stage?.reveal(writing.id)
  }, [easel, writing.id])
  // What is still open when the canvas goes away is kept.
  const leave = useRef(keep)
  leave.current = keep
  useEffect(() => {
    const element = field.current
    return () => queueMicrotask(() => element?.isConnected || leave.current())
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const done = doneBy(event)
    if (!done) return
    event.preventDefault()
    if (done === 'cancel') cancel()
    else keep()
    // A new box that was left empty is gone, and nothing is drawn from it.
    const mayDraw = done !== 'keep' && boxesOf(easel.scene()).has(writing.id) && mayPlace(easel)
    if (mayDraw && done === 'next') drawBeside(easel, writing.id, 'from')
    else if (mayDraw && done === 'sibling') drawSibling(easel, writing.id)
    else easel.desk.view.camera?.focus()
  }

  const zoom = useStore((state) => state.transform[2])
  const title = titleShape(box.look)
  const padding = title?.x ?? 16
  const top = (title?.y ?? 30) - 16
  const isLong = textLength(text) > longTitle
  return (
    <div
      className="canvas-label nodrag nopan nowheel"
      style={{
        transform: placeOf(box, Math.max(1, leastScale / zoom)),
        width: box.look.width,
        ['--canvas-label-fill' as string]: inkVar(box.look.fill),
        ['--canvas-label-padding' as string]: `${padding}px`,
        ['--canvas-label-top' as string]: `${top}px`,
      }}
    >
      <div className="canvas-label__grow" data-text={text}>
        <textarea
          ref={field}
          rows={1}
          value={text}
          aria-label={say('canvas.label.name', { kind: box.look.kindWord })}
          placeholder={box.look.kindWord}
          spellCheck
          onChange={(event) => {
            written.current = event.target.value
            setText(written.current)
            pass.typed(written.current)
          }}
          onBlur={keep}
          onKeyDown={onKeyDown}
        />
      </div>
      {isLong && (
        <span className="canvas-label__count" role="status">
          {say('canvas.label.count', { used: textLength(text), max: longTitle })}
        </span>
      )}
    </div>
  )
}

/** Over its box; enlarged, its middle stays there. */
function placeOf({ x, y, look }: PlacedBox, scale: number): string {
  const left = x - (look.width * (scale - 1)) / 2
  const top = y - (look.height * (scale - 1)) / 2
  return `translate(${left}px, ${top}px) scale(${scale})`
}

function doneBy({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent) {
  if (key === 'Escape') return 'cancel'
  if (key === 'Tab') return shiftKey ? 'keep' : 'next'
  if (key !== 'Enter' || shiftKey) return undefined
  return ctrlKey || metaKey ? 'sibling' : 'keep'
}
