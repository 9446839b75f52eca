import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { BoxNode } from './flow.ts'
import { ShapesView } from './ShapesView.tsx'
import { useEasel } from './useEasel.ts'
import { useIsDim } from './useIsDim.ts'

/** A box on the canvas: the shapes of its look, its rings, and the handles that links are drawn from. */
export const BoxView = memo(({ id, data: { look }, selected }: NodeProps<BoxNode>) => {
  const isWriting = useEasel((state) => state.writing?.id === id)
  const isDim = useIsDim('factors', id)
  const shapes = isWriting ? look.shapes.filter((shape) => shape !== titleOf(look)) : look.shapes
  return (
    <div className="canvas-box" data-dim={isDim || undefined}>
      <svg width={look.width} height={look.height} aria-hidden="true" focusable="false">
        <path className="canvas-ring" d={look.outline} data-selected={selected || undefined} />
        <g opacity={look.opacity}>
          <ShapesView shapes={shapes} />
        </g>
      </svg>
      <div className="canvas-handle target nodrag nopan" data-handlepos="left" data-way="to" />
      <div className="canvas-handle source nodrag nopan" data-handlepos="right" data-way="from" />
    </div>
  )
})
BoxView.displayName = 'BoxView'

/** The shape that shows the title. */
export function titleOf(look: BoxNode['data']['look']) {
  return look.shapes.find((shape) => shape.type === 'text' && shape.lines === look.title)
}
