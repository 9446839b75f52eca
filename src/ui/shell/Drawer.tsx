import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'

interface DrawerProps {
  readonly side: 'start' | 'end'
  readonly name: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A pane over the canvas where the screen is too narrow for one beside it; Escape puts it away. */
export function Drawer({ side, name, onClose, children }: DrawerProps) {
  const say = useSay()
  const drawer = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    drawer.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <section
      ref={drawer}
      className="drawer"
      data-side={side}
      data-pane={side}
      aria-label={name}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      <div className="drawer__close">
        <IconButton name={say('shell.closePane')} icon="close" size="sm" onClick={onClose} />
      </div>
      {children}
    </section>
  )
}
