import type { EdgeProps } from '@xyflow/react'
import { memo, useRef } from 'react'
import type { LinkEdge } from './flow.ts'
import { ShapesView } from './ShapesView.tsx'
import { useIsDim } from './useIsDim.ts'
import { useWantedFocus } from './useWantedFocus.ts'

/** A link's line on the canvas, its rings, and a wide way to hit it. */
export const LinkView = memo(({ id, data, selected }: EdgeProps<LinkEdge>) => {
  const isDim = useIsDim('links', id)
  const root = useRef<SVGGElement>(null)
  useWantedFocus(id, () => root.current?.closest<SVGGElement>('.react-flow__edge'))
  if (!data) return null
  const { look } = data
  return (
    <g ref={root} className="canvas-link" data-dim={isDim || undefined}>
      <path className="canvas-ring canvas-ring--focus" d={look.route.d} />
      <path className="canvas-ring canvas-ring--gap" d={look.route.d} />
      {selected && <path className="canvas-ring canvas-ring--selected" d={look.route.d} />}
      <g opacity={look.opacity}>
        <ShapesView shapes={look.line} />
      </g>
      <path className="canvas-link__hit" d={look.route.d} />
    </g>
  )
})
LinkView.displayName = 'LinkView'
