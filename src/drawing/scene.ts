import type { Note } from '#model/asides.ts'
import type { Flow, Placement } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { type AreaLook, areaLooks } from './areaLooks.ts'
import {
  type BoxContent,
  type BoxLook,
  boxLook,
  boxSize,
  type ImpactMark,
  type RulingMark,
  type WhatIfMark,
} from './box.ts'
import { type Contents, contentsOf, leaving, type ProposalMarks, partOf } from './contents.ts'
import { boundsOf, grown, type Point, type Rect, type Size } from './geometry.ts'
import { type LaneLook, laneLooks } from './laneLooks.ts'
import { rowsOf, type Scheme } from './lanes.ts'
import type { LinkLook } from './link.ts'
import { type NoteLook, noteLooks } from './noteLooks.ts'
import { reachOf } from './reach.ts'
import type { Routing } from './route.ts'
import { isSame } from './same.ts'
import { sceneLinks } from './sceneLinks.ts'
import { tidy } from './tidy.ts'

export type { AreaLook, LaneLook, NoteLook }

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
  /** What a person has ruled, by box. */
  readonly rulings?: Table<RulingMark>
  /** The boxes that are shown, with the links between them; absent means all. */
  readonly only?: ReadonlySet<string>
  /** Boxes, assumptions and actors that are left out, with all that hangs on them. */
  readonly without?: ReadonlySet<string>
  /** Notes to be shown; absent means none. */
  readonly notes?: Table<Note>
}

/** A box in its place. The same object as in the scene before if nothing about it changed. */
export interface PlacedBox extends Point {
  readonly look: BoxLook
}

/** A theory as drawn, as plain data. Colours are names of the palette. */
export interface Scene {
  /** Which way the chain runs. */
  readonly flow: Flow
  readonly bounds: Rect
  /** What lies under all else. */
  readonly areas: readonly AreaLook[]
  readonly lanes: readonly LaneLook[]
  readonly boxes: readonly PlacedBox[]
  readonly links: readonly LinkLook[]
  /** What lies above all else. */
  readonly notes: readonly NoteLook[]
  /** What it tells, wherever boxes stand; what a legend explains. */
  readonly told: Told
}

/** The scene of a theory; `before` is the scene it follows, of which what is unchanged is kept. */
export function sceneOf(input: SceneInput, before?: Scene): Scene {
  const parts = sceneInParts(input, before)
  for (;;) {
    const { done, value } = parts.next()
    if (done) return value
  }
}

/** The same scene, drawn part by part: between two of them others can have a turn. */
export function* sceneInParts(input: SceneInput, before?: Scene): Generator<undefined, Scene> {
  const { say, scheme = {} } = input
  const told = toldOf(input, before)
  const { contents, marked } = told
  const looks = looksOf(marked, say, before)
  const places = placesOf(contents.theory, looks, input)
  const known = new Map(before?.boxes.map((box) => [box.look.id, box]))
  const boxes = looks.map((look): PlacedBox => {
    const place = places[look.id] ?? { x: 0, y: 0 }
    const old = known.get(look.id)
    const isKept = old && old.look === look && old.x === place.x && old.y === place.y
    return isKept ? old : { ...place, look }
  })
  if (before && isDrawn(before, told, boxes, input)) return before
  yield
  const routing = before && drawnBy.get(before)?.routing
  const drawn = yield* sceneLinks(
    contents.links,
    boxes,
    input,
    before && routing && { links: before.links, routing },
  )
  const { links } = drawn
  const areas = areaLooks(contents.theory, boxes, say, scheme.flow ?? 'right')
  const lanes = laneLooks(contents.theory, boxes, say, scheme)
  const notes = noteLooks(notesOf(input), boxes, links, say)
  const reaches = links.map(({ route }) => reachOf(route))
  const bounds = grown(boundsOf([...outlines(boxes), ...areas, ...lanes, ...reaches, ...notes]), 32)
  const { flow = 'right' } = scheme
  const scene = { flow, bounds, areas, lanes, boxes, links, notes, told }
  drawnBy.set(scene, { routing: drawn.routing, input })
  return scene
}

interface DrawnBy {
  readonly input: SceneInput
  readonly routing: Routing
}

const drawnBy = new WeakMap<Scene, DrawnBy>()

/** Whether a scene shows this already: the same is told, boxes stand and links are bent the same. */
function isDrawn(
  scene: Scene,
  told: Told,
  boxes: readonly PlacedBox[],
  { layout, notes }: SceneInput,
): boolean {
  const by = drawnBy.get(scene)?.input
  if (!by || scene.told !== told || by.notes !== notes) return false
  return (
    boxes.every((box, i) => box === scene.boxes[i]) &&
    told.contents.links.every(({ id }) => layout[id]?.bends === by.layout[id]?.bends)
  )
}

type ToldInput = Omit<SceneInput, 'layout' | 'notes'>

/** What a scene tells, wherever its boxes stand. */
export interface Told extends ToldInput {
  readonly contents: Contents
  readonly marked: readonly BoxContent[]
}

function toldOf(input: SceneInput, before: Scene | undefined): Told {
  const known = before?.told
  const { layout, notes, ...rest } = input
  if (known && tellsSame(known, rest)) return known
  const whole = contentsOf(input.theory, input.base, input.proposal, input.scheme?.flow)
  const part = input.only ? partOf(whole, input.only) : whole
  const contents = input.without?.size ? leaving(part, input.without) : part
  const marked = contents.boxes.map((content) => withMarks(content, input))
  return { ...rest, contents, marked }
}

/** The notes that are shown: what is left out has none. */
function notesOf({ notes = {}, without }: SceneInput): Table<Note> {
  if (!without?.size) return notes
  return Object.fromEntries(Object.entries(notes).filter(([, { on = '' }]) => !without.has(on)))
}

function tellsSame(known: Told, input: ToldInput): boolean {
  return (
    known.theory === input.theory &&
    known.base === input.base &&
    known.only === input.only &&
    known.without === input.without &&
    known.say === input.say &&
    known.impact === input.impact &&
    known.whatIf === input.whatIf &&
    known.rulings === input.rulings &&
    isSame(known.scheme, input.scheme) &&
    isSame(known.proposal, input.proposal)
  )
}

/** The size of every box of a theory, for whoever lays it out. */
export function sizesOf(theory: Theory, say: Say, flow: Flow, base?: Theory): Table<Size> {
  const sizes: Record<string, Size> = {}
  for (const content of contentsOf(theory, base, undefined, flow).boxes) {
    sizes[content.id] = boxSize(content, say)
  }
  return sizes
}

function withMarks(
  content: BoxContent,
  { impact, whatIf, rulings, scheme }: SceneInput,
): BoxContent {
  const mark = impact?.[content.id]
  const fate = whatIf?.[content.id]
  const ruling = rulings?.[content.id]
  if (!mark && !fate && !ruling) return content
  return {
    ...content,
    ...(mark && { impact: mark }),
    ...(fate && { whatIf: fate }),
    ...(ruling && { ruling }),
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

/** Boxes with the flags and verdicts that reach outside them. */
function outlines(boxes: readonly PlacedBox[]): readonly Rect[] {
  return boxes.map(({ x, y, look }) => ({
    x,
    y: y - 16,
    width: look.width,
    height: look.height + 32,
  }))
}
