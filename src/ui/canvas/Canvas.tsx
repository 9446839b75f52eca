import '@xyflow/react/dist/base.css'
import './canvas.css'
import { ReactFlowProvider } from '@xyflow/react'
import {
  lazy,
  type MouseEvent,
  type RefObject,
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useStore } from 'zustand'
import type { Size } from '#drawing/geometry.ts'
import { useDesk, useEditor, useSay, useView } from '../desk.ts'
import { EmptyHint } from './EmptyHint.tsx'
import { createEasel, easels } from './easel.ts'
import { inkStyle } from './inks.ts'
import { MiniToolbar } from './MiniToolbar.tsx'
import { ModeHint } from './ModeHint.tsx'
import { openMenu, pointerOf } from './pointer.ts'
import { followReading, followTurns } from './reading.ts'
import { Surface } from './Surface.tsx'
import { ToolPalette } from './ToolPalette.tsx'
import { useCanvasKeys } from './useCanvasKeys.ts'
import { useClipboard } from './useClipboard.ts'
import { EaselContext } from './useEasel.ts'
import { useHover } from './useHover.ts'
import { useIdeaDrop } from './useIdeaDrop.ts'
import { useWheel } from './useWheel.ts'
import { ZoomControls } from './ZoomControls.tsx'

const fetchMenu = () => import('./CanvasMenu.tsx')
const CanvasMenu = lazy(async () => ({ default: (await fetchMenu()).CanvasMenu }))
const MiniMap = lazy(async () => ({ default: (await import('./MiniMap.tsx')).MiniMap }))
const PasteDialog = lazy(async () => ({ default: (await import('./PasteDialog.tsx')).PasteDialog }))
const ReadingBar = lazy(async () => ({ default: (await import('./ReadingBar.tsx')).ReadingBar }))

/** In ms; after that the menu is fetched, so that it is there when it is asked for. */
const rest = 1500

/** The open programme as a drawing: seen, walked, and drawn by mouse, touch and keys. */
export function Canvas() {
  const desk = useDesk()
  const say = useSay()
  const easel = useMemo(() => createEasel(desk, say), [desk, say])
  const root = useRef<HTMLDivElement>(null)
  const window = useFirstSize(root)

  useLayoutEffect(() => {
    easels.set(desk.view, easel)
    return () => {
      if (easels.get(desk.view) === easel) easels.delete(desk.view)
    }
  }, [desk.view, easel])
  useEffect(() => followReading(easel), [easel])
  useEffect(() => followTurns(easel), [easel])
  useEffect(() => {
    const timer = setTimeout(() => void fetchMenu(), rest)
    return () => clearTimeout(timer)
  }, [])
  const hasBar = useView(
    ({ reading, awaited, tidying }) => (reading ?? awaited) !== undefined || tidying === 'slow',
  )
  useCanvasKeys(easel, root)
  useClipboard(easel, root)
  useIdeaDrop(easel, root)
  useWheel(easel, root)
  useHover(easel, root)
  const tool = useView((state) => state.tool)
  const isLinking = useStore(easel.store, ({ linking }) => linking !== undefined)
  const isBusy = useStore(
    easel.store,
    ({ linking, moving, bending }) => (moving ?? bending) !== undefined || linking?.by === 'drag',
  )
  const drawn = useEditor(({ programme }) => programme.flow)
  const flow = useView(({ reading }) => (reading ? reading.scheme.flow : drawn))
  const hasMenu = useStore(easel.store, ({ menu }) => menu !== undefined)
  const isMapped = useView((state) => state.minimap)
  const isPasting = useStore(easel.store, ({ pasting }) => pasting !== undefined)
  const isMany = useEditor(({ selection }) => selection.size > 1)
  const isSmall = useView(({ zoom }) => zoom < 0.22)
  const pointer = useMemo(() => pointerOf(easel), [easel])

  const stopAt = (event: MouseEvent) =>
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-id]')?.dataset['id']
      : undefined

  return (
    <EaselContext value={easel}>
      <ReactFlowProvider>
        {hasBar && (
          <Suspense>
            <ReadingBar />
          </Suspense>
        )}
        <div className="canvas" style={inkStyle}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: what can be done is on the boxes, links and hexagons. */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys come by the one table of commands. */}
          <div
            ref={root}
            className="canvas-field"
            tabIndex={-1}
            data-tool={isLinking ? 'link' : tool}
            data-flow={flow}
            data-busy={isBusy || undefined}
            data-many={isMany || undefined}
            data-small={isSmall || undefined}
            onFocus={(event) => {
              const stop = stopAt(event as unknown as MouseEvent)
              if (stop !== undefined) easel.store.setState({ focused: stop })
            }}
            onClick={(event) => {
              const stop = stopAt(event)
              if (stop?.includes(':')) pointer.spotClick(event, stop)
            }}
            onDoubleClick={(event) => {
              if (event.target instanceof Element && event.target.matches('.react-flow__pane')) {
                pointer.paneDoubleClick(event)
              }
            }}
            onContextMenu={(event) => {
              if (event.target instanceof Element && event.target.matches('.react-flow__pane'))
                return
              event.preventDefault()
              openMenu(easel, stopAt(event), event)
            }}
          >
            {window && <Surface window={window} root={root} />}
          </div>
          <EmptyHint />
          {window && <MiniToolbar window={window} />}
          <ModeHint />
          <Suspense>{window && isMapped && <MiniMap window={window} />}</Suspense>
          <ToolPalette />
          <ZoomControls />
          <Suspense>{hasMenu && <CanvasMenu />}</Suspense>
          <Suspense>{isPasting && <PasteDialog />}</Suspense>
        </div>
      </ReactFlowProvider>
    </EaselContext>
  )
}

/** The size of the window onto the canvas when it came; React Flow follows it from there. */
function useFirstSize(root: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>()
  useLayoutEffect(() => {
    const { width = 0, height = 0 } = root.current?.getBoundingClientRect() ?? {}
    setSize({ width: width || 1280, height: height || 720 })
  }, [root])
  return size
}
