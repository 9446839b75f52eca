import type { Bend, Placement } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import { signOf } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import {
  type BoxContent,
  type BoxLook,
  boxLook,
  boxSize,
  type ImpactMark,
  type WhatIfMark,
} from './box.ts'
import { contentsOf, type ProposalMarks } from './contents.ts'
import { boundsOf, grown, type Point, type Rect, type Size } from './geometry.ts'
import { sizeOfHexagon } from './hexagon.ts'
import { type LaneLook, laneLooks } from './laneLooks.ts'
import { rowsOf, type Scheme } from './lanes.ts'
import { type LegendGroup, legendOf } from './legend.ts'
import { type LinkContent, type LinkLook, linkLook } from './link.ts'
import { shapeOf } from './outline.ts'
import { type Marked, type Marks, placeMarks } from './place.ts'
import { type Route, type RouteBox, type RouteLink, type Routing, routesOf } from './route.ts'
import { tidy } from './tidy.ts'

export type { LaneLook, LegendGroup }

export interface SceneInput {
  /** The theory as shown: the base, or the base with a proposal applied. */
  readonly theory: Theory
  /** Boxes without a place are put where `tidy` would put them. */
  readonly layout: Table<Placement>
  readonly say: Say
  readonly scheme?: Scheme
  /** The base, when a proposal is shown: what differs is marked, what is gone is drawn struck through. */
  readonly base?: Theory
  readonly proposal?: ProposalMarks
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

/** A theory as drawn, as plain data. Colours are names of the palette. */
export interface Scene {
  readonly bounds: Rect
  readonly lanes: readonly LaneLook[]
  readonly boxes: readonly PlacedBox[]
  readonly links: readonly LinkLook[]
  readonly legend: readonly LegendGroup[]
}

/** The scene of a theory; `before` is the scene it follows, of which what is unchanged is kept. */
export function sceneOf(input: SceneInput, before?: Scene): Scene {
  const { say, scheme = {} } = input
  const contents = contentsOf(input.theory, input.base, input.proposal)
  const marked = contents.boxes.map((content) => withMarks(content, input))
  const looks = looksOf(marked, say, before)
  const places = placesOf(contents.theory, looks, input)
  const known = new Map(before?.boxes.map((box) => [box.look.id, box]))
  const boxes = looks.map((look): PlacedBox => {
    const place = places[look.id] ?? { x: 0, y: 0 }
    const faded = input.focus ? !input.focus.has(look.id) : false
    const old = known.get(look.id)
    const isSame =
      old && old.look === look && old.x === place.x && old.y === place.y && old.faded === faded
    return isSame ? old : { ...place, look, faded }
  })
  const { links, routing } = linksOf(contents.links, boxes, input, before)
  const lanes = laneLooks(contents.theory, boxes, say, scheme)
  const legend = legendOf(contents, marked, say, input.proposal?.letter)
  const bounds = grown(boundsOf([...outlines(boxes), ...lanes, ...links.map(linkBounds)]), 32)
  const scene = { bounds, lanes, boxes, links, legend }
  routingOf.set(scene, routing)
  return scene
}

const routingOf = new WeakMap<Scene, Routing>()

/** The size of every box of a theory, for whoever lays it out. */
export function sizesOf(theory: Theory, say: Say, base?: Theory): Table<Size> {
  const sizes: Record<string, Size> = {}
  for (const content of contentsOf(theory, base, undefined).boxes) {
    sizes[content.id] = boxSize(content, say)
  }
  return sizes
}

function withMarks(content: BoxContent, { impact, whatIf, scheme }: SceneInput): BoxContent {
  const mark = impact?.[content.id]
  const fate = whatIf?.[content.id]
  if (!mark && !fate) return content
  return {
    ...content,
    ...(mark && { impact: mark }),
    ...(fate && { whatIf: fate }),
    ...(scheme?.flow === 'up' && { tagsAt: 'top' }),
  }
}

const contentOf = new WeakMap<BoxLook, { readonly say: Say; readonly content: BoxContent }>()

/** A look is drawn anew only if its content or the language is another. */
function looksOf(
  contents: readonly BoxContent[],
  say: Say,
  before: Scene | undefined,
): readonly BoxLook[] {
  const known = new Map(before?.boxes.map(({ look }) => [look.id, look]))
  return contents.map((content) => {
    const old = known.get(content.id)
    const from = old && contentOf.get(old)
    if (old && from && from.say === say && isSame(from.content, content)) return old
    const look = boxLook(content, say)
    contentOf.set(look, { say, content })
    return look
  })
}

/** Whether two values say the same; records of the theory are compared as objects first. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false
  if (a instanceof Set && b instanceof Set) return isSame([...a], [...b])
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  if (keys.length !== others.length) return false
  return keys.every((key) =>
    isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  )
}

function placesOf(theory: Theory, looks: readonly BoxLook[], input: SceneInput): Table<Point> {
  const { layout, scheme = {}, say } = input
  const places: Record<string, Point> = {}
  const sizes: Record<string, Size> = {}
  const missing = new Set<string>()
  for (const look of looks) {
    const { x, y } = layout[look.id] ?? {}
    sizes[look.id] = look
    if (x === undefined || y === undefined) missing.add(look.id)
    else places[look.id] = { x, y }
  }
  if (missing.size === 0) return places
  const flow = scheme.flow ?? 'right'
  const rows = scheme.rows && rowsOf(theory, scheme.rows, say)
  const all = { flow, sizes, ...(rows && { rowOf: rows.rowOf }) }
  return missing.size === looks.length
    ? tidy(theory, all)
    : tidy(theory, { ...all, layout: places, move: missing })
}

function linksOf(
  contents: readonly LinkContent[],
  boxes: readonly PlacedBox[],
  input: SceneInput,
  before: Scene | undefined,
): { readonly links: readonly LinkLook[]; readonly routing: Routing } {
  const { layout, say, scheme = {} } = input
  const rects = new Map<string, RouteBox>()
  for (const { look, x, y } of boxes) {
    const { width, height, kind } = look
    rects.set(look.id, { x, y, width, height, shape: shapeOf[kind] })
  }
  const asked = contents.map((content): RouteLink => {
    const { id, link, hexagons = [] } = content
    const bends = bendsOf(layout[id])
    const marks = hexagons.length * 34 + (signOf(link) === '+' ? 0 : 26)
    return { id, from: link.from, to: link.to, ...(bends && { bends }), ...(marks && { marks }) }
  })
  const routing = routesOf(rects, asked, scheme.flow, before && routingOf.get(before))
  const { routes } = routing
  const marked = contents.flatMap(({ id, link, hexagons = [] }): readonly Marked[] => {
    const route = routes.get(id)
    const sign = signOf(link) !== '+'
    return route ? [{ id, route, sign, hexagons: hexagons.map(sizeOfHexagon) }] : []
  })
  const placed = placedOn(routing, marked, [...rects.values()])
  const known = new Map(before?.links.map((look) => [look.id, look]))
  const links = contents.flatMap((content) => {
    const route = routes.get(content.id)
    if (!route) return []
    const faded = input.focus ? !input.focus.has(content.id) : false
    return [keptLink({ content, route, marks: placed.get(content.id), faded, say }, known)]
  })
  return { links, routing }
}

interface Placed {
  readonly marked: readonly Marked[]
  readonly places: ReadonlyMap<string, Marks>
}

const placedFor = new WeakMap<Routing, Placed>()

/** Marks stay where they are as long as the lines and what is on them do. */
function placedOn(
  routing: Routing,
  marked: readonly Marked[],
  boxes: readonly Rect[],
): ReadonlyMap<string, Marks> {
  const known = placedFor.get(routing)
  if (known && isSame(known.marked, marked)) return known.places
  const places = placeMarks(marked, boxes)
  placedFor.set(routing, { marked, places })
  return places
}

interface LinkSource {
  readonly content: LinkContent
  readonly route: Route
  readonly marks: Marks | undefined
  readonly faded: boolean
  readonly say: Say
}

const sourceOf = new WeakMap<LinkLook, LinkSource>()

function keptLink(source: LinkSource, known: ReadonlyMap<string, LinkLook>): LinkLook {
  const old = known.get(source.content.id)
  const from = old && sourceOf.get(old)
  if (
    old &&
    from &&
    from.say === source.say &&
    isSame({ ...from, say: 0 }, { ...source, say: 0 })
  ) {
    return old
  }
  const look = linkLook(source.content, source.route, source.say, source.marks)
  const shown = source.faded ? { ...look, opacity: fadedOpacity } : look
  sourceOf.set(shown, source)
  return shown
}

/** How strongly what is out of focus shows. */
export const fadedOpacity = 0.22

function bendsOf(placement: Placement | undefined): readonly Point[] | undefined {
  if (!placement?.bends) return undefined
  return Object.values(placement.bends).sort(byOrder)
}

function byOrder(a: Bend, b: Bend): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : 0
}

/** Boxes with the flags and verdicts that reach outside them. */
function outlines(boxes: readonly PlacedBox[]): readonly Rect[] {
  return boxes.map(({ x, y, look }) => ({
    x,
    y: y - 16,
    width: look.width,
    height: look.height + 32,
  }))
}

const boundsKnown = new WeakMap<Route, Rect>()

function linkBounds({ route }: LinkLook): Rect {
  const known = boundsKnown.get(route)
  if (known) return known
  const bounds = boundsOf(route.points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })))
  boundsKnown.set(route, bounds)
  return bounds
}
