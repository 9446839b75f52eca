import { useLayoutEffect } from 'react'
import { useEasel, useTheEasel } from './useEasel.ts'

/** Takes the focus when it is wanted here. */
export function useWantedFocus(
  id: string,
  element: () => HTMLElement | SVGElement | null | undefined,
): void {
  const easel = useTheEasel()
  const isWanted = useEasel((state) => state.wanted === id)
  // After every render: the element may come later than the wish.
  useLayoutEffect(() => {
    if (!isWanted) return
    element()?.focus({ preventScroll: true })
    easel.store.setState({ wanted: undefined })
  })
}
