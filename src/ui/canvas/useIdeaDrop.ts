import { type RefObject, useEffect } from 'react'
import type { Easel } from './easel.ts'
import { dropIdea, ideaType } from './ideaBox.ts'

/** Lets parked ideas be dropped on the canvas. */
export function useIdeaDrop(easel: Easel, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes(ideaType)) event.preventDefault()
    }
    const drop = (event: DragEvent) => dropIdea(easel, event)
    element.addEventListener('dragover', over)
    element.addEventListener('drop', drop)
    return () => {
      element.removeEventListener('dragover', over)
      element.removeEventListener('drop', drop)
    }
  }, [easel, root])
}
