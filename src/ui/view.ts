import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Legibility } from '#drawing/legibility.ts'
import type { Reading, ReadingWish } from './reading.ts'

/** What the pointer and the keys do on the canvas. */
export type Tool = 'select' | 'hand' | 'link' | 'move'

/** Boxes and links that a row of a panel lights up on the canvas. */
export interface Lit {
  readonly factors: ReadonlySet<string>
  readonly links: ReadonlySet<string>
}

export type RightPane = 'inspector' | 'impact'

/** How the programme is looked at; nothing of it is undone, and nothing of it is the document's. */
export interface ViewState {
  readonly tool: Tool
  readonly leftOpen: boolean
  readonly rightOpen: boolean
  readonly rightPane: RightPane
  readonly minimap: boolean
  /** The parked ideas: open as long as there are any, until a person says otherwise; `isWanted`: one is to be written. */
  readonly ideas: { readonly is: 'untouched' | 'open' | 'closed'; readonly isWanted: boolean }
  /** Whether notes are shown. */
  readonly notes: boolean
  /** Lit while a row is pointed at or focused. */
  readonly lit: Lit | undefined
  /** Kept lit by Enter or a click, until Esc. */
  readonly litFast: Lit | undefined
  /** 1 is 100 %. */
  readonly zoom: number
  /** Assumptions that are set to not hold; undefined outside what-if mode. */
  readonly whatIf: ReadonlySet<string> | undefined
  /** A second proposal that is shown together with the layer's. */
  readonly together: string | undefined
  /** The theory laid out for reading; undefined while it is shown as it is drawn. */
  readonly reading: Reading | undefined
  /** What is being laid out for reading. */
  readonly awaited: ReadingWish | undefined
  /** Whose title is written as soon as the inspector shows it. */
  readonly entitled: string | undefined
  /** Whether boxes are being laid out to stay so, and whether that takes so long that it shows. */
  readonly tidying: 'begun' | 'slow' | undefined
  /** Boxes show their titles alone, and these large. */
  readonly titlesOnly: boolean
  /** Whether the canvas can be read from the back row; undefined while there is none, or nothing on it. */
  readonly legibility: Legibility | undefined
  readonly dialog: DialogName | undefined
}

export type DialogName =
  | 'help'
  | 'commands'
  | 'programme'
  | 'proposal'
  | 'newProposal'
  | 'elsewhere'
  | 'places'
  | 'actors'
  | 'assumptions'
  | 'export'
  | 'pasteList'
  | 'settings'
  | 'adopt'
  | 'reject'
  | 'restricted'
  | 'park'
  | 'reopen'
  | 'seal'
  | 'unseal'
  | 'compare'
  | 'readActor'

/** What commands ask of the canvas; it registers itself while it is on the screen. */
export interface Camera {
  fitAll(): void
  fit(ids: Iterable<string>): void
  zoomBy(factor: number): void
  /** 1 is 100 %. */
  zoomTo(zoom: number): void
  /** The middle of what is seen, in canvas pixels. */
  middle(): { readonly x: number; readonly y: number }
  /** Opens the label of a box for writing; `edit` joins the writing with the step that drew the box. */
  writeLabel(id: string, edit?: string): void
  focus(id?: string): void
}

export interface View {
  readonly store: StoreApi<ViewState>
  camera: Camera | undefined
}

export function createView(): View {
  const store = createStore<ViewState>(() => ({
    tool: 'select',
    leftOpen: true,
    rightOpen: true,
    rightPane: 'impact',
    minimap: false,
    ideas: { is: 'untouched', isWanted: false },
    notes: true,
    lit: undefined,
    litFast: undefined,
    zoom: 1,
    whatIf: undefined,
    together: undefined,
    reading: undefined,
    awaited: undefined,
    entitled: undefined,
    tidying: undefined,
    titlesOnly: false,
    legibility: undefined,
    dialog: undefined,
  }))
  return { store, camera: undefined }
}
