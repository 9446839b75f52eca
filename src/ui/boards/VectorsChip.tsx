import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { ActorOnMap } from '#framework/vectors.ts'
import { newId } from '#model/ids.ts'
import type { Actor } from '#model/theory.ts'
import { useSay } from '../desk.ts'

/** A place within a field, 0 to 1 from its top left. */
export interface At {
  readonly x: number
  readonly y: number
}

export interface ChipDeeds {
  readonly chosen: ActorOnMap | undefined
  readonly onChoose: (it: ActorOnMap) => void
  /** Parts of one `edit` are one undo step. */
  readonly onPlace: (it: ActorOnMap, at: At, edit: string) => void
}

interface VectorsChipProps {
  readonly it: ActorOnMap
  readonly actor: Actor | undefined
  /** Where a person has put it; without it stands in line. */
  readonly at: At | undefined
  readonly deeds?: ChipDeeds
}

const steps: Readonly<Record<string, At>> = {
  ArrowLeft: { x: -0.05, y: 0 },
  ArrowRight: { x: 0.05, y: 0 },
  ArrowUp: { x: 0, y: -0.1 },
  ArrowDown: { x: 0, y: 0.1 },
}

/** An actor on the map: chosen by a click, moved by dragging or by the arrows, within its field. */
export function VectorsChip({ it, actor, at, deeds }: VectorsChipProps) {
  const say = useSay()
  const [dragged, setDragged] = useState<At>()
  const grip = useRef<{ readonly x: number; readonly y: number; moved: boolean }>(undefined)
  const edit = useRef('')
  const shown = dragged ?? at
  const style: CSSProperties | undefined = shown && {
    position: 'absolute',
    left: `${shown.x * 100}%`,
    top: `${shown.y * 100}%`,
    transform: `translate(${-shown.x * 100}%, ${-shown.y * 100}%)`,
  }
  const face = (
    <>
      {actor?.title}
      {it.state !== 'stays' && (
        <span className="vectors-chip__state">{say(`vectors.state.${it.state}`)}</span>
      )}
    </>
  )
  const attributes = {
    className: 'vectors-chip',
    'data-chip': `${it.actor}.${it.level}`,
    'data-state': it.state,
    ...(style && { style }),
  }
  if (!deeds) return <span {...attributes}>{face}</span>
  const isChosen = deeds.chosen?.actor === it.actor && deeds.chosen.level === it.level
  return (
    <button
      {...attributes}
      type="button"
      aria-pressed={isChosen}
      onClick={() => deeds.onChoose(it)}
      onFocus={() => {
        edit.current = newId('e')
      }}
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
        const step = steps[event.key]
        if (!step || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        deeds.onPlace(it, moved(placeOf(event.currentTarget), step), edit.current)
      }}
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return
        const chip = event.currentTarget.getBoundingClientRect()
        grip.current = { x: event.clientX - chip.left, y: event.clientY - chip.top, moved: false }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event: PointerEvent<HTMLElement>) => {
        const held = grip.current
        if (!held) return
        const chip = event.currentTarget.getBoundingClientRect()
        const way = Math.hypot(
          event.clientX - chip.left - held.x,
          event.clientY - chip.top - held.y,
        )
        held.moved ||= way > 4
        if (held.moved) setDragged(placeAt(event.currentTarget, event, held))
      }}
      onPointerUp={() => {
        if (dragged) deeds.onPlace(it, dragged, newId('e'))
        setDragged(undefined)
        grip.current = undefined
      }}
      onPointerCancel={() => {
        setDragged(undefined)
        grip.current = undefined
      }}
    >
      {face}
    </button>
  )
}

export function moved(at: At, by: At): At {
  return { x: within(at.x + by.x), y: within(at.y + by.y) }
}

/** Where a chip stands in its field. */
export function placeOf(chip: HTMLElement): At {
  const box = chip.getBoundingClientRect()
  return placeAt(chip, { clientX: box.left, clientY: box.top }, { x: 0, y: 0 })
}

function placeAt(
  chip: HTMLElement,
  pointer: { readonly clientX: number; readonly clientY: number },
  grip: { readonly x: number; readonly y: number },
): At {
  const field = (chip.parentElement ?? chip).getBoundingClientRect()
  const box = chip.getBoundingClientRect()
  return {
    x: within((pointer.clientX - grip.x - field.left) / (field.width - box.width)),
    y: within((pointer.clientY - grip.y - field.top) / (field.height - box.height)),
  }
}

/** To the hundredth, between 0 and 1. */
function within(share: number): number {
  return Number.isFinite(share) ? Math.round(Math.max(0, Math.min(1, share)) * 100) / 100 : 0
}
