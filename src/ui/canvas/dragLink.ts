import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Easel, Linking } from './easel.ts'
import { aimAt, finishLinking, startLinking, stopLinking, tapWhileLinking } from './linking.ts'

/** A press that goes no farther than this, in pixels of the screen, is a click. */
const still = 5
const edge = 40
const panSpeed = 12

/** Drags a link's loose end until it is let go; a click takes hold of it, and the next click lets go. */
export function dragLink(
  easel: Easel,
  event: ReactPointerEvent,
  linking: Omit<Linking, 'by'>,
): void {
  const { stage } = easel
  if (!stage || event.button !== 0 || !event.isPrimary) return
  event.preventDefault()
  event.stopPropagation()
  if (!stage.root.contains(document.activeElement)) stage.root.focus({ preventScroll: true })
  const start = { x: event.clientX, y: event.clientY }
  let at = start
  let isDragging = false
  let frame = 0

  const aim = () => aimAt(easel, stage.toCanvas(at))
  const panAtEdges = () => {
    const box = stage.root.getBoundingClientRect()
    const by = { x: push(at.x, box.left, box.right), y: push(at.y, box.top, box.bottom) }
    if (by.x !== 0 || by.y !== 0) {
      stage.pan(by)
      aim()
    }
    frame = requestAnimationFrame(panAtEdges)
  }
  const move = (moved: PointerEvent) => {
    if (moved.pointerId !== event.pointerId) return
    at = { x: moved.clientX, y: moved.clientY }
    if (!isDragging) {
      if (Math.hypot(at.x - start.x, at.y - start.y) < still) return
      isDragging = true
      startLinking(easel, { ...linking, by: 'drag' })
      frame = requestAnimationFrame(panAtEdges)
    }
    aim()
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    removeEventListener('pointermove', move, true)
    removeEventListener('pointerup', up, true)
    removeEventListener('pointercancel', cancel, true)
    removeEventListener('keydown', cancelByKey, true)
  }
  const up = (released: PointerEvent) => {
    if (released.pointerId !== event.pointerId) return
    stop()
    if (isDragging) finishLinking(easel)
    else if (easel.store.getState().linking) tapWhileLinking(easel, linking.box)
    else startLinking(easel, { ...linking, by: 'tap' })
  }
  const cancel = () => {
    stop()
    stopLinking(easel)
  }
  const cancelByKey = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape') return
    pressed.stopPropagation()
    cancel()
  }
  addEventListener('pointermove', move, true)
  addEventListener('pointerup', up, true)
  addEventListener('pointercancel', cancel, true)
  addEventListener('keydown', cancelByKey, true)
}

/** How far to pan in one frame when the pointer is near an edge. */
function push(at: number, low: number, high: number): number {
  if (at < low + edge) return panSpeed
  return at > high - edge ? -panSpeed : 0
}
