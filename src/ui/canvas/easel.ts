import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Point, Rect } from '#drawing/geometry.ts'
import type { SceneInput } from '#drawing/scene.ts'
import { sheetOfBoth } from '#model/layers.ts'
import type { Table } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { Desk } from '../desk.ts'
import type { MenuEntry } from '../kit/MenuList.tsx'
import type { View } from '../view.ts'
import { type Bending, bentLayout } from './bentLayout.ts'
import type { Guide } from './guides.ts'
import type { Noting } from './noting.ts'
import { sceneInputOf } from './sceneInput.ts'
import { type SceneKeeper, sceneKeeper } from './sceneKeeper.ts'

/** A label that is being written. */
export interface Writing {
  readonly id: string
  /** The edit that the writing is part of: its checkpoints, and the drawing of a new box, are one step. */
  readonly edit: string
  /** What stood there; undefined for a box that was drawn for this writing. */
  readonly before: string | undefined
  /** Other boxes that got their place with it. */
  readonly placed: readonly string[]
}

/** A link that is being drawn, or an end of one that is being moved: one end stands, the other is loose. */
export interface Linking {
  /** The box at the end that stands. */
  readonly box: string
  /** `from`: it leads on to the loose end; `to`: the loose end leads to it. */
  readonly way: 'from' | 'to'
  /** The link whose other end is loose; absent for a new one. */
  readonly link?: string
  readonly by: 'drag' | 'tap' | 'keys'
  /** Where the loose end is. */
  readonly point?: Point
  /** The box that the loose end is over. */
  readonly over?: string
}

/** What a menu was opened on, and where in the window. */
export interface MenuAt extends Point {
  /** A box, a link or a hexagon; undefined for the canvas itself. */
  readonly stop: string | undefined
  /** What can be done, where that is known already. */
  readonly entries?: readonly MenuEntry[]
}

/** What the canvas alone knows; nothing of it is the document's. */
export interface EaselState {
  /** The box, link or hexagon that has the focus when the canvas has it. */
  readonly focused: string | undefined
  /** What is to take the focus as soon as it is on the page. */
  readonly wanted: string | undefined
  /** What the pointer is over in the far view, where boxes are not on the page. */
  readonly hovered: string | undefined
  /** Where boxes are while they are being moved. */
  readonly moving: Table<Point> | undefined
  readonly guides: readonly Guide[]
  readonly writing: Writing | undefined
  readonly linking: Linking | undefined
  readonly bending: Bending | undefined
  /** What the rectangle that is being drawn has caught. */
  readonly caught: ReadonlySet<string> | undefined
  readonly menu: MenuAt | undefined
  /** A text that may be a list, waiting for a yes. */
  readonly pasting: string | undefined
  /** What is being done with a note. */
  readonly noting: Noting | undefined
  /** Whether the space bar is held: the pointer pans. */
  readonly isGripped: boolean
  /** How often a scene drawn in haste has been drawn as it shall be. */
  readonly settled: number
}

const atRest: EaselState = {
  focused: undefined,
  wanted: undefined,
  hovered: undefined,
  moving: undefined,
  guides: [],
  writing: undefined,
  linking: undefined,
  bending: undefined,
  caught: undefined,
  menu: undefined,
  pasting: undefined,
  noting: undefined,
  isGripped: false,
  settled: 0,
}

/** The window through which the canvas is seen; there while it is on the screen. */
export interface Stage {
  readonly root: HTMLElement
  /** The point of the canvas under a point of the window. */
  toCanvas(window: Point): Point
  /** The point of the window over a point of the canvas. */
  toWindow(canvas: Point): Point
  /** The part of the canvas that is seen. */
  seen(): Rect
  zoom(): number
  /** Moves what is seen, in pixels of the screen. */
  pan(by: Point): void
  /** Brings a box, link or hexagon into view, if it is not. */
  reveal(stop: string): void
}

/** All that the canvas works with: the desk, the words, what is drawn, and its own state. */
export interface Easel extends SceneKeeper {
  readonly desk: Desk
  readonly say: Say
  readonly store: StoreApi<EaselState>
  stage: Stage | undefined
  /** The full title of a box, also of one that the layer's proposal takes away. */
  titleOf(box: string): string
}

export function createEasel(desk: Desk, say: Say): Easel {
  const store = createStore<EaselState>(() => atRest)
  return {
    desk,
    say,
    store,
    stage: undefined,
    ...sceneKeeper(
      () => inputOf(desk, say, store),
      () => store.setState(({ settled }) => ({ settled: settled + 1 })),
    ),
    titleOf: (box) => {
      const { programme, layer } = desk.editor.store.getState()
      const { theory } = sheetOfBoth(programme, layer, desk.view.store.getState().together ?? '')
      return (theory.factors[box] ?? programme.theory.factors[box])?.title ?? ''
    },
  }
}

/** The easel of the canvas that shows the view, for commands; none while no canvas does. */
export const easels = new WeakMap<View, Easel>()

function inputOf({ editor, view }: Desk, say: Say, store: StoreApi<EaselState>): SceneInput {
  const state = editor.store.getState()
  const own = sceneInputOf(state, view.store.getState(), say)
  const { bending } = store.getState()
  return bending ? { ...own, layout: bentLayout(state.sheet, bending) } : own
}
