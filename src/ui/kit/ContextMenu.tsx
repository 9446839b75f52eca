import { useEffect, useLayoutEffect, useRef } from 'react'
import { focusFirstItem, type MenuEntry, MenuList } from './MenuList.tsx'
import { usePlacement } from './usePlacement.ts'

interface ContextMenuProps {
  readonly name: string
  /** The point of the window, in px, where it opens. */
  readonly at: { readonly x: number; readonly y: number }
  readonly entries: readonly MenuEntry[]
  readonly onClose: () => void
}

/**
 * A menu at a point, open while it is rendered. Not light-dismissed by the browser: that would
 * close it when the mouse button that opened it is let go.
 */
export function ContextMenu({ name, at, entries, onClose }: ContextMenuProps) {
  const panel = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const before = document.activeElement
    const element = panel.current
    element?.showPopover()
    if (element) focusFirstItem(element)
    return () => {
      if (!element?.contains(document.activeElement)) return
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus()
    }
  }, [])
  usePlacement(true, panel, () => ({ left: at.x, top: at.y, width: 0, height: 0 }), {
    side: 'below',
    align: 'start',
    gap: 0,
  })
  useEffect(() => {
    const outside = (event: Event) => {
      if (!(event.target instanceof Node && panel.current?.contains(event.target))) onClose()
    }
    addEventListener('pointerdown', outside, true)
    addEventListener('blur', onClose)
    return () => {
      removeEventListener('pointerdown', outside, true)
      removeEventListener('blur', onClose)
    }
  }, [onClose])

  return (
    <div ref={panel} popover="manual" className="ds-dropdown kit-menu">
      <MenuList name={name} entries={entries} onDone={onClose} closeOnEscape />
    </div>
  )
}
