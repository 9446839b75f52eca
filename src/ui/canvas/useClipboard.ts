import { type RefObject, useEffect } from 'react'
import { copySelection, cutSelection } from '#editor/deeds/clip.ts'
import { pasteText } from './clipboard.ts'
import type { Easel } from './easel.ts'

/** Copying, cutting and pasting by the browser's own keys and menus, while the canvas has the focus. */
export function useClipboard(easel: Easel, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    let over: { x: number; y: number } | undefined
    const isOurs = (event: Event) =>
      event.target instanceof Element && !event.target.closest('textarea, input, dialog')

    const give = (event: ClipboardEvent, text: string | undefined) => {
      if (text === undefined) return
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
    }
    const copy = (event: ClipboardEvent) => {
      if (isOurs(event)) give(event, copySelection(easel.desk.editor))
    }
    const cut = (event: ClipboardEvent) => {
      if (isOurs(event)) give(event, cutSelection(easel.desk.editor))
    }
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain')
      if (!isOurs(event) || !text?.trim()) return
      event.preventDefault()
      pasteText(easel, text, over && easel.stage?.toCanvas(over))
    }
    const follow = (event: PointerEvent) => {
      over = event.pointerType === 'mouse' ? { x: event.clientX, y: event.clientY } : undefined
    }
    const leave = () => {
      over = undefined
    }
    element.addEventListener('copy', copy)
    element.addEventListener('cut', cut)
    element.addEventListener('paste', paste)
    element.addEventListener('pointermove', follow)
    element.addEventListener('pointerleave', leave)
    return () => {
      element.removeEventListener('copy', copy)
      element.removeEventListener('cut', cut)
      element.removeEventListener('paste', paste)
      element.removeEventListener('pointermove', follow)
      element.removeEventListener('pointerleave', leave)
    }
  }, [easel, root])
}
