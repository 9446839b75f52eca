import type { Bend, Placement } from '#model/programme.ts'
import { signOf } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import { fadedOpacity } from './drawn.ts'
import type { Point, Rect } from './geometry.ts'
import { sizeOfHexagon } from './hexagon.ts'
import { type LinkContent, type LinkLook, linkLook } from './link.ts'
import { shapeOf } from './outline.ts'
import { type Marked, type Marks, placeMarks } from './place.ts'
import { type Route, type RouteBox, type RouteLink, type Routing, routesOf } from './route.ts'
import { isSame } from './same.ts'
import type { PlacedBox, SceneInput } from './scene.ts'

export interface SceneLinks {
  readonly links: readonly LinkLook[]
  readonly routing: Routing
}

/** The links of a scene between its boxes; of those before, what is unchanged is kept. */
export function sceneLinks(
  contents: readonly LinkContent[],
  boxes: readonly PlacedBox[],
  input: SceneInput,
  before: SceneLinks | undefined,
): SceneLinks {
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
  const routing = routesOf(rects, asked, scheme.flow, before?.routing)
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

function bendsOf(placement: Placement | undefined): readonly Point[] | undefined {
  if (!placement?.bends) return undefined
  return Object.values(placement.bends).sort(byOrder)
}

function byOrder(a: Bend, b: Bend): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : 0
}
