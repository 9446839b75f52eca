import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Point } from '#drawing/geometry.ts'
import type { LinkLook } from '#drawing/link.ts'
import { orderOfBends } from '#model/bends.ts'
import { bendLoosely, bendsOf, inLine, keepBending, stopBending } from './bending.ts'
import type { Easel } from './easel.ts'
import { bentAt, type Grip } from './grips.ts'

/** A press that goes no farther than this, in pixels of the screen, is a click. */
const still = 4
/** So near, in pixels of the screen, a bend is put in line with what is beside it. */
const pull = 6

/** Drags a bend until it is let go; a click takes hold of it, and the next click lets go. */
export function dragBend(
  easel: Easel,
  event: ReactPointerEvent<HTMLElement>,
  look: LinkLook,
  grip: Grip,
): void {
  const { stage } = easel
  if (!stage || event.button !== 0 || !event.isPrimary) return
  event.preventDefault()
  event.stopPropagation()
  event.currentTarget.focus({ preventScroll: true })
  const before = bendsOf(easel, look.id)
  const first = bentAt(before, grip, grip)
  const beside = neighboursOf(look, before, grip)
  const start = { x: event.clientX, y: event.clientY }
  let at = start
  let hold: 'pressed' | 'dragged' | 'held' = 'pressed'
  let frame = 0

  const put = () => {
    frame = 0
    const point = inLine(stage.toCanvas(at), beside, pull / stage.zoom())
    const held = { at: grip.at, bend: first.id }
    bendLoosely(easel, { link: look.id, bends: bentAt(first.bends, held, point).bends })
  }
  const move = (moved: PointerEvent) => {
    at = { x: moved.clientX, y: moved.clientY }
    if (hold === 'pressed') {
      if (Math.hypot(at.x - start.x, at.y - start.y) < still) return
      hold = 'dragged'
    }
    if (frame === 0) frame = requestAnimationFrame(put)
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    removeEventListener('pointermove', move, true)
    removeEventListener('pointerdown', down, true)
    removeEventListener('pointerup', up, true)
    removeEventListener('pointercancel', cancel, true)
    removeEventListener('keydown', pressKey, true)
  }
  const letGo = () => {
    // First no frame is waiting any more: it would bend the link once again after that.
    stop()
    put()
    keepBending(easel)
    easel.store.setState({ focused: look.id, wanted: first.id })
  }
  const up = () => {
    if (hold === 'dragged') return letGo()
    if (hold === 'held') return
    hold = 'held'
    bendLoosely(easel, { link: look.id, bends: first.bends })
    easel.store.setState({ wanted: first.id })
    easel.desk.editor.say({ key: 'canvas.bend.how' })
  }
  /** The next press lets go of what is held, if it is on the drawing. */
  const down = (pressed: PointerEvent) => {
    if (hold !== 'held') return
    const isHere = pressed.target instanceof Node && stage.root.contains(pressed.target)
    if (!isHere || pressed.button !== 0) return cancel()
    at = { x: pressed.clientX, y: pressed.clientY }
    pressed.preventDefault()
    pressed.stopPropagation()
    swallowClick()
    letGo()
  }
  const cancel = () => {
    stop()
    stopBending(easel)
  }
  const pressKey = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape' && !pressed.key.startsWith('Arrow')) return
    if (pressed.key === 'Escape') {
      pressed.stopPropagation()
      return cancel()
    }
    // What is held goes on by keys from where it is.
    stop()
    keepBending(easel)
  }
  addEventListener('pointermove', move, true)
  addEventListener('pointerdown', down, true)
  addEventListener('pointerup', up, true)
  addEventListener('pointercancel', cancel, true)
  addEventListener('keydown', pressKey, true)
}

/** The bends or ends before and after a grip. */
function neighboursOf(
  look: LinkLook,
  bends: ReturnType<typeof bendsOf>,
  grip: Grip,
): readonly Point[] {
  const ids = orderOfBends(bends)
  const after = grip.bend === undefined ? grip.at : grip.at + 1
  const { points, head } = look.route
  return [bends[ids[grip.at - 1] ?? ''] ?? points[0] ?? head, bends[ids[after] ?? ''] ?? head]
}

/** The click of a press that let go of a bend is about nothing else. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation()
  addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => removeEventListener('click', swallow, { capture: true }), 700)
}
