import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { headingSizes, headingsAt } from '#drawing/headings.ts'
import type { AreaLook, LaneLook } from '#drawing/scene.ts'
import { ShapesView } from './ShapesView.tsx'
import { useDetail } from './useDetail.ts'

interface LanesProps {
  readonly areas: readonly AreaLook[]
  readonly lanes: readonly LaneLook[]
  /** From afar they are painted with the rest. */
  readonly isFar: boolean
}

/** What lies under everything, and the headings of the lanes. */
export const Lanes = memo(({ areas, lanes, isFar }: LanesProps) => {
  const headings = headingsAt(lanes, headingSizes[useDetail()])
  return (
    <ViewportPortal>
      <svg
        className="canvas-lanes"
        width="1"
        height="1"
        aria-hidden="true"
        focusable="false"
        visibility={isFar ? 'hidden' : undefined}
      >
        {areas.map((area) => (
          <ShapesView key={area.id} shapes={area.shapes} />
        ))}
        {lanes.map((lane, i) => (
          <ShapesView key={lane.id} shapes={headings[i] ?? []} />
        ))}
      </svg>
    </ViewportPortal>
  )
})
Lanes.displayName = 'Lanes'
