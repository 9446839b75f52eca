import { distance } from './curve.ts'
import { overlap, type Point, type Rect } from './geometry.ts'
import { hexagonSize } from './hexagon.ts'
import type { Route } from './route.ts'

/** What is to be placed on a line. */
export interface Marked {
  readonly id: string
  readonly route: Route
  readonly sign: boolean
  readonly hexagons: number
}

export interface Marks {
  readonly sign?: Point
  readonly hexagons: readonly Point[]
}

export const signRadius = 10

/** Flags and verdicts reach this far above and below a box, marks keep away from its sides. */
const above = 15
const below = 17
const beside = 3

/**
 * Where signs and assumptions stand on their lines: clear of boxes and of each other, and if there is
 * room clear of other lines; signs near the head, assumptions early on the way.
 */
export function placeMarks(
  links: readonly Marked[],
  boxes: readonly Rect[],
): ReadonlyMap<string, Marks> {
  const ground = new Ground(links, boxes)
  const marks = new Map<string, Marks>()
  const inOrder = links.filter((link) => link.sign || link.hexagons > 0)
  const signs = new Map<string, Point>()
  for (const link of inOrder) {
    if (!link.sign) continue
    const length = lengthOf(link.route.points)
    const wish = Math.max(length * 0.5, length - 34)
    const size = { width: 2 * signRadius, height: 2 * signRadius }
    signs.set(link.id, ground.take(link, size, wish, 24))
  }
  for (const link of inOrder) {
    const length = lengthOf(link.route.points)
    const hexagons: Point[] = []
    for (let i = 0; i < link.hexagons; i += 1) {
      const room = (hexagonSize.width + 4) * (i - (link.hexagons - 1) / 2)
      const wish = Math.min(length * 0.45, 110) + room
      hexagons.push(ground.take(link, hexagonSize, wish, 20 + hexagonSize.width / 2))
    }
    const sign = signs.get(link.id)
    marks.set(link.id, { ...(sign && { sign }), hexagons })
  }
  return marks
}

function lengthOf(points: readonly Point[]): number {
  let length = 0
  for (let i = 1; i < points.length; i += 1) {
    length += distance(points[i - 1] ?? origin, points[i] ?? origin)
  }
  return length
}

const origin: Point = { x: 0, y: 0 }
const cell = 64
/** From one place on a line that is tried to the next. */
const step = 5
const costOfWay = 0.04

interface Segment {
  readonly id: string
  readonly a: Point
  readonly b: Point
}

/** What stands where: boxes, marks placed so far, and lines, found by the squares they touch. */
class Ground {
  readonly #boxes = new Map<number, Rect[]>()
  readonly #lines = new Map<number, Segment[]>()
  readonly #taken = new Map<number, Rect[]>()

  constructor(links: readonly Marked[], boxes: readonly Rect[]) {
    for (const { x, y, width, height } of boxes) {
      add(this.#boxes, {
        x: x - beside,
        y: y - above,
        width: width + 2 * beside,
        height: height + above + below,
      })
    }
    for (const { id, route } of links) {
      for (let i = 1; i < route.points.length; i += 1) {
        const [a, b] = [route.points[i - 1] ?? origin, route.points[i] ?? origin]
        for (const key of keysOf(segmentRect(a, b))) push(this.#lines, key, { id, a, b })
      }
    }
  }

  /** The best free place along the line for a mark of a size, and takes it. */
  take(
    link: Marked,
    size: { readonly width: number; readonly height: number },
    wish: number,
    fromHead: number,
  ): Point {
    const { points } = link.route
    const length = lengthOf(points)
    const last = Math.max(length - fromHead, length * 0.5)
    const first = Math.min(size.width / 2 + 2, length * 0.5)
    let best: Point = along(points, wish)
    let least = Number.POSITIVE_INFINITY
    // Outwards from the wish: no later place can be better than the way to it costs.
    for (let away = 0; away * costOfWay < least && away <= length; away += step) {
      for (const at of away === 0 ? [wish] : [wish - away, wish + away]) {
        if (at < first || at > last) continue
        const point = along(points, at)
        const cost = this.#costOf(link.id, point, size) + away * costOfWay
        if (cost < least) {
          least = cost
          best = point
        }
      }
    }
    add(this.#taken, around(best, size))
    return best
  }

  #costOf(
    id: string,
    point: Point,
    size: { readonly width: number; readonly height: number },
  ): number {
    const rect = around(point, size)
    const near = around(point, { width: size.width + 8, height: size.height + 8 })
    let cost = 0
    const crossed = new Set<string>()
    for (const key of keysOf(near)) {
      if (this.#taken.get(key)?.some((other) => overlap(rect, other))) cost += 400
      if (this.#boxes.get(key)?.some((other) => overlap(rect, other))) cost += 1000
      for (const line of this.#lines.get(key) ?? []) {
        if (line.id === id || crossed.has(line.id)) continue
        const away = distanceToSegment(point, line.a, line.b)
        if (away < size.height / 2 + 3) crossed.add(line.id)
      }
    }
    return cost + crossed.size * 8
  }
}

function around(
  { x, y }: Point,
  { width, height }: { readonly width: number; readonly height: number },
): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function segmentRect(a: Point, b: Point): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}

function keysOf(rect: Rect): number[] {
  const keys: number[] = []
  const right = Math.floor((rect.x + rect.width) / cell)
  const bottom = Math.floor((rect.y + rect.height) / cell)
  for (let x = Math.floor(rect.x / cell); x <= right; x += 1) {
    for (let y = Math.floor(rect.y / cell); y <= bottom; y += 1) keys.push(x * 65_536 + y)
  }
  return keys
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function add(map: Map<number, Rect[]>, rect: Rect): void {
  for (const key of keysOf(rect)) push(map, key, rect)
}

/** The point so many pixels from the tail. */
export function along(points: readonly Point[], at: number): Point {
  let left = at
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1] ?? origin, points[i] ?? origin]
    const length = distance(a, b)
    if (left <= length && length > 0) {
      const t = Math.max(0, left / length)
      return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
    }
    left -= length
  }
  return points.at(-1) ?? origin
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const square = dx * dx + dy * dy
  const t = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square
  const clamped = Math.max(0, Math.min(1, t))
  return distance(point, { x: a.x + dx * clamped, y: a.y + dy * clamped })
}
