import '@xyflow/react/dist/base.css'
import './canvas.css'
import { ReactFlowProvider } from '@xyflow/react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Size } from '#drawing/geometry.ts'
import { useDesk, useSay } from '../desk.ts'
import { createEasel, easels } from './easel.ts'
import { inkStyle } from './inks.ts'
import { Surface } from './Surface.tsx'
import { EaselContext } from './useEasel.ts'

/** The open programme as a drawing: seen, walked, and drawn by mouse, touch and keys. */
export function Canvas() {
  const desk = useDesk()
  const say = useSay()
  const easel = useMemo(() => createEasel(desk, say), [desk, say])
  const root = useRef<HTMLDivElement>(null)
  const [window, setWindow] = useState<Size>()

  useLayoutEffect(() => {
    easels.set(desk.view, easel)
    return () => {
      easels.delete(desk.view)
    }
  }, [desk.view, easel])
  useLayoutEffect(() => {
    const { width, height } = root.current?.getBoundingClientRect() ?? { width: 0, height: 0 }
    setWindow({ width: width || 1280, height: height || 720 })
  }, [])

  return (
    <EaselContext value={easel}>
      <div ref={root} className="canvas" style={inkStyle}>
        {window && (
          <ReactFlowProvider>
            <Surface window={window} />
          </ReactFlowProvider>
        )}
      </div>
    </EaselContext>
  )
}
