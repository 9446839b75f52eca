import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { Scene } from '#drawing/scene.ts'
import { useView } from '../desk.ts'
import { stepsOf } from './lit.ts'
import { boxesOf, linksOf } from './sceneParts.ts'

/** The numbers of the steps of the route that is lit. */
export const RouteSteps = memo(({ scene }: { readonly scene: Scene }) => {
  const light = useView(({ lit, litFast }) => lit ?? litFast)
  if (!light) return null
  const boxes = boxesOf(scene)
  return (
    <ViewportPortal>
      {stepsOf(light, linksOf(scene)).map((id, index) => {
        const box = boxes.get(id)
        if (!box) return null
        const { x, y } = { x: box.x + box.look.width - 18, y: box.y - 14 }
        return (
          <span
            key={id}
            className="canvas-step"
            aria-hidden="true"
            style={{ transform: `translate(${x}px, ${y}px)` }}
          >
            {index + 1}
          </span>
        )
      })}
    </ViewportPortal>
  )
})
RouteSteps.displayName = 'RouteSteps'
