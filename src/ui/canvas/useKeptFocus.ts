import { type RefObject, useEffect, useRef } from 'react'
import type { Scene } from '#drawing/scene.ts'
import type { Easel } from './easel.ts'
import type { BoxNode } from './flow.ts'
import { useTheEasel } from './useEasel.ts'
import { entryOf, stands } from './walk.ts'

/** What has the focus may go away, as by undo; then the focus goes to what would get it next, not to the page. */
export function useKeptFocus(
  scene: Scene,
  nodes: readonly BoxNode[],
  root: RefObject<HTMLElement | null>,
): void {
  const easel = useTheEasel()
  /** What has the focus, or had it when it was taken off the page. */
  const holder = useRef<EventTarget>(null)

  useEffect(() => {
    const element = root.current
    if (!element) return
    const come = ({ target }: FocusEvent) => {
      holder.current = target
    }
    const go = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) {
        holder.current = null
        return
      }
      // Some browsers tell of it when something is taken off the page, while it still stands there.
      queueMicrotask(() => {
        const isLeft = isOnPage(target) && document.hasFocus()
        if (isLeft && holder.current === target) holder.current = null
      })
    }
    element.addEventListener('focusin', come)
    element.addEventListener('focusout', go)
    return () => {
      element.removeEventListener('focusin', come)
      element.removeEventListener('focusout', go)
    }
  }, [root])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new on the page may have taken the focus along.
  useEffect(() => {
    if (holder.current === null) return
    const frame = requestAnimationFrame(() => {
      if (isOnPage(holder.current) || document.activeElement !== document.body) return
      const next = nextOf(easel)
      if (next === undefined) root.current?.focus({ preventScroll: true })
      else easel.store.setState({ focused: next, wanted: next })
    })
    return () => cancelAnimationFrame(frame)
  }, [scene, nodes, easel, root])
}

function isOnPage(target: EventTarget | null): boolean {
  return target instanceof Node && target.isConnected
}

/** What has had the focus if it stands, else what is selected, as after an undo; else the first box. */
function nextOf({ desk, store, scene }: Easel): string | undefined {
  const shown = scene()
  const { focused } = store.getState()
  const picked = [...desk.editor.store.getState().selection].find((id) => stands(shown, id))
  const isThere = focused !== undefined && stands(shown, focused)
  return entryOf(shown, isThere ? focused : picked)
}
