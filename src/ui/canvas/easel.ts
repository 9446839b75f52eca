import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Point } from '#drawing/geometry.ts'
import { type Scene, type SceneInput, sceneOf } from '#drawing/scene.ts'
import type { Table } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { Desk } from '../desk.ts'
import type { View } from '../view.ts'
import { sceneInputOf } from './sceneInput.ts'

/** A label that is being written. */
export interface Writing {
  readonly id: string
  /** The edit that the writing is part of: its checkpoints, and the drawing of a new box, are one step. */
  readonly edit: string
  /** What stood there; undefined for a box that was drawn for this writing. */
  readonly before: string | undefined
}

/** What the canvas alone knows; nothing of it is the document's. */
export interface EaselState {
  /** The box, link or hexagon that has the focus when the canvas has it. */
  readonly focused: string | undefined
  /** Where boxes are while they are being moved. */
  readonly moving: Table<Point> | undefined
  readonly writing: Writing | undefined
}

/** All that the canvas works with: the desk, the words, what is drawn, and its own state. */
export interface Easel {
  readonly desk: Desk
  readonly say: Say
  readonly store: StoreApi<EaselState>
  /** The scene as of now; the same object until something in it changes. */
  scene(): Scene
  /** The full title of a box, also of one that the layer's proposal takes away. */
  titleOf(box: string): string
}

export function createEasel(desk: Desk, say: Say): Easel {
  return {
    desk,
    say,
    store: createStore<EaselState>(() => ({
      focused: undefined,
      moving: undefined,
      writing: undefined,
    })),
    scene: sceneKeeper(desk, say),
    titleOf: (box) => {
      const { sheet, programme } = desk.editor.store.getState()
      return (sheet.theory.factors[box] ?? programme.theory.factors[box])?.title ?? ''
    },
  }
}

/** The easel of the canvas that shows the view, for commands; none while no canvas does. */
export const easels = new WeakMap<View, Easel>()

function sceneKeeper({ editor, view }: Desk, say: Say): () => Scene {
  let input: SceneInput | undefined
  let scene: Scene | undefined
  return () => {
    const next = sceneInputOf(editor.store.getState(), view.store.getState().whatIf, say)
    if (!scene || !sameInput(input, next)) scene = sceneOf(next, scene)
    input = next
    return scene
  }
}

function sameInput(a: SceneInput | undefined, b: SceneInput): boolean {
  return (
    a !== undefined &&
    a.theory === b.theory &&
    a.layout === b.layout &&
    a.base === b.base &&
    a.impact === b.impact &&
    a.whatIf === b.whatIf &&
    a.proposal?.letter === b.proposal?.letter &&
    a.proposal?.challenged === b.proposal?.challenged
  )
}
