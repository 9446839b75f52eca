import { type RefObject, useLayoutEffect } from 'react'
import { type Align, type Box, placement, type Side } from './placement.ts'

interface Placing {
  readonly side: Side
  readonly align: Align
  readonly gap: number
}

/** Keeps an open floating element beside its anchor while the window scrolls or changes size. */
export function usePlacement(
  open: boolean,
  floating: RefObject<HTMLElement | null>,
  anchorBox: () => Box | undefined,
  { side, align, gap }: Placing,
) {
  useLayoutEffect(() => {
    const element = floating.current
    if (!open || !element) return
    const place = () => {
      const box = anchorBox()
      if (!box) return
      const extent = { width: element.offsetWidth, height: element.offsetHeight }
      const window = {
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      }
      const spot = placement(box, extent, window, side, align, gap)
      element.style.left = `${spot.left}px`
      element.style.top = `${spot.top}px`
      element.dataset['side'] = spot.side
    }
    place()
    const resized = new ResizeObserver(place)
    resized.observe(element)
    addEventListener('resize', place)
    addEventListener('scroll', place, { capture: true, passive: true })
    return () => {
      resized.disconnect()
      removeEventListener('resize', place)
      removeEventListener('scroll', place, { capture: true })
    }
  })
}
