import { ViewportPortal } from '@xyflow/react'
import { useEasel } from './useEasel.ts'

/** The lines along which boxes being moved stand with others. */
export function Guides() {
  const guides = useEasel((state) => state.guides)
  if (guides.length === 0) return null
  return (
    <ViewportPortal>
      <svg className="canvas-guides" width="1" height="1" aria-hidden="true" focusable="false">
        {guides.map(({ from, to }) => (
          <path key={`${from.x} ${from.y} ${to.x}`} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
        ))}
      </svg>
    </ViewportPortal>
  )
}
