import type { Viewport } from '@xyflow/react'
import type { Size } from '#drawing/geometry.ts'

/** Paints so much of the picture, at so many pixels of the screen per pixel of the canvas. */
export type Paint = (context: CanvasRenderingContext2D, viewport: Viewport, size: Size) => void

interface Painted {
  readonly viewport: Viewport
  readonly paint: Paint
  readonly size: Size
}

/** How much more than the window is painted on each side, of the window. */
const margin = 0.2

/** A painted picture on a canvas. */
export interface Raster {
  show(viewport: Viewport, size: Size, paint: Paint): void
  stop(): void
}

/**
 * A painted picture that follows the camera: moved as long as the window shows nothing unpainted,
 * painted anew when it must be, once in a frame, and meanwhile enlarged if painting takes long.
 */
export function createRaster(canvas: HTMLCanvasElement): Raster {
  const context = canvas.getContext('2d', { alpha: true })
  let painted: Painted | undefined
  let wanted: Painted | undefined
  let last = 0
  let timer = 0
  let frame = 0
  const sinceLast = () => performance.now() - last

  function repaint(): void {
    stop()
    if (!context || !wanted) return
    const { viewport, size, paint } = wanted
    const scale = Math.min(2, devicePixelRatio)
    const pad = { x: Math.round(size.width * margin), y: Math.round(size.height * margin) }
    const whole = { width: size.width + 2 * pad.x, height: size.height + 2 * pad.y }
    if (canvas.width !== whole.width * scale || canvas.height !== whole.height * scale) {
      canvas.width = whole.width * scale
      canvas.height = whole.height * scale
      canvas.style.width = `${whole.width}px`
      canvas.style.height = `${whole.height}px`
    }
    context.setTransform(scale, 0, 0, scale, 0, 0)
    context.clearRect(0, 0, whole.width, whole.height)
    paint(context, { ...viewport, x: viewport.x + pad.x, y: viewport.y + pad.y }, whole)
    painted = wanted
    last = performance.now()
    canvas.style.transform = `translate(${-pad.x}px, ${-pad.y}px)`
  }

  function stop(): void {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    timer = 0
    frame = 0
  }

  return {
    show(viewport: Viewport, size: Size, paint: Paint): void {
      wanted = { viewport, size, paint }
      if (!painted || painted.size.width !== size.width || painted.size.height !== size.height) {
        repaint()
        return
      }
      move(canvas, painted, viewport, size)
      if (frame !== 0) return
      const doing =
        painted.paint === paint ? next(painted.viewport, viewport, size, sinceLast()) : 'paint'
      clearTimeout(timer)
      if (doing === 'paint') frame = requestAnimationFrame(repaint)
      if (doing === 'later') timer = window.setTimeout(repaint, pause)
    },
    stop,
  }
}

/** While one zooms it is painted anew no more often than this, in ms, */
const pause = 140
/** or when it has become so much larger or smaller. */
const most = 1.6

/**
 * What is to be done when the camera has moved: nothing but moving the painted picture along, painting
 * it anew, or the one now and the other when the camera rests.
 */
export function next(
  painted: Viewport,
  now: Viewport,
  size: Size,
  since: number,
): 'move' | 'later' | 'paint' {
  const ratio = now.zoom / painted.zoom
  if (ratio === 1) return covers(painted, now, size) ? 'move' : 'paint'
  const isUsable = ratio < most && ratio > 1 / most
  return isUsable && since < pause ? 'later' : 'paint'
}

function covers(painted: Viewport, now: Viewport, size: Size): boolean {
  return (
    Math.abs(now.x - painted.x) <= size.width * margin &&
    Math.abs(now.y - painted.y) <= size.height * margin
  )
}

function move(canvas: HTMLCanvasElement, { viewport }: Painted, now: Viewport, size: Size): void {
  const scale = now.zoom / viewport.zoom
  const x = now.x - (viewport.x + Math.round(size.width * margin)) * scale
  const y = now.y - (viewport.y + Math.round(size.height * margin)) * scale
  canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
}
