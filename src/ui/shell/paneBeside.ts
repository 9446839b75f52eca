import type { View } from '../view.ts'

/** What puts the focus in the pane after or before the one that has it; undefined past the last. */
export function paneBeside(step: 1 | -1, view: View): (() => void) | undefined {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[at < 0 && step < 0 ? panes.length - 1 : at + step]
  if (!next) return undefined
  return () => {
    if (next.dataset['pane'] === 'canvas' && view.camera) view.camera.focus()
    else (next.querySelector<HTMLElement>(focusable) ?? next).focus()
  }
}

const focusable =
  'button:not(:disabled, [tabindex="-1"]), input:not(:disabled), select, textarea, a[href], [tabindex="0"]'
