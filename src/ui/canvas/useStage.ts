import { type ReactFlowState, useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { centreOf, type Size } from '#drawing/geometry.ts'
import { useDesk } from '../desk.ts'
import type { Camera } from '../view.ts'
import {
  maxZoom,
  minZoom,
  nudgeFor,
  partOf,
  stopRect,
  viewportFor,
  viewportOfAll,
} from './camera.ts'
import { write } from './draw.ts'
import type { Easel } from './easel.ts'
import { focusedOf, focusOn } from './focus.ts'
import { readWhole } from './reading.ts'
import { useTheEasel } from './useEasel.ts'
import { seenIn } from './useSight.ts'
import { stands } from './walk.ts'

/** Lets commands and pointers work with the window onto the canvas, while it is on the screen. */
export function useStage(root: RefObject<HTMLElement | null>, window: Size) {
  const easel = useTheEasel()
  const { editor, view } = useDesk()
  const flow = useReactFlow()
  const store = useStoreApi()
  // Until somebody looks elsewhere, all of it is shown, also when panes and layers come and go.
  const showsAll = useRef(true)

  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const seen = () => seenIn(store.getState(), window)
    const show = (viewport: Viewport, duration: number) => {
      showsAll.current = false
      void flow.setViewport(viewport, isCalm() || duration === 0 ? {} : { duration })
    }
    const size = () => sizeIn(store.getState(), window)
    const showAll = (duration: number) => {
      show(viewportOfAll(easel.scene(), size()), duration)
      showsAll.current = true
    }
    // What is looked for, and is not in the part that is read, is looked for in the whole.
    const lookFor = async (ids: readonly string[]) => {
      const isHere = ids.some((id) => stands(easel.scene(), id))
      if (!isHere && view.store.getState().reading?.focus) await readWhole(easel)
      show(viewportFor(partOf(easel.scene(), ids), size(), 96), 250)
    }
    const camera: Camera = {
      fitAll: () => showAll(250),
      fit: (ids) => void lookFor([...ids]),
      zoomTo: (zoom) => show(zoomed(flow.getViewport(), size(), zoom / flow.getZoom()), 120),
      zoomBy: (factor) => show(zoomed(flow.getViewport(), size(), factor), 120),
      middle: () => centreOf(seen()),
      writeLabel: (id, edit) => write(easel, id, edit),
      focus: (id) => {
        const stop = id ?? focusedOf(easel)
        if (stop === undefined) element.focus({ preventScroll: true })
        else focusOn(easel, stop, id === undefined ? 'not' : 'alone')
      },
    }
    easel.stage = {
      root: element,
      toCanvas: (point) => flow.screenToFlowPosition(point, { snapToGrid: false }),
      toWindow: (point) => flow.flowToScreenPosition(point),
      seen,
      zoom: flow.getZoom,
      pan: ({ x, y }) => {
        showsAll.current = false
        void store.getState().panBy({ x, y })
      },
      reveal: (stop) => {
        const rect = stopRect(easel.scene(), stop)
        if (!rect) return
        const { x, y, zoom } = flow.getViewport()
        const by = nudgeFor(rect, seen(), 56 / zoom)
        if (by.x === 0 && by.y === 0) return
        show({ x: x - by.x * zoom, y: y - by.y * zoom, zoom }, 140)
      },
    }
    view.camera = camera
    const stop = store.subscribe(({ transform, width, height }, before) => {
      tellZoom(easel, transform[2])
      const isResized = width !== before.width || height !== before.height
      if (isResized && showsAll.current) showAll(0)
    })
    const stopLayers = editor.store.subscribe(({ layer }, before) => {
      if (layer !== before.layer && showsAll.current) showAll(250)
    })
    let drawn: { readonly viewport: Viewport; readonly showsAll: boolean } | undefined
    const stopReadings = view.store.subscribe(({ reading }, before) => {
      if (reading === before.reading) return
      if (!before.reading) drawn = { viewport: flow.getViewport(), showsAll: showsAll.current }
      if (reading || !drawn || drawn.showsAll) return showAll(0)
      show(drawn.viewport, 0)
    })
    tellZoom(easel, store.getState().transform[2])
    return () => {
      stop()
      stopReadings()
      stopLayers()
      easel.stage = undefined
      if (view.camera === camera) view.camera = undefined
    }
  }, [easel, editor, view, flow, store, root, window])

  return {
    onMoveStart: (event: MouseEvent | TouchEvent | null) => {
      if (event) showsAll.current = false
    },
  }
}

function tellZoom({ desk, stage }: Easel, zoom: number): void {
  const told = Math.round(zoom * 100) / 100
  stage?.root.style.setProperty('--canvas-zoom', String(told))
  if (desk.view.store.getState().zoom === told) return
  desk.view.store.setState({ zoom: told })
}

function sizeIn({ width, height }: ReactFlowState, window: Size): Size {
  return width > 0 ? { width, height } : window
}

/** The middle of the window stays where it is. */
function zoomed({ x, y, zoom }: Viewport, { width, height }: Size, factor: number): Viewport {
  const next = Math.min(maxZoom, Math.max(minZoom, zoom * factor))
  const ratio = next / zoom
  return {
    x: width / 2 - (width / 2 - x) * ratio,
    y: height / 2 - (height / 2 - y) * ratio,
    zoom: next,
  }
}

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
