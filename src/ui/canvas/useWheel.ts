import { type RefObject, useEffect } from 'react'
import { usePreference } from '../app.ts'
import type { Easel } from './easel.ts'
import { type Gesture, gestureOf, isPan } from './wheel.ts'

/** Moves the picture for what turns it and is to move it; zooming, as for a pinch, is React Flow's. */
export function useWheel(easel: Easel, root: RefObject<HTMLElement | null>): void {
  const wish = usePreference(({ wheel }) => wheel)
  useEffect(() => {
    const element = root.current
    if (!element) return
    let gesture: Gesture | undefined
    const turn = (event: WheelEvent) => {
      gesture = gestureOf(event, gesture)
      if (!isPan(event, gesture, wish)) return
      if (event.target instanceof Element && event.target.closest('.nowheel, .canvas-overlay')) {
        return
      }
      event.preventDefault()
      event.stopPropagation()
      const isSideways = event.shiftKey && event.deltaX === 0
      easel.stage?.pan({
        x: -(isSideways ? event.deltaY : event.deltaX),
        y: isSideways ? 0 : -event.deltaY,
      })
    }
    element.addEventListener('wheel', turn, { capture: true, passive: false })
    return () => element.removeEventListener('wheel', turn, { capture: true })
  }, [easel, root, wish])
}
