import { useEffect } from 'react'
import { usePreference } from '../app.ts'
import { useDesk } from '../desk.ts'
import { sizesOfParts } from './parts.ts'
import { useTheEasel } from './useEasel.ts'
import { useScene } from './useScene.ts'

/** Milliseconds that the picture has to be at rest before it is judged. */
const rest = 250

/** Keeps told whether the canvas can be read from the back row, when zooming and drawing have come to rest. */
export function useLegibility(): void {
  const { editor, view } = useDesk()
  const easel = useTheEasel()
  const scene = useScene()
  const distance = usePreference((chosen) => chosen.distance)
  useEffect(() => {
    let isOver = false
    const judge = async () => {
      const { legibility } = await import('#drawing/legibility.ts')
      if (isOver) return
      const { zoom, titlesOnly } = view.store.getState()
      const { clientWidth: width = 0, clientHeight: height = 0 } = easel.stage?.root ?? {}
      const isEmpty = scene.boxes.length === 0 || width === 0
      view.store.setState({
        // A browser that is zoomed tells of fewer lines than there are: then we say less than could be read.
        legibility: isEmpty
          ? undefined
          : legibility(scene, {
              ...{ zoom, titlesOnly, distance },
              screenHeight: screen.height,
              window: { width, height },
              parts: () =>
                sizesOfParts(editor.store.getState(), view.store.getState()).map(
                  (size) => size / scene.boxes.length,
                ),
            }),
      })
    }
    let timer = window.setTimeout(() => void judge(), rest)
    const judgeAtRest = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => void judge(), rest)
    }
    const stopView = view.store.subscribe(({ zoom, titlesOnly }, before) => {
      if (zoom !== before.zoom || titlesOnly !== before.titlesOnly) judgeAtRest()
    })
    // What is selected decides which parts could be shown alone.
    const stopEditor = editor.store.subscribe(({ selection }, before) => {
      if (selection !== before.selection) judgeAtRest()
    })
    return () => {
      isOver = true
      clearTimeout(timer)
      stopView()
      stopEditor()
    }
  }, [editor, view, easel, scene, distance])
  useEffect(() => () => view.store.setState({ legibility: undefined }), [view])
}
