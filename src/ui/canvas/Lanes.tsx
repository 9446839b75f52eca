import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { LaneLook } from '#drawing/scene.ts'
import { ShapesView } from './ShapesView.tsx'

interface LanesProps {
  readonly lanes: readonly LaneLook[]
  /** From afar they are painted with the rest. */
  readonly isFar: boolean
}

/** The headings of the lanes, behind everything. */
export const Lanes = memo(({ lanes, isFar }: LanesProps) => (
  <ViewportPortal>
    <svg
      className="canvas-lanes"
      width="1"
      height="1"
      aria-hidden="true"
      focusable="false"
      visibility={isFar ? 'hidden' : undefined}
    >
      {lanes.map((lane) => (
        <ShapesView key={lane.id} shapes={lane.shapes} />
      ))}
    </svg>
  </ViewportPortal>
))
Lanes.displayName = 'Lanes'
