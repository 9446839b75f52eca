import type { View } from './view.ts'

const typed = new WeakMap<View, string>()

/** Keeps what is typed while a field is on its way: it is meant for that, not for the drawing. */
export function typeAhead(view: View, key: string): void {
  if ([...key].length === 1) typed.set(view, (typed.get(view) ?? '') + key)
}

/** What has been typed so far, once. */
export function takeTyped(view: View): string {
  const text = typed.get(view) ?? ''
  typed.delete(view)
  return text
}
