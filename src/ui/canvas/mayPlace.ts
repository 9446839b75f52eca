import type { Easel } from './easel.ts'

/** Whether boxes stand where people place them; if they are laid out for reading, that is said. */
export function mayPlace({ desk: { editor, view } }: Easel): boolean {
  if (!view.store.getState().reading) return true
  editor.say({ key: 'reading.only' })
  return false
}
