import { ViewportPortal } from '@xyflow/react'
import { memo, useRef } from 'react'
import type { LinkLook } from '#drawing/link.ts'
import type { Scene } from '#drawing/scene.ts'
import { useEditor } from '../desk.ts'
import { type HexagonAt, hexagonsOn } from './hexagons.ts'
import { hexagonName } from './names.ts'
import { ShapesView } from './ShapesView.tsx'
import { useDetail } from './useDetail.ts'
import { useEasel, useTheEasel } from './useEasel.ts'
import { useIsDim } from './useIsDim.ts'
import { useWantedFocus } from './useWantedFocus.ts'

interface MarksProps {
  readonly scene: Scene
  /** The boxes and links that are on the page. */
  readonly boxes: readonly string[]
  readonly links: readonly LinkLook[]
}

/** What stands on lines, above all of them; and the places where assumptions can be picked. */
export const Marks = memo(({ scene, boxes, links }: MarksProps) => {
  // From farther away boxes are drawn without their assumptions.
  const isNear = useDetail() === 'near'
  const holders = [...links.map((link) => link.id), ...(isNear ? boxes : [])]
  return (
    <ViewportPortal>
      <svg className="canvas-marks" width="1" height="1" aria-hidden="true" focusable="false">
        {links.map((link) => (
          <LinkMarks key={link.id} link={link} />
        ))}
      </svg>
      {holders.flatMap((holder) =>
        hexagonsOn(scene, holder).map((at) => <Spot key={at.id} at={at} />),
      )}
    </ViewportPortal>
  )
})
Marks.displayName = 'Marks'

const LinkMarks = memo(({ link }: { readonly link: LinkLook }) => {
  const isDim = useIsDim('links', link.id)
  if (link.marks.length === 0) return null
  return (
    <g className="canvas-link" opacity={link.opacity} data-dim={isDim || undefined}>
      <ShapesView shapes={link.marks} />
    </g>
  )
})
LinkMarks.displayName = 'LinkMarks'

/** Where an assumption's hexagon can be pointed at and can have the focus. */
const Spot = memo(({ at }: { readonly at: HexagonAt }) => {
  const easel = useTheEasel()
  const { say } = easel
  const { assumption } = at.hexagon
  const title = useEditor((state) => state.sheet.theory.assumptions[assumption]?.title)
  const isSelected = useEditor((state) => state.selection.has(assumption))
  const isFocused = useEasel((state) => state.focused === at.id)
  const root = useRef<HTMLDivElement>(null)
  useWantedFocus(at.id, () => root.current)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would swallow the canvas' keys.
    <div
      ref={root}
      role="button"
      className="canvas-spot nodrag nopan"
      data-id={at.id}
      tabIndex={isFocused ? 0 : -1}
      aria-pressed={isSelected}
      aria-label={hexagonName(at.hexagon, title ?? '', say)}
      aria-roledescription={say('canvas.role.assumption')}
      style={{ transform: `translate(${at.x - 16}px, ${at.y - 16}px)` }}
    />
  )
})
Spot.displayName = 'Spot'
