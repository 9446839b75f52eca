import { type ToggleEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Align, Side } from './placement.ts'
import { usePlacement } from './usePlacement.ts'

/** What a trigger needs to open its panel: spread it on a Button or an IconButton. */
export interface TriggerProps {
  readonly id: string
  readonly popoverTarget: string
  readonly 'aria-haspopup': 'menu' | 'dialog'
  readonly 'aria-expanded': boolean
}

interface Options {
  readonly popup: 'menu' | 'dialog'
  readonly side: Side
  readonly align: Align
  readonly onOpen: (panel: HTMLElement) => void
}

/** A native light-dismissed panel beside its trigger; the browser gives the focus back. */
export function usePopover({ popup, side, align, onOpen }: Options) {
  const id = useId()
  const triggerId = `${id}trigger`
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)

  usePlacement(open, panel, () => document.getElementById(triggerId)?.getBoundingClientRect(), {
    side,
    align,
    gap: 4,
  })

  const trigger: TriggerProps = {
    id: triggerId,
    popoverTarget: id,
    'aria-haspopup': popup,
    'aria-expanded': open,
  }
  const panelProps = {
    id,
    ref: panel,
    popover: 'auto' as const,
    onBeforeToggle: (event: ToggleEvent<HTMLDivElement>) => {
      // The content has to be there when the browser shows the panel, to be measured and focused.
      if (event.target === panel.current && event.newState === 'open') {
        flushSync(() => setOpen(true))
      }
    },
    onToggle: (event: ToggleEvent<HTMLDivElement>) => {
      if (event.target !== panel.current) return
      // Not before: the browser gives the focus back only if it finds it in the panel.
      if (event.newState === 'closed') setOpen(false)
      else onOpen(event.currentTarget)
    },
  }
  return { open, trigger, panelProps, close: () => panel.current?.hidePopover() }
}
