import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { LaneLook } from '#drawing/scene.ts'
import { ShapesView } from './ShapesView.tsx'

/** The lanes, behind everything. */
export const Lanes = memo(({ lanes }: { readonly lanes: readonly LaneLook[] }) => (
  <ViewportPortal>
    <svg className="canvas-lanes" width="1" height="1" aria-hidden="true" focusable="false">
      {lanes.map((lane) => (
        <ShapesView key={lane.id} shapes={lane.shapes} />
      ))}
    </svg>
  </ViewportPortal>
))
Lanes.displayName = 'Lanes'
