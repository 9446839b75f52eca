import { type PointerEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useKitWords } from './kitWords.ts'
import { type PaneLimits, paneSize, sizeByClick, sizeByKey } from './paneSizes.ts'

export interface Pane {
  readonly name: string
  readonly open: boolean
  readonly content: ReactNode
  readonly limits?: PaneLimits
}

/** Widths in rem, to be remembered by the owner. */
export interface PaneSizes {
  readonly start: number
  readonly end: number
}

interface SplitPanesProps {
  readonly start?: Pane
  readonly end?: Pane
  readonly sizes: PaneSizes
  /** Once for each change, after the pointer is let go. */
  readonly onSizes: (sizes: PaneSizes) => void
  readonly children: ReactNode
}

const usualLimits: PaneLimits = { min: 14, max: 40, usual: 20 }

/** A pane on either side of the work, each with a divider that is dragged, clicked or moved by arrows. */
export function SplitPanes({ start, end, sizes, onSizes, children }: SplitPanesProps) {
  const row = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<PaneSizes>()
  const shown = dragged ?? sizes

  const sizesWith = (side: Side, wished: number): PaneSizes => {
    const pane = side === 'start' ? start : end
    const other = side === 'start' ? end : start
    const rem = remOf(row.current)
    const whole = (row.current?.clientWidth ?? 0) / rem
    const taken = other?.open ? sizes[opposite[side]] : 0
    return { ...sizes, [side]: paneSize(wished, pane?.limits ?? usualLimits, whole, taken) }
  }
  const divider = (side: Side, pane: Pane, paneId: string) => (
    <Divider
      side={side}
      pane={pane}
      paneId={paneId}
      size={shown[side]}
      rem={() => remOf(row.current)}
      onDrag={(wished) => setDragged(wished === undefined ? undefined : sizesWith(side, wished))}
      onSet={(wished) => {
        setDragged(undefined)
        onSizes(sizesWith(side, wished))
      }}
    />
  )
  const startId = useId()
  const endId = useId()

  return (
    <div ref={row} className="kit-panes">
      {start?.open && (
        <>
          <PaneBox id={startId} pane={start} size={shown.start} />
          {divider('start', start, startId)}
        </>
      )}
      <div className="kit-panes__middle">{children}</div>
      {end?.open && (
        <>
          {divider('end', end, endId)}
          <PaneBox id={endId} pane={end} size={shown.end} />
        </>
      )}
    </div>
  )
}

type Side = 'start' | 'end'
const opposite = { start: 'end', end: 'start' } as const

function PaneBox(props: { readonly id: string; readonly pane: Pane; readonly size: number }) {
  const { id, pane, size } = props
  return (
    <section
      id={id}
      aria-label={pane.name}
      className="kit-pane"
      style={{ width: `calc(${size}rem * var(--kit-scale))` }}
    >
      {pane.content}
    </section>
  )
}

interface DividerProps {
  readonly side: Side
  readonly pane: Pane
  readonly paneId: string
  readonly size: number
  readonly rem: () => number
  /** Nothing when the drag is given up. */
  readonly onDrag: (wished: number | undefined) => void
  readonly onSet: (wished: number) => void
}

function Divider({ side, pane, paneId, size, rem, onDrag, onSet }: DividerProps) {
  const say = useKitWords()
  const limits = pane.limits ?? usualLimits
  const grip = useRef<{ readonly x: number; readonly size: number; moved: boolean }>(undefined)

  /** As wide as it is shown, which is less than wished in a narrow window. */
  const shown = () => (document.getElementById(paneId)?.offsetWidth ?? 0) / rem()
  const wishedAt = (event: PointerEvent) => {
    const from = grip.current
    if (!from) return size
    const way = side === 'start' ? event.clientX - from.x : from.x - event.clientX
    return from.size + way / rem()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a divider with a value, not a thematic break.
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={`${say('kit.resize')}: ${pane.name}`}
      aria-controls={paneId}
      aria-valuenow={Math.round(size)}
      aria-valuemin={limits.min}
      aria-valuemax={limits.max}
      tabIndex={0}
      className="kit-divider"
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = { x: event.clientX, size: shown(), moved: false }
      }}
      onPointerMove={(event) => {
        const from = grip.current
        if (!from) return
        from.moved ||= Math.abs(event.clientX - from.x) > 3
        if (from.moved) onDrag(wishedAt(event))
      }}
      onPointerUp={(event) => {
        const from = grip.current
        if (!from) return
        onSet(from.moved ? wishedAt(event) : sizeByClick(from.size, limits))
        grip.current = undefined
      }}
      onPointerCancel={() => {
        grip.current = undefined
        onDrag(undefined)
      }}
      onKeyDown={(event) => {
        const wished = sizeByKey(event.key, shown(), limits, side)
        if (wished === undefined) return
        event.preventDefault()
        onSet(wished)
      }}
    />
  )
}

/** One rem of the interface in px, the projector's enlargement included. */
function remOf(element: Element | null): number {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  if (!element) return root
  return root * Number.parseFloat(getComputedStyle(element).getPropertyValue('--kit-scale') || '1')
}
