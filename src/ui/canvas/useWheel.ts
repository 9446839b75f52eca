import { type RefObject, useEffect } from 'react'
import type { Easel } from './easel.ts'
import { type Gesture, gestureOf } from './wheel.ts'

/** Two fingers pan, and so does a wheel with Shift; else a wheel zooms, as a pinch does (React Flow's). */
export function useWheel(easel: Easel, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    let gesture: Gesture | undefined
    const turn = (event: WheelEvent) => {
      gesture = gestureOf(event, gesture)
      const isZoom = event.ctrlKey || event.metaKey
      if (isZoom || (gesture.by === 'wheel' && !event.shiftKey)) return
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
  }, [easel, root])
}
