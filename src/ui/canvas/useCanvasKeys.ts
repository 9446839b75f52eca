import { type RefObject, useEffect } from 'react'
import type { Easel } from './easel.ts'
import { toggleFocused } from './focus.ts'

/**
 * The keys that the one table of commands cannot say: the space bar, which pans with the pointer while
 * it is held, and those that belong to the browser's clipboard.
 */
export function useCanvasKeys(easel: Easel, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    let wasUsed = false

    const down = (event: KeyboardEvent) => {
      if (event.isComposing || isWriting(event.target)) return
      if (isClipboardKey(event)) event.stopPropagation()
      if (event.key !== ' ') return
      stop(event)
      if (event.repeat) return
      wasUsed = false
      easel.store.setState({ isGripped: true })
    }
    const up = (event: KeyboardEvent) => {
      if (event.key !== ' ' || !easel.store.getState().isGripped) return
      stop(event)
      easel.store.setState({ isGripped: false })
      if (!wasUsed) toggleFocused(easel)
    }
    const use = () => {
      wasUsed = true
    }
    const letGo = () => easel.store.setState({ isGripped: false })

    element.addEventListener('keydown', down)
    element.addEventListener('keyup', up)
    element.addEventListener('pointerdown', use, true)
    addEventListener('blur', letGo)
    return () => {
      element.removeEventListener('keydown', down)
      element.removeEventListener('keyup', up)
      element.removeEventListener('pointerdown', use, true)
      removeEventListener('blur', letGo)
    }
  }, [easel, root])
}

function isClipboardKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && !altKey && /^[cxv]$/i.test(key)
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, input, .canvas-bend') !== null
}

function stop(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
