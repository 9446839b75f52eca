import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import type { LinkEdge } from './flow.ts'
import { ShapesView } from './ShapesView.tsx'
import { useIsDim } from './useIsDim.ts'

/** A link on the canvas: a wide way to hit it, its rings, and the shapes of its look. */
export const LinkView = memo(({ id, data, selected }: EdgeProps<LinkEdge>) => {
  const isDim = useIsDim('links', id)
  if (!data) return null
  const { look } = data
  return (
    <g className="canvas-link" data-dim={isDim || undefined}>
      <path className="canvas-link__ring" d={look.route.d} data-selected={selected || undefined} />
      <g opacity={look.opacity}>
        <ShapesView shapes={look.shapes} />
      </g>
      <path className="canvas-link__hit" d={look.route.d} />
    </g>
  )
})
LinkView.displayName = 'LinkView'
