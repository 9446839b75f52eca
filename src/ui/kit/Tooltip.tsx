import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Kbd } from './Kbd.tsx'
import type { Side } from './placement.ts'
import type { Shortcut } from './shortcut.ts'
import { usePlacement } from './usePlacement.ts'

interface TooltipProps {
  readonly text: string
  readonly shortcut?: Shortcut | undefined
  readonly side?: Side
  /** One element that can have the focus and that says the same to screen readers. */
  readonly children: ReactNode
}

/** How long a pointer rests before the tooltip comes, in ms; none right after another tooltip. */
const patience = 450
const grace = 100
let lastClosed = Number.NEGATIVE_INFINITY

/** The words of a picture, on hover and on keyboard focus; Escape puts it away. */
export function Tooltip({ text, shortcut, side = 'below', children }: TooltipProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const bubble = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [open, setOpen] = useState(false)

  const show = (wait: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(true), wait)
  }
  const hide = (wait: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(false), wait)
  }

  useEffect(() => () => clearTimeout(timer.current), [])
  useLayoutEffect(() => {
    if (!open) return
    bubble.current?.showPopover()
    const putAway = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false)
    }
    document.addEventListener('keydown', putAway, true)
    return () => {
      lastClosed = performance.now()
      document.removeEventListener('keydown', putAway, true)
    }
  }, [open])
  usePlacement(open, bubble, () => anchor.current?.firstElementChild?.getBoundingClientRect(), {
    side,
    align: 'center',
    gap: 6,
  })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches what its child goes through.
    <span
      ref={anchor}
      className="kit-tooltip-anchor"
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') {
          show(performance.now() - lastClosed < 300 ? 0 : patience)
        }
      }}
      onPointerLeave={() => hide(grace)}
      onPointerDown={() => hide(0)}
      onFocus={(event) => event.target.matches(':focus-visible') && show(0)}
      onBlur={() => hide(0)}
    >
      {children}
      {open && (
        <span ref={bubble} popover="manual" className="ds-tooltip kit-tooltip" role="tooltip">
          {text}
          {shortcut && <Kbd shortcut={shortcut} />}
        </span>
      )}
    </span>
  )
}
