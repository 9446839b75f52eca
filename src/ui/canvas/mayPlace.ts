import type { Easel } from './easel.ts'

/** Whether boxes stand where people place them; if they are laid out for reading, that is said. */
export function mayPlace(easel: Easel): boolean {
  if (!isRead(easel)) return true
  easel.desk.editor.say({ key: 'reading.only' })
  return false
}

/** Whether boxes are laid out for reading. */
export function isRead({ desk }: Easel): boolean {
  return desk.view.store.getState().reading !== undefined
}
