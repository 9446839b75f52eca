import { type RefObject, useEffect } from 'react'
import type { Easel } from './easel.ts'
import { withFetched } from './orTell.ts'

/** What a dragged idea is known by. */
export const ideaType = 'application/x-nysyn-idea'

/** Lets parked ideas be dropped on the canvas. */
export function useIdeaDrop(easel: Easel, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes(ideaType)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const idea = event.dataTransfer?.getData(ideaType)
      if (!idea) return
      event.preventDefault()
      const at = { x: event.clientX, y: event.clientY }
      void withFetched(easel, import('./ideaBox.ts'), ({ dropIdea }) => dropIdea(easel, idea, at))
    }
    element.addEventListener('dragover', over)
    element.addEventListener('drop', drop)
    return () => {
      element.removeEventListener('dragover', over)
      element.removeEventListener('drop', drop)
    }
  }, [easel, root])
}
