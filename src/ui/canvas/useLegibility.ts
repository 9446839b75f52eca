import { useEffect } from 'react'
import { usePreference } from '../app.ts'
import { useDesk } from '../desk.ts'
import { useTheEasel } from './useEasel.ts'
import { useScene } from './useScene.ts'

/** Milliseconds that the picture has to be at rest before it is judged. */
const rest = 250

/** Keeps told whether the canvas can be read from the back row, when zooming and drawing have come to rest. */
export function useLegibility(): void {
  const { view } = useDesk()
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
            }),
      })
    }
    let timer = window.setTimeout(() => void judge(), rest)
    const stop = view.store.subscribe(({ zoom, titlesOnly }, before) => {
      if (zoom === before.zoom && titlesOnly === before.titlesOnly) return
      clearTimeout(timer)
      timer = window.setTimeout(() => void judge(), rest)
    })
    return () => {
      isOver = true
      clearTimeout(timer)
      stop()
    }
  }, [view, easel, scene, distance])
  useEffect(() => () => view.store.setState({ legibility: undefined }), [view])
}
