import type { Point, Rect, Size } from './geometry.ts'
import { around, type Changes, Ground, type Squares, squaresAfter } from './ground.ts'
import type { Route } from './route.ts'
import { pointAt, rulerOf } from './ruler.ts'
import { eachSquare } from './squares.ts'

/** What is to be placed on a line. */
export interface Marked {
  readonly id: string
  readonly route: Route
  readonly sign: boolean
  /** The size of each. */
  readonly hexagons: readonly Size[]
}

export interface Marks {
  readonly sign?: Point
  readonly hexagons: readonly Point[]
}

export const signRadius = 10

/** Above so many lines marks take no heed of other lines. */
const mostLines = 5000
/** From one place on a line that is tried to the next. */
const step = 5
/** What a pixel away from where a mark would best stand costs; another line under it costs 8. */
const costOfWay = 0.04

/** Where marks stand, and what that rests on. */
export interface Placing {
  readonly marks: ReadonlyMap<string, Marks>
  readonly squares: Squares
  readonly boxes: ReadonlySet<Rect>
  readonly routes: ReadonlyMap<string, Route>
  /** By the line and which of its marks it is; signs first. */
  readonly spots: ReadonlyMap<string, Spot>
}

interface Spot {
  readonly at: Point
  readonly size: Size
  readonly route: Route
  readonly wish: number
  /** The squares that were looked at. */
  readonly read: ReadonlySet<number>
}

/**
 * Where signs and assumptions stand on their lines: clear of boxes and of each other, and if there is
 * room clear of other lines; signs near the head, assumptions early on the way. Of the placing before
 * is kept what still holds; it makes no difference to the result.
 */
export function placeMarks(
  links: readonly Marked[],
  boxes: readonly Rect[],
  last?: Placing,
): Placing {
  const heeded = links.length > mostLines ? [] : links
  const routes = new Map(heeded.map(({ id, route }) => [id, route]))
  const before = last && isMuchKept(last.routes, routes) ? last : undefined
  const standing = new Set(boxes)
  const asked = askedFor(links)
  const { squares, changed } = squaresAfter(
    before?.squares ?? new Map(),
    changesSince(before ?? nothing, standing, routes),
  )
  for (const [key, spot] of before?.spots ?? []) if (!asked.has(key)) addRoom(changed, spot)
  const ground = new Ground(squares)
  const spots = new Map<string, Spot>()
  for (const [key, ask] of asked) {
    const old = before?.spots.get(key)
    const holds =
      old?.route === ask.route &&
      old.wish === ask.wish &&
      old.size.width === ask.size.width &&
      !meets(old.read, changed)
    const spot = holds ? old : bestSpot(ground, ask)
    ground.take(spot.at, spot.size)
    spots.set(key, spot)
    if (before && !holds) for (const each of [old, spot]) addRoom(changed, each)
  }
  const marks = marksOf(links, spots)
  return { marks, squares, boxes: standing, routes, spots }
}

/** Whether half of the lines are drawn as before; else it is less work to begin anew. */
function isMuchKept(before: Placing['routes'], routes: Placing['routes']): boolean {
  let kept = 0
  for (const [id, route] of routes) if (before.get(id) === route) kept += 1
  return 2 * kept >= routes.size
}

interface Ask {
  readonly id: string
  readonly route: Route
  readonly size: Size
  /** How far along the line it would best stand, and how far from the tip of the head at least. */
  readonly wish: number
  readonly fromHead: number
}

/** The marks in the order in which they choose their places. */
function askedFor(links: readonly Marked[]): ReadonlyMap<string, Ask> {
  const asked = new Map<string, Ask>()
  const size = { width: 2 * signRadius, height: 2 * signRadius }
  for (const { id, route, sign } of links) {
    if (!sign) continue
    const { length } = rulerOf(route.points)
    const wish = Math.max(length * 0.5, length - 34)
    asked.set(`${id} sign`, { id, route, size, wish, fromHead: 24 })
  }
  for (const { id, route, hexagons } of links) {
    hexagons.forEach((size, i) => {
      const aside = (size.width + 4) * (i - (hexagons.length - 1) / 2)
      const wish = Math.min(rulerOf(route.points).length * 0.45, 110) + aside
      asked.set(`${id} ${i}`, { id, route, size, wish, fromHead: 20 + size.width / 2 })
    })
  }
  return asked
}

const nothing: Pick<Placing, 'boxes' | 'routes'> = { boxes: new Set(), routes: new Map() }

/** Which boxes and lines came, went or moved. */
function changesSince(
  before: Pick<Placing, 'boxes' | 'routes'>,
  boxes: ReadonlySet<Rect>,
  routes: ReadonlyMap<string, Route>,
): Changes {
  const missing = (some: ReadonlySet<Rect>, others: ReadonlySet<Rect>) =>
    [...some].filter((box) => !others.has(box))
  return {
    boxes: { gone: missing(before.boxes, boxes), come: missing(boxes, before.boxes) },
    lines: linesChanged(before.routes, routes),
  }
}

function linesChanged(
  before: ReadonlyMap<string, Route>,
  routes: ReadonlyMap<string, Route>,
): Changes['lines'] {
  const changed: Changes['lines'][number][] = []
  for (const [id, route] of before) {
    const now = routes.get(id)
    if (now !== route) changed.push({ id, before: route, now })
  }
  for (const [id, now] of routes) {
    if (!before.has(id)) changed.push({ id, before: undefined, now })
  }
  return changed
}

function addRoom(changed: Set<number>, spot: Pick<Spot, 'at' | 'size'> | undefined): void {
  if (spot) eachSquare(around(spot.at, spot.size), (square) => changed.add(square))
}

function meets(read: ReadonlySet<number>, changed: ReadonlySet<number>): boolean {
  for (const square of read) if (changed.has(square)) return true
  return false
}

function marksOf(
  links: readonly Marked[],
  spots: ReadonlyMap<string, Spot>,
): ReadonlyMap<string, Marks> {
  const marks = new Map<string, Marks>()
  for (const { id, sign, hexagons } of links) {
    if (!sign && hexagons.length === 0) continue
    const signAt = sign ? spots.get(`${id} sign`)?.at : undefined
    const places = hexagons.flatMap((_, i) => spots.get(`${id} ${i}`)?.at ?? [])
    marks.set(id, { ...(signAt && { sign: signAt }), hexagons: places })
  }
  return marks
}

/** The point so many pixels from the tail of a line. */
export function along(points: readonly Point[], at: number): Point {
  return pointAt(rulerOf(points), at)
}

/** The best place along the line. */
function bestSpot(ground: Ground, { id, route, size, wish, fromHead }: Ask): Spot {
  const ruler = rulerOf(route.points)
  const { length } = ruler
  const last = Math.max(length - fromHead, length * 0.5)
  const first = Math.min(size.width / 2 + 2, length * 0.5)
  const read = new Set<number>()
  let best = pointAt(ruler, wish)
  let least = Number.POSITIVE_INFINITY
  // Outwards from the wish: what is farther away than the best so far is worth cannot be better.
  for (let away = 0; away * costOfWay < least && away <= length; away += step) {
    for (const at of away === 0 ? [wish] : [wish - away, wish + away]) {
      if (at < first || at > last) continue
      const point = pointAt(ruler, at)
      const cost = ground.costOf(id, point, size, read) + away * costOfWay
      if (cost >= least) continue
      least = cost
      best = point
    }
  }
  return { at: best, size, route, wish, read }
}
