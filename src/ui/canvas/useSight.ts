import { type ReactFlowState, useStoreApi } from '@xyflow/react'
import { useEffect, useState } from 'react'
import type { Rect, Size } from '#drawing/geometry.ts'
import type { Scene } from '#drawing/scene.ts'
import { viewOf } from './camera.ts'
import { type Sight, sightOf } from './sight.ts'

/** What is kept mounted as the camera moves; the component follows it, and nothing smaller. */
export function useSight(scene: Scene, window: Size): Sight {
  const flow = useStoreApi()
  const boxes = scene.boxes.length
  const [sight, setSight] = useState(() => see(undefined, flow.getState(), window, boxes))
  useEffect(() => {
    const look = () => setSight((before) => see(before, flow.getState(), window, boxes))
    look()
    return flow.subscribe((now, before) => {
      const isStill =
        now.transform === before.transform &&
        now.width === before.width &&
        now.height === before.height
      if (!isStill) look()
    })
  }, [flow, window, boxes])
  return sight
}

function see(before: Sight | undefined, state: ReactFlowState, window: Size, boxes: number): Sight {
  return sightOf(before, seenIn(state, window), state.transform[2], boxes)
}

/** The part of the picture that is seen. */
export function seenIn({ transform, width, height }: ReactFlowState, window: Size): Rect {
  const [x, y, zoom] = transform
  return viewOf({ x, y, zoom }, width > 0 ? { width, height } : window)
}
