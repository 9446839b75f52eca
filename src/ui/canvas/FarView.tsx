import { useStoreApi } from '@xyflow/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Size } from '#drawing/geometry.ts'
import { paletteOf } from '#drawing/palette.ts'
import type { Scene } from '#drawing/scene.ts'
import { useEditor, useView } from '../desk.ts'
import { painterOf } from './paintScene.ts'
import { createRaster, type Raster } from './raster.ts'
import { useEasel } from './useEasel.ts'
import { useIsDarkHere } from './useIsDarkHere.ts'

interface FarViewProps {
  readonly scene: Scene
  readonly window: Size
  readonly isFar: boolean
  /** Whether the boxes that are to take over are on the page. */
  readonly isWhole: boolean
}

/** From afar one canvas draws everything; it stays until the boxes are on the page again. */
export function FarView({ isFar, isWhole, ...rest }: FarViewProps) {
  const [isKept, setKept] = useState(isFar)
  useEffect(() => {
    if (isFar) setKept(true)
    if (isFar || !isWhole) return
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setKept(false))
    })
    return () => cancelAnimationFrame(frame)
  }, [isFar, isWhole])
  return isFar || isKept ? <FarCanvas {...rest} /> : null
}

function FarCanvas({ scene, window }: Pick<FarViewProps, 'scene' | 'window'>) {
  const flow = useStoreApi()
  const canvas = useRef<HTMLCanvasElement>(null)
  const isDark = useIsDarkHere()
  const selected = useEditor((state) => state.selection)
  const caught = useEasel((state) => state.caught)
  const lit = useView((state) => state.lit ?? state.litFast)
  const titlesOnly = useView((state) => state.titlesOnly)
  const liftedIds = useEasel(({ moving }) => (moving ? Object.keys(moving).join(' ') : ''))
  const paint = useMemo(
    () =>
      painterOf({
        scene,
        palette: paletteOf(isDark ? 'dark' : 'light'),
        accent: cssColour('--ds-color-accent-border-default'),
        selection: caught ?? selected,
        lit,
        lifted: new Set(liftedIds === '' ? [] : liftedIds.split(' ')),
        titlesOnly,
      }),
    [scene, isDark, selected, caught, lit, liftedIds, titlesOnly],
  )

  const raster = useRef<Raster>(undefined)
  useEffect(() => {
    if (!canvas.current) return
    raster.current = createRaster(canvas.current)
    return () => raster.current?.stop()
  }, [])
  useEffect(() => {
    const show = () => {
      const { transform, width, height } = flow.getState()
      const [x, y, zoom] = transform
      raster.current?.show({ x, y, zoom }, width > 0 ? { width, height } : window, paint)
    }
    show()
    return flow.subscribe((now, before) => {
      if (
        now.transform !== before.transform ||
        now.width !== before.width ||
        now.height !== before.height
      )
        show()
    })
  }, [flow, window, paint])

  return <canvas ref={canvas} className="canvas-far" />
}

function cssColour(variable: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(variable).trim() || '#2a6fc9'
}
