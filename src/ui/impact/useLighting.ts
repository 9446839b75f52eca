import { useEffect, useRef } from 'react'
import { useDesk } from '../desk.ts'
import type { Lit } from '../view.ts'

/** Lights something on the canvas while a row is pointed at or focused, and keeps it lit on request. */
export function useLighting(lit: (() => Lit) | undefined) {
  const { view } = useDesk()
  const shown = useRef<Lit>(undefined)

  const show = () => {
    if (!lit) return
    shown.current = lit()
    view.store.setState({ lit: shown.current })
  }
  const hide = () => {
    if (shown.current && view.store.getState().lit === shown.current) {
      view.store.setState({ lit: undefined })
    }
    shown.current = undefined
  }
  const keep = (kept: boolean) => view.store.setState({ litFast: kept ? lit?.() : undefined })

  // A row that goes away while it is pointed at leaves no light behind.
  const leave = useRef(hide)
  leave.current = hide
  useEffect(() => () => leave.current(), [])

  return {
    keep,
    handlers: {
      onPointerEnter: show,
      onPointerLeave: hide,
      onFocus: show,
      onBlur: hide,
    },
  }
}

/** What is to be lit. */
export function litOf(factors: Iterable<string>, links: Iterable<string> = []): Lit {
  return { factors: new Set(factors), links: new Set(links) }
}
