import type { Placement } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import {
  type BoxContent,
  type BoxLook,
  boxLook,
  boxSize,
  type ImpactMark,
  type WhatIfMark,
} from './box.ts'
import { boundsOf, type Point, type Rect, type Size } from './geometry.ts'
import type { Scheme } from './lanes.ts'
import { type LinkLook, linkLook } from './link.ts'
import { looseRoute } from './route.ts'
import type { Shape } from './shape.ts'
import { tidy } from './tidy.ts'

export interface SceneInput {
  /** The theory as shown: the base, or the base with a proposal applied. */
  readonly theory: Theory
  /** Boxes without a place are put where `tidy` would put them. */
  readonly layout: Table<Placement>
  readonly say: Say
  readonly scheme?: Scheme
  /** The base, when a proposal is shown: what differs is marked, what is gone is drawn struck through. */
  readonly base?: Theory
  readonly proposal?: { readonly letter?: string; readonly challenged?: ReadonlySet<string> }
  readonly impact?: Table<ImpactMark>
  readonly whatIf?: Table<WhatIfMark>
  /** What is not in it is faded. Ids of factors and links. */
  readonly focus?: ReadonlySet<string>
}

/** A box in its place. The same object as in the scene before if nothing about it changed. */
export interface PlacedBox extends Point {
  readonly look: BoxLook
  readonly faded: boolean
}

export interface LaneLook extends Rect {
  readonly id: string
  readonly title: string
  readonly shapes: readonly Shape[]
}

export interface LegendItem extends Size {
  readonly shapes: readonly Shape[]
  readonly text: string
}

export interface LegendGroup {
  readonly title: string
  readonly items: readonly LegendItem[]
}

/** A theory as drawn, as plain data. Colours are names of the palette. */
export interface Scene {
  readonly bounds: Rect
  readonly lanes: readonly LaneLook[]
  readonly boxes: readonly PlacedBox[]
  readonly links: readonly LinkLook[]
  readonly legend: readonly LegendGroup[]
}

/** The scene of a theory; `before` is the scene it follows, of which what is unchanged is kept. */
export function sceneOf(input: SceneInput, _before?: Scene): Scene {
  const { theory, say } = input
  const contents: BoxContent[] = Object.entries(theory.factors).map(([id, factor]) => ({
    id,
    factor,
  }))
  const sizes: Record<string, Size> = {}
  for (const content of contents) sizes[content.id] = boxSize(content)
  const tidied = tidy(theory, { sizes, ...(input.scheme && { scheme: input.scheme }) })
  const rects: Record<string, Rect> = {}
  const boxes = contents.map((content): PlacedBox => {
    const look = boxLook(content, say)
    const { x, y } = { ...tidied[content.id], ...input.layout[content.id] }
    const place = { x: x ?? 0, y: y ?? 0 }
    rects[content.id] = { ...place, width: look.width, height: look.height }
    return { ...place, look, faded: input.focus ? !input.focus.has(content.id) : false }
  })
  const links = Object.entries(theory.links).flatMap(([id, link]) => {
    const from = rects[link.from]
    const to = rects[link.to]
    return from && to ? [linkLook({ id, link }, looseRoute(from, to), say)] : []
  })
  return { bounds: boundsOf(Object.values(rects)), lanes: [], boxes, links, legend: [] }
}
