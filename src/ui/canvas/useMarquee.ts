import { useStoreApi } from '@xyflow/react'
import { type MouseEvent, useEffect, useRef } from 'react'
import type { Rect } from '#drawing/geometry.ts'
import type { Selection } from '#editor/editor.ts'
import { caughtIn } from './caught.ts'
import { useTheEasel } from './useEasel.ts'

/** Picks what is in the rectangle that one draws; with Shift besides what was picked before. */
export function useMarquee() {
  const easel = useTheEasel()
  const flow = useStoreApi()
  const kept = useRef<Selection>(new Set())

  useEffect(
    () =>
      flow.subscribe(({ userSelectionRect, userSelectionActive, transform }, before) => {
        if (!userSelectionActive || !userSelectionRect) return
        if (userSelectionRect === before.userSelectionRect) return
        const [x, y, zoom] = transform
        const rect: Rect = {
          x: (userSelectionRect.x - x) / zoom,
          y: (userSelectionRect.y - y) / zoom,
          width: userSelectionRect.width / zoom,
          height: userSelectionRect.height / zoom,
        }
        easel.store.setState({
          caught: new Set([...kept.current, ...caughtIn(easel.scene(), rect)]),
        })
      }),
    [easel, flow],
  )

  return {
    onSelectionStart: (event: MouseEvent) => {
      kept.current = event.shiftKey ? easel.desk.editor.store.getState().selection : new Set()
    },
    onSelectionEnd: () => {
      const { caught } = easel.store.getState()
      easel.store.setState({ caught: undefined })
      easel.desk.editor.select(caught ?? [])
      // React Flow would lay a rectangle over what is picked, and take its clicks.
      queueMicrotask(() => flow.setState({ nodesSelectionActive: false }))
    },
  }
}
