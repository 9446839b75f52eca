import { type PointerEvent, useRef, useState } from 'react'
import { type Domain, domains } from '#model/boards.ts'

interface Ghost {
  readonly factor: string
  readonly x: number
  readonly y: number
}

export interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: () => void
}

/** A pointer that has moved this far, in px, drags; before, it clicks. */
const slack = 5

/** Drags parts to zones with mouse, pen or finger; a part let go outside the zones stays where it was. */
export function useDragging(
  board: { readonly current: HTMLElement | null },
  onDrop: (factor: string, domain: Domain) => void,
) {
  const [ghost, setGhost] = useState<Ghost>()
  const [over, setOver] = useState<Domain>()
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined)
  const end = () => {
    start.current = undefined
    setGhost(undefined)
    setOver(undefined)
  }
  const zoneAt = (event: PointerEvent): Domain | undefined => {
    const zones = board.current?.querySelectorAll<HTMLElement>('[data-domain]') ?? []
    for (const zone of zones) {
      const { left, right, top, bottom } = zone.getBoundingClientRect()
      const { clientX: x, clientY: y } = event
      if (x < left || x > right || y < top || y > bottom) continue
      return domains.find((domain) => domain === zone.dataset['domain'])
    }
    return undefined
  }
  const of = (factor: string): DragHandlers => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return
      start.current = { x: event.clientX, y: event.clientY }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event) => {
      const from = start.current
      if (!from) return
      const isDrag = ghost || Math.hypot(event.clientX - from.x, event.clientY - from.y) > slack
      if (!isDrag) return
      setGhost({ factor, x: event.clientX, y: event.clientY })
      setOver(zoneAt(event))
    },
    onPointerUp: (event) => {
      const domain = ghost && zoneAt(event)
      if (ghost) swallowClick(event.currentTarget)
      end()
      if (domain) onDrop(factor, domain)
    },
    onPointerCancel: end,
  })
  return { ghost, over, of }
}

/** The click that comes after a drag is none. */
function swallowClick(element: HTMLElement): void {
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  element.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => element.removeEventListener('click', swallow, { capture: true }))
}
