import { write } from './draw.ts'
import type { Easel } from './easel.ts'
import { focusedOf, walk } from './focus.ts'
import { callOffLinking, linkToFocused } from './linking.ts'
import { keepMoved, moveBy, startMoving, stopMoving } from './moving.ts'
import { openInspector } from './picking.ts'
import type { Way } from './walk.ts'

/** What an arrow does: moves the selected boxes in move mode, and the focus otherwise. */
export function arrow(easel: Easel, way: Way): void {
  if (isMoving(easel)) moveBy(easel, way, 1)
  else walk(easel, way)
}

/** An arrow with Shift: a longer move, or the selection grows along. */
export function longArrow(easel: Easel, way: Way): void {
  if (isMoving(easel)) moveBy(easel, way, 8)
  else walk(easel, way, 'too')
}

/** What Enter does: ends a link or a move, writes on a box, opens what else has the focus. */
export function enter(easel: Easel): void {
  const isLinking =
    easel.store.getState().linking !== undefined || easel.desk.view.store.getState().tool === 'link'
  const stop = focusedOf(easel)
  if (isLinking) linkToFocused(easel)
  else if (isMoving(easel)) keepMoved(easel)
  else if (stop !== undefined) open(easel, stop)
}

function open(easel: Easel, stop: string): void {
  const { factors } = easel.desk.editor.store.getState().sheet.theory
  if (stop in factors) write(easel, stop)
  else openInspector(easel, stop)
}

/** Back to picking and moving with the pointer. */
export function leaveModes(easel: Easel): void {
  callOffLinking(easel)
  stopMoving(easel)
  easel.desk.view.store.setState({ tool: 'select' })
}

export function toggleMoving(easel: Easel): void {
  if (isMoving(easel)) keepMoved(easel)
  else startMoving(easel)
}

function isMoving({ desk }: Easel): boolean {
  return desk.view.store.getState().tool === 'move'
}
