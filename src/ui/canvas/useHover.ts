import { type RefObject, useEffect } from 'react'
import type { Easel } from './easel.ts'
import { boxUnder } from './hitTest.ts'
import { aimAt } from './linking.ts'

/** What the pointer is over where boxes are not on the page, and where a link's loose end goes with it. */
export function useHover(easel: Easel, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    const follow = (event: PointerEvent) => {
      const { stage } = easel
      const { linking, hovered, moving } = easel.store.getState()
      if (!stage || moving || event.buttons !== 0) return
      const point = stage.toCanvas({ x: event.clientX, y: event.clientY })
      if (linking && linking.by !== 'drag') aimAt(easel, point)
      const box =
        event.pointerType === 'mouse' ? boxUnder(easel.scene(), point)?.look.id : undefined
      if (box !== hovered) easel.store.setState({ hovered: box })
    }
    element.addEventListener('pointermove', follow)
    return () => element.removeEventListener('pointermove', follow)
  }, [easel, root])
}
