import { ViewportPortal } from '@xyflow/react'
import type { LinkLook } from '#drawing/link.ts'
import type { Scene } from '#drawing/scene.ts'
import { useEditor } from '../desk.ts'
import { dragLink } from './dragLink.ts'
import { linksOf } from './sceneParts.ts'
import { useEasel, useTheEasel } from './useEasel.ts'

/** The ends of the one link that is selected: each can be moved to another box. */
export function LinkEnds({ scene }: { readonly scene: Scene }) {
  const selection = useEditor((state) => state.selection)
  const isBusy = useEasel((state) => state.linking !== undefined || state.moving !== undefined)
  const [only, second] = selection
  const link = only !== undefined && second === undefined ? linksOf(scene).get(only) : undefined
  if (!link || link.change === 'removed' || isBusy) return null
  return (
    <ViewportPortal>
      <LinkEnd link={link} end="from" />
      <LinkEnd link={link} end="to" />
    </ViewportPortal>
  )
}

function LinkEnd({ link, end }: { readonly link: LinkLook; readonly end: 'from' | 'to' }) {
  const easel = useTheEasel()
  const at = end === 'to' ? link.route.head : link.route.points[0]
  if (!at) return null
  const standing =
    end === 'to'
      ? ({ box: link.from, way: 'from' } as const)
      : ({ box: link.to, way: 'to' } as const)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the menu and the inspector do it by keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only keeps its clicks from the link.
    <div
      className="canvas-end nodrag nopan"
      style={{ transform: `translate(${at.x - 12}px, ${at.y - 12}px)` }}
      onPointerDown={(event) => dragLink(easel, event, { ...standing, link: link.id })}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
