import type { NodeProps } from '@xyflow/react'
import { memo, useRef } from 'react'
import type { BoxLook } from '#drawing/box.ts'
import { shapesAt } from '#drawing/detail.ts'
import type { Shape, TextShape } from '#drawing/shape.ts'
import { useView } from '../desk.ts'
import { dragLink } from './dragLink.ts'
import type { BoxNode } from './flow.ts'
import { ShapesView } from './ShapesView.tsx'
import { useDetail } from './useDetail.ts'
import { useEasel, useTheEasel } from './useEasel.ts'
import { useIsDim } from './useIsDim.ts'
import { useWantedFocus } from './useWantedFocus.ts'

/** A box on the canvas: the shapes of its look, its rings, and the handles that links are drawn from. */
export const BoxView = memo(({ id, data: { look }, selected }: NodeProps<BoxNode>) => {
  const easel = useTheEasel()
  const isWriting = useEasel((state) => state.writing?.id === id)
  const isDim = useIsDim('factors', id)
  const isLinkTool = useView((state) => state.tool === 'link')
  const root = useRef<HTMLDivElement>(null)
  useWantedFocus(id, () => root.current?.closest<HTMLElement>('.react-flow__node'))
  const detail = useDetail()
  const shapes = isWriting ? untitled(look) : shapesAt(look, detail)
  return (
    <div
      ref={root}
      className="canvas-box"
      data-dim={isDim || undefined}
      onPointerDown={(event) => isLinkTool && dragLink(easel, event, { box: id, way: 'from' })}
    >
      <svg width={look.width} height={look.height} aria-hidden="true" focusable="false">
        <path className="canvas-ring canvas-ring--focus" d={look.outline} />
        <path className="canvas-ring canvas-ring--gap" d={look.outline} />
        {selected && <path className="canvas-ring canvas-ring--selected" d={look.outline} />}
        <g opacity={look.opacity}>
          <ShapesView shapes={shapes} />
        </g>
      </svg>
      {look.change === 'removed' ? (
        <LineEnds />
      ) : (
        <>
          <Handle box={id} way="to" />
          <Handle box={id} way="from" />
        </>
      )}
    </div>
  )
})
BoxView.displayName = 'BoxView'

/** The box while its title is being written over it. */
function untitled(look: BoxLook): readonly Shape[] {
  const title = titleShape(look)
  return look.shapes.filter((shape) => shape !== title)
}

/** The shape that shows the title. */
export function titleShape(look: BoxLook): TextShape | undefined {
  return look.shapes.find(
    (shape): shape is TextShape => shape.type === 'text' && shape.lines === look.title,
  )
}

/** React Flow shows lines only between boxes on which it finds where they end. */
function LineEnds() {
  return (
    <>
      <span className="canvas-line-end target" data-handlepos="left" />
      <span className="canvas-line-end source" data-handlepos="right" />
    </>
  )
}

/** Where links are drawn from, by dragging or by two clicks; keys have their own ways. */
function Handle({ box, way }: { readonly box: string; readonly way: 'from' | 'to' }) {
  const easel = useTheEasel()
  const side = way === 'from' ? 'right' : 'left'
  return (
    // React Flow measures where lines may end by these class names and attributes.
    // biome-ignore lint/a11y/noStaticElementInteractions: keys link by their own commands.
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only keeps its clicks from the box.
    <div
      className={`canvas-handle ${way === 'from' ? 'source' : 'target'} nodrag nopan`}
      data-handlepos={side}
      onPointerDown={(event) => dragLink(easel, event, { box, way })}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  )
}
