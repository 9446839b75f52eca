import { useStore } from '@xyflow/react'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { Size } from '#drawing/geometry.ts'
import type { Scene } from '#drawing/scene.ts'
import { toolbarPlace } from './toolbarPlace.ts'
import { toolbarWishes } from './toolbarWishes.ts'

interface NearProps {
  readonly scene: Scene
  readonly ids: readonly string[]
  readonly window: Size
  readonly children: ReactNode
}

/** Something near boxes or links, which follows as the camera moves. */
export function Near({ scene, ids, window, children }: NearProps) {
  const root = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size>({ width: 320, height: 44 })
  const transform = useStore((state) => state.transform)
  const width = useStore((state) => state.width) || window.width
  const height = useStore((state) => state.height) || window.height
  useLayoutEffect(() => {
    const { offsetWidth, offsetHeight } = root.current ?? {}
    if (offsetWidth && offsetHeight) {
      setSize((before) =>
        before.width === offsetWidth && before.height === offsetHeight
          ? before
          : { width: offsetWidth, height: offsetHeight },
      )
    }
  }, [])
  const [x, y, zoom] = transform
  const view = { x, y, zoom }
  const { wishes, others, isSeen } = toolbarWishes(scene, ids, view, { width, height }, size)
  if (!isSeen) return null
  const at = toolbarPlace(wishes, size, { width, height }, others)
  return (
    <div
      ref={root}
      className="canvas-overlay canvas-tools"
      style={{ transform: `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)` }}
      // A label that is being written stays open while its box is made another kind.
      onPointerDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  )
}
