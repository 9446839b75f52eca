import { type RefObject, useEffect, useRef } from 'react'
import type { Scene } from '#drawing/scene.ts'
import { useTheEasel } from './useEasel.ts'
import { entryOf } from './walk.ts'

/** What has the focus may go away, as by undo; then the focus goes to what would get it next, not to the page. */
export function useKeptFocus(scene: Scene, root: RefObject<HTMLElement | null>): void {
  const easel = useTheEasel()
  const hadFocus = useRef(false)

  useEffect(() => {
    const element = root.current
    if (!element) return
    const come = () => {
      hadFocus.current = true
    }
    // Something that is taken off the page tells of no other place for the focus.
    const go = (event: FocusEvent) => {
      hadFocus.current = event.relatedTarget === null && !document.hasFocus()
    }
    element.addEventListener('focusin', come)
    element.addEventListener('focusout', go)
    return () => {
      element.removeEventListener('focusin', come)
      element.removeEventListener('focusout', go)
    }
  }, [root])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene may have taken the focus along.
  useEffect(() => {
    if (!hadFocus.current) return
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const next = entryOf(easel.scene(), easel.store.getState().focused)
      if (next === undefined) root.current?.focus({ preventScroll: true })
      else easel.store.setState({ focused: next, wanted: next })
    })
    return () => cancelAnimationFrame(frame)
  }, [scene, easel, root])
}
