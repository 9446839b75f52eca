import type { ReactNode } from 'react'
import type { Align, Side } from './placement.ts'
import { type TriggerProps, usePopover } from './usePopover.ts'

interface PopoverProps {
  /** Names the panel for those who do not see it. */
  readonly name: string
  readonly trigger: (props: TriggerProps) => ReactNode
  readonly side?: Side
  readonly align?: Align
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small panel beside its button; clicking elsewhere or Escape puts it away. */
export function Popover({
  name,
  trigger,
  side = 'below',
  align = 'start',
  children,
}: PopoverProps) {
  const popover = usePopover({ popup: 'dialog', side, align, onOpen: focusFirst })
  return (
    <>
      {trigger(popover.trigger)}
      <div
        {...popover.panelProps}
        className="ds-popover kit-popover"
        role="dialog"
        aria-label={name}
        tabIndex={-1}
      >
        {popover.open && (typeof children === 'function' ? children(popover.close) : children)}
      </div>
    </>
  )
}

function focusFirst(panel: HTMLElement) {
  const place = panel.querySelector<HTMLElement>(
    '[data-autofocus], input:not([type=radio]), input:checked, select, textarea, button, a[href]',
  )
  ;(place ?? panel).focus()
}
