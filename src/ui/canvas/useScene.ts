import { useSyncExternalStore } from 'react'
import type { Scene } from '#drawing/scene.ts'
import type { Easel } from './easel.ts'
import { useTheEasel } from './useEasel.ts'

/** The scene as of now; the component follows it. */
export function useScene(): Scene {
  const easel = useTheEasel()
  return useSyncExternalStore((listener) => follow(easel, listener), easel.scene)
}

function follow({ desk, store }: Easel, listener: () => void): () => void {
  const stops = [desk.editor.store, desk.view.store, store].map((it) => it.subscribe(listener))
  return () => {
    for (const stop of stops) stop()
  }
}
