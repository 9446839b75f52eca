import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'

interface ShortenedProps {
  readonly items: readonly ReactNode[]
  /** So many are shown until somebody asks for all; all if it is left out. */
  readonly first?: number | undefined
  readonly children: (shown: readonly ReactNode[]) => ReactNode
}

/** A list that is too long to take in at once: its beginning, and the rest when it is asked for. */
export function Shortened({ items, first = Number.POSITIVE_INFINITY, children }: ShortenedProps) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  // Whoever asks by the keyboard goes on with what came.
  useLayoutEffect(() => {
    if (all) list.current?.querySelectorAll('li')[first]?.querySelector('button')?.focus()
  }, [all, first])
  // A few more take little more room than the button in their place.
  if (items.length <= first * 1.5) return children(items)
  return (
    <div ref={list}>
      {children(all ? items : items.slice(0, first))}
      <Button
        variant="tertiary"
        size="sm"
        className="impact-rows__all"
        onClick={() => setAll(!all)}
      >
        {all ? say('impact.showFewer') : say('impact.showAll', { n: items.length })}
      </Button>
    </div>
  )
}
