import type { View } from './view.ts'

/** In ms: so long one waits for what is on its way, and for the second key of two. */
export const patience = 1500

const typed = new WeakMap<View, string>()
const asked = new WeakMap<View, { readonly what: string | undefined; readonly since: number }>()

/**
 * Whether a key that is pressed at a time, in ms, is meant for a dialog or a field that is on its way. What
 * does not come is waited for no longer.
 */
export function isAwaited(view: View, at: number): boolean {
  const { dialog, entitled } = view.store.getState()
  const what = dialog ?? entitled
  const known = asked.get(view)
  const since = known && known.what === what ? known.since : at
  asked.set(view, { what, since })
  if (what === undefined || at - since < patience) return what !== undefined
  if (dialog === undefined) {
    view.store.setState({ entitled: undefined })
    typed.delete(view)
  }
  return false
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** Keeps a letter for the command list or the field that is on its way: it is not meant for the drawing. */
export function typeAhead(view: View, { key, ctrlKey, altKey, metaKey }: Pressed): void {
  const { dialog } = view.store.getState()
  const isField = dialog === undefined || dialog === 'commands'
  // AltGr is Ctrl and Alt on some keyboards, and writes.
  const isWritten = [...key].length === 1 && !metaKey && ctrlKey === altKey
  if (isField && isWritten) typed.set(view, (typed.get(view) ?? '') + key)
}

/** What has been typed so far, once. */
export function takeTyped(view: View): string {
  const text = typed.get(view) ?? ''
  typed.delete(view)
  return text
}
