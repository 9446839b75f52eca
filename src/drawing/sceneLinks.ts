import { orderOfBends } from '#model/bends.ts'
import type { Bend, Placement } from '#model/programme.ts'
import { signOf, type Table } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { Point, Rect } from './geometry.ts'
import { sizeOfHexagon } from './hexagon.ts'
import { type LinkContent, type LinkLook, linkLook } from './link.ts'
import { roomOfHexagon, roomOfSign } from './marksRoom.ts'
import { shapeOf } from './outline.ts'
import { type Marked, type Marks, type Placing, placeMarks } from './place.ts'
import { type Route, type RouteBox, type RouteLink, type Routing, routesOf } from './route.ts'
import { isSame } from './same.ts'
import type { PlacedBox, SceneInput } from './scene.ts'

export interface SceneLinks {
  readonly links: readonly LinkLook[]
  readonly routing: Routing
}

/**
 * The links of a scene between its boxes; of those before, what is unchanged is kept. In parts, so
 * that others can have a turn in between.
 */
export function* sceneLinks(
  contents: readonly LinkContent[],
  boxes: readonly PlacedBox[],
  input: SceneInput,
  before: SceneLinks | undefined,
): Generator<undefined, SceneLinks> {
  const { layout, say, scheme = {} } = input
  const rects = new Map<string, RouteBox>()
  for (const box of boxes) rects.set(box.look.id, routeBox(box))
  const asked = contents.map((content): RouteLink => {
    const { id, link, change, hexagons = [] } = content
    const isNew = change === 'new'
    const bends = bendsOf(layout[id])
    const marks = hexagons.length * roomOfHexagon + (signOf(link) === '+' ? 0 : roomOfSign)
    const own = { ...(bends && { bends }), ...(marks && { marks }), ...(isNew && { isNew }) }
    return { id, from: link.from, to: link.to, ...own }
  })
  const routing = routesOf(rects, asked, scheme.flow, before?.routing)
  yield
  const { routes } = routing
  const marked = contents.flatMap(({ id, link, hexagons = [] }): readonly Marked[] => {
    const route = routes.get(id)
    const sign = signOf(link) !== '+'
    return route ? [{ id, route, sign, hexagons: hexagons.map(sizeOfHexagon) }] : []
  })
  const placing = placingOf(routing, marked, [...rects.values()], before?.routing)
  yield
  const known = new Map(before?.links.map((look) => [look.id, look]))
  const links = contents.flatMap((content) => {
    const route = routes.get(content.id)
    if (!route) return []
    return [keptLink({ content, route, marks: placing.get(content.id), say }, known)]
  })
  return { links, routing }
}

const rectOf = new WeakMap<PlacedBox, RouteBox>()

function routeBox(box: PlacedBox): RouteBox {
  const known = rectOf.get(box)
  if (known) return known
  const { look, x, y } = box
  const { width, height, kind, tagsFrom: clearUpTo } = look
  const shape = shapeOf[kind]
  const rect = { x, y, width, height, shape, ...(clearUpTo !== undefined && { clearUpTo }) }
  rectOf.set(box, rect)
  return rect
}

const placingFor = new WeakMap<Routing, Placing>()

function placingOf(
  routing: Routing,
  marked: readonly Marked[],
  boxes: readonly Rect[],
  before: Routing | undefined,
): ReadonlyMap<string, Marks> {
  const placing = placeMarks(marked, boxes, before && placingFor.get(before))
  placingFor.set(routing, placing)
  return placing.marks
}

interface LinkSource {
  readonly content: LinkContent
  readonly route: Route
  readonly marks: Marks | undefined
  readonly say: Say
}

const sourceOf = new WeakMap<LinkLook, LinkSource>()

function keptLink(source: LinkSource, known: ReadonlyMap<string, LinkLook>): LinkLook {
  const old = known.get(source.content.id)
  const from = old && sourceOf.get(old)
  const holds =
    from &&
    from.say === source.say &&
    from.route === source.route &&
    isSame(from.marks, source.marks) &&
    isSame(from.content, source.content)
  if (old && holds) return old
  const look = linkLook(source.content, source.route, source.say, source.marks)
  sourceOf.set(look, source)
  return look
}

const bendsKnown = new WeakMap<Table<Bend>, readonly Point[]>()

/** The bends of a link in their order; the same object as long as they are the same. */
function bendsOf(placement: Placement | undefined): readonly Point[] | undefined {
  const bends = placement?.bends
  if (!bends) return undefined
  const known = bendsKnown.get(bends)
  if (known) return known
  const points = orderOfBends(bends).flatMap((id) => bends[id] ?? [])
  bendsKnown.set(bends, points)
  return points
}
