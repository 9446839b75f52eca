import { useStore, useStoreApi } from '@xyflow/react'
import { type PointerEvent, useEffect, useMemo, useRef } from 'react'
import type { BoxLook } from '#drawing/box.ts'
import { boundsOf, grown, type Rect, type Size } from '#drawing/geometry.ts'
import { type Ink, paletteOf } from '#drawing/palette.ts'
import type { Scene } from '#drawing/scene.ts'
import { wholeOf } from './camera.ts'
import { useTheEasel } from './useEasel.ts'
import { useIsDarkHere } from './useIsDarkHere.ts'
import { useScene } from './useScene.ts'
import { seenIn } from './useSight.ts'

const size: Size = { width: 208, height: 132 }

/** The whole theory in the corner, with what is seen of it; drag to look elsewhere. */
export function MiniMap({ window }: { readonly window: Size }) {
  const easel = useTheEasel()
  const flow = useStoreApi()
  const scene = useScene()
  const isDark = useIsDarkHere()
  const seen = useStore((state) => JSON.stringify(seenIn(state, window)))
  const view = JSON.parse(seen) as Rect
  const canvas = useRef<HTMLCanvasElement>(null)
  const whole = useMemo(() => grown(wholeOf(scene), 40), [scene])
  const frame = fitted(boundsOf([whole, view]))

  useEffect(() => {
    if (canvas.current) paint(canvas.current, scene, frame, isDark)
  })

  const look = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = frame.x + ((event.clientX - box.left) / size.width) * frame.width
    const y = frame.y + ((event.clientY - box.top) / size.height) * frame.height
    const now = seenIn(flow.getState(), window)
    const zoom = flow.getState().transform[2]
    easel.stage?.pan({
      x: (now.x + now.width / 2 - x) * zoom,
      y: (now.y + now.height / 2 - y) * zoom,
    })
  }
  const scale = size.width / frame.width
  return (
    // A pointer's way to look around; keys have the arrows and the zoom.
    <div
      className="canvas-map"
      aria-hidden="true"
      style={size}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        look(event)
      }}
      onPointerMove={(event) => event.buttons === 1 && look(event)}
    >
      <canvas ref={canvas} style={size} />
      <div
        className="canvas-map__seen"
        style={{
          transform: `translate(${(view.x - frame.x) * scale}px, ${(view.y - frame.y) * scale}px)`,
          width: view.width * scale,
          height: view.height * scale,
        }}
      />
    </div>
  )
}

/** The rectangle made as wide and high as the map is. */
function fitted(rect: Rect): Rect {
  const ratio = size.width / size.height
  const width = Math.max(rect.width, rect.height * ratio, 1)
  const height = width / ratio
  return {
    x: rect.x - (width - rect.width) / 2,
    y: rect.y - (height - rect.height) / 2,
    width,
    height,
  }
}

function paint(canvas: HTMLCanvasElement, scene: Scene, frame: Rect, isDark: boolean): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const palette = paletteOf(isDark ? 'dark' : 'light')
  const pixels = Math.min(2, devicePixelRatio)
  canvas.width = size.width * pixels
  canvas.height = size.height * pixels
  const scale = (size.width / frame.width) * pixels
  context.setTransform(scale, 0, 0, scale, -frame.x * scale, -frame.y * scale)
  for (const { look, x, y } of scene.boxes) {
    context.fillStyle = palette[inkOf(look)]
    context.fillRect(x, y, look.width, look.height)
  }
}

function inkOf({ change, kind }: BoxLook): Ink {
  return change === 'new' ? 'proposal' : `${kind}.line`
}
