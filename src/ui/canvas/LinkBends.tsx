import { ViewportPortal } from '@xyflow/react'
import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { grid } from '#drawing/box.ts'
import type { LinkLook } from '#drawing/link.ts'
import type { Scene } from '#drawing/scene.ts'
import { orderOfBends } from '#model/bends.ts'
import { newId } from '#model/ids.ts'
import { useEditor, useView } from '../desk.ts'
import { bendHere, bendsOf, keepBends, removeBend } from './bending.ts'
import { dragBend } from './dragBend.ts'
import { focusOn } from './focus.ts'
import { bentAt, type Grip, gripsOf } from './grips.ts'
import { linksOf } from './sceneParts.ts'
import { useEasel, useTheEasel } from './useEasel.ts'
import { useWantedFocus } from './useWantedFocus.ts'

/** Where the one link that is selected is bent, and where it could be. */
export function LinkBends({ scene }: { readonly scene: Scene }) {
  const easel = useTheEasel()
  const selection = useEditor((state) => state.selection)
  const links = useEditor((state) => state.sheet.theory.links)
  const isReading = useView((state) => state.reading !== undefined)
  const isBusy = useEasel((state) => state.linking !== undefined || state.moving !== undefined)
  useEasel((state) => state.bending)
  const keyed = useRef<Keyed>(undefined)
  const [only = '', second] = selection
  const look = second === undefined && only in links ? linksOf(scene).get(only) : undefined
  if (!look || look.change === 'removed' || isBusy || isReading) return null
  const bends = bendsOf(easel, look.id)
  const count = orderOfBends(bends).length
  return (
    <ViewportPortal>
      <div data-id={look.id}>
        {gripsOf(look, bends).map((grip) => (
          <GripView
            key={grip.bend ?? `new ${grip.at}`}
            look={look}
            grip={grip}
            count={count}
            keyed={keyed}
          />
        ))}
      </div>
    </ViewportPortal>
  )
}

/** The bend that keys are moving, and the edit that they are part of. */
type Keyed = { readonly bend: string; readonly edit: string } | undefined

interface GripProps {
  readonly look: LinkLook
  readonly grip: Grip
  readonly count: number
  readonly keyed: RefObject<Keyed>
}

function GripView({ look, grip, count, keyed }: GripProps) {
  const easel = useTheEasel()
  const { say } = easel
  const root = useRef<HTMLDivElement>(null)
  const { bend } = grip
  useWantedFocus(bend ?? '', () => root.current)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would swallow the canvas' keys.
    <div
      ref={root}
      role="button"
      tabIndex={0}
      className="canvas-bend nodrag nopan"
      data-new={bend === undefined || undefined}
      aria-roledescription={say('canvas.role.bend')}
      aria-label={
        bend === undefined
          ? say('canvas.bend.here')
          : say('canvas.bend.name', { at: grip.at + 1, of: count })
      }
      style={{ transform: `translate(${grip.x}px, ${grip.y}px)` }}
      onPointerDown={(event) => dragBend(easel, event, look, grip)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={() => bend !== undefined && removeBend(easel, look.id, bend)}
      onKeyDown={(event) => {
        if (!isPressed(event, () => keyOf(event.key))) return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )

  function isPressed(event: KeyboardEvent, act: () => boolean): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const by = arrows[event.key]
    if (!by) return act()
    const far = event.shiftKey ? 8 * grid : grid
    const to = { x: grip.x + by.x * far, y: grip.y + by.y * far }
    const { bends, id } = bentAt(bendsOf(easel, look.id), grip, to)
    // The arrows of one bend, its making with them, are one step.
    const edit = keyed.current?.bend === id ? keyed.current.edit : newId('e')
    keyed.current = { bend: id, edit }
    keepBends(easel, look.id, bends, edit)
    if (bend === undefined) easel.store.setState({ wanted: id })
    return true
  }

  function keyOf(key: string): boolean {
    if ((key === 'Enter' || key === ' ') && bend === undefined) bendHere(easel, look.id, grip)
    else if ((key === 'Delete' || key === 'Backspace') && bend !== undefined)
      removeBend(easel, look.id, bend)
    else if (key === 'Escape') focusOn(easel, look.id, 'not')
    else return key === 'Enter' || key === ' ' || key === 'Delete' || key === 'Backspace'
    return true
  }
}

const arrows: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
}
