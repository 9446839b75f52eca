import type { PointerEvent as ReactPointerEvent } from 'react'
import type { NoteLook } from '#drawing/scene.ts'
import type { Easel } from './easel.ts'
import { mayPlace } from './mayPlace.ts'
import { keepMovedNote, moveNoteTo, stopNoting } from './noting.ts'

/** A press that goes no farther than this, in pixels of the screen, is a click. */
const still = 4

/** Drags a note until it is let go; Esc puts it back. */
export function dragNote(
  easel: Easel,
  event: ReactPointerEvent<HTMLElement>,
  { id, x, y }: NoteLook,
): void {
  const { stage } = easel
  if (!stage || event.button !== 0 || !event.isPrimary) return
  event.stopPropagation()
  const start = { x: event.clientX, y: event.clientY }
  let isDragged = false
  const move = (moved: PointerEvent) => {
    const by = { x: moved.clientX - start.x, y: moved.clientY - start.y }
    if (!isDragged && Math.hypot(by.x, by.y) < still) return
    if (!isDragged && !mayPlace(easel)) return stop()
    isDragged = true
    const zoom = stage.zoom()
    const at = { x: x + by.x / zoom, y: y + by.y / zoom }
    moveNoteTo(easel, id, at)
  }
  const stop = () => {
    removeEventListener('pointermove', move)
    removeEventListener('pointerup', up)
    removeEventListener('pointercancel', cancel)
    removeEventListener('keydown', pressKey, true)
  }
  const up = () => {
    stop()
    if (isDragged) keepMovedNote(easel)
  }
  const cancel = () => {
    stop()
    if (isDragged) stopNoting(easel)
  }
  const pressKey = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape' || !isDragged) return
    pressed.stopPropagation()
    cancel()
  }
  addEventListener('pointermove', move)
  addEventListener('pointerup', up)
  addEventListener('pointercancel', cancel)
  addEventListener('keydown', pressKey, true)
}
