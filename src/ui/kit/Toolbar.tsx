import { type FocusEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { nextItem } from './menuKeys.ts'

interface ToolbarProps {
  readonly name: string
  readonly orientation?: 'horizontal' | 'vertical'
  readonly children: ReactNode
}

/** Buttons with one stop for Tab; arrows walk among them. */
export function Toolbar({ name, orientation = 'horizontal', children }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null)

  // After every render, since the buttons are the owner's: exactly one can be reached by Tab.
  useLayoutEffect(() => {
    const items = itemsOf(bar.current)
    const stop = items.find((item) => item.tabIndex === 0 && item.dataset['stop']) ?? items[0]
    moveStop(items, stop)
  })

  const walk = (event: KeyboardEvent) => {
    const items = itemsOf(bar.current)
    const at = items.findIndex((item) => item.matches(':focus'))
    const next = at < 0 ? undefined : nextItem(downOrUp(event.key, orientation), at, items.length)
    const item = next === undefined ? undefined : items[next]
    if (!item) return
    event.preventDefault()
    event.stopPropagation()
    item.focus()
  }
  const follow = (event: FocusEvent) => {
    const items = itemsOf(bar.current)
    const item = items.find((it) => it === event.target)
    if (item) moveStop(items, item)
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={name}
      aria-orientation={orientation}
      className="kit-toolbar"
      data-orientation={orientation}
      onKeyDown={walk}
      onFocus={follow}
    >
      {children}
    </div>
  )
}

/** A thin line between groups of a toolbar. */
export function ToolbarLine() {
  return <span className="kit-toolbar__line" aria-hidden="true" />
}

function itemsOf(bar: HTMLElement | null): readonly HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>('button:not(:disabled, [popover] *)') ?? [])]
}

function moveStop(items: readonly HTMLElement[], stop: HTMLElement | undefined) {
  for (const item of items) {
    item.tabIndex = item === stop ? 0 : -1
    if (item === stop) item.dataset['stop'] = 'true'
    else delete item.dataset['stop']
  }
}

function downOrUp(key: string, orientation: 'horizontal' | 'vertical'): string {
  if (orientation === 'vertical') return key === 'ArrowLeft' || key === 'ArrowRight' ? '' : key
  if (key === 'ArrowRight') return 'ArrowDown'
  if (key === 'ArrowLeft') return 'ArrowUp'
  return key === 'ArrowDown' || key === 'ArrowUp' ? '' : key
}
