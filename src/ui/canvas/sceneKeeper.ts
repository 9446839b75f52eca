import type { Point } from '#drawing/geometry.ts'
import { type Scene, type SceneInput, sceneInParts, sceneOf } from '#drawing/scene.ts'
import type { Placement } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'
import { hastyScene } from './hasty.ts'
import { inTurns } from './inTurns.ts'

export interface SceneKeeper {
  /** The scene as of now; the same object until something in it changes. */
  scene(): Scene
  /**
   * Draws boxes where they are about to stand, so that most of it is done once they do. The page goes
   * on meanwhile. Gives what the next scene will be like; nothing if it was called off, or if another
   * was drawn meanwhile.
   */
  foresee(places: Table<Point>, signal?: AbortSignal): Promise<Scene | undefined>
}

interface Drawn {
  readonly scene: Scene
  readonly input: SceneInput
}

/**
 * Keeps the scene of an input that changes. A move in a large drawing is drawn in haste, and as it
 * shall be in the turns after the next frame; then `onSettled` is called.
 */
export function sceneKeeper(inputNow: () => SceneInput, onSettled: () => void): SceneKeeper {
  let shown: Drawn | undefined
  /** What was last drawn as it shall be. */
  let settled: Drawn | undefined
  let settling: AbortController | undefined
  /** What the next scene will be like. */
  let ahead: Scene | undefined

  function draw(input: SceneInput): Scene {
    settling?.abort()
    const isMoved = settled && !ahead && tellsSame(settled.input, input)
    const hasty = settled && isMoved ? hastyScene(settled, input) : undefined
    if (hasty) {
      void settle(input)
      return hasty
    }
    const scene = sceneOf(input, ahead ?? settled?.scene)
    ahead = undefined
    settled = { scene, input }
    return scene
  }

  async function settle(input: SceneInput): Promise<void> {
    const own = new AbortController()
    settling = own
    await nextFrame()
    const scene = await inTurns(sceneInParts(input, settled?.scene), own.signal)
    if (!scene) return
    settled = { scene, input }
    shown = settled
    onSettled()
  }

  return {
    scene: () => {
      const input = inputNow()
      const isShown = shown && isSameInput(shown.input, input)
      shown = { input, scene: shown && isShown ? shown.scene : draw(input) }
      return shown.scene
    },
    foresee: async (places, signal) => {
      const now = inputNow()
      const layout: Record<string, Placement> = { ...now.layout }
      for (const [id, { x, y }] of Object.entries(places)) layout[id] = { ...layout[id], x, y }
      const from = settled
      const foreseen = await inTurns(sceneInParts({ ...now, layout }, from?.scene), signal)
      // What has been drawn meanwhile is nearer to what comes next.
      if (!foreseen || settled !== from) return undefined
      ahead = foreseen
      return foreseen
    },
  }
}

/** When what is shown now has been painted. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame === 'undefined') setTimeout(resolve)
    else requestAnimationFrame(() => setTimeout(resolve))
  })
}

function isSameInput(a: SceneInput, b: SceneInput): boolean {
  return a.layout === b.layout && tellsSame(a, b)
}

/** Whether two scenes tell the same, wherever boxes stand and however links are bent. */
function tellsSame(a: SceneInput, b: SceneInput): boolean {
  return (
    a.theory === b.theory &&
    a.notes === b.notes &&
    a.base === b.base &&
    a.only === b.only &&
    a.scheme === b.scheme &&
    a.impact === b.impact &&
    a.whatIf === b.whatIf &&
    a.rulings === b.rulings &&
    a.proposal?.letter === b.proposal?.letter &&
    a.proposal?.challenged === b.proposal?.challenged &&
    a.proposal?.second?.letter === b.proposal?.second?.letter &&
    a.proposal?.second?.own === b.proposal?.second?.own
  )
}
