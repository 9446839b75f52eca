import { overlap, type Point, type Rect, type Size } from './geometry.ts'
import { type Route, reachOf } from './route.ts'
import { eachSquare, type Segment, segmentRect, segmentsOf, squareAt, touch } from './squares.ts'

interface Line {
  readonly id: string
  readonly route: Route
}

interface Square {
  readonly boxes: readonly Rect[]
  readonly lines: readonly { readonly id: string; readonly segments: readonly Segment[] }[]
}

/** Flags and verdicts reach so far above and below a box; marks keep away from its sides. */
const above = 15
const below = 17
const beside = 3
/** Above so many lines marks take no heed of other lines. */
const mostLines = 5000

const costOfBox = 1000
const costOfMark = 400
const costOfLine = 8

/** What stands where: boxes, marks placed so far, and lines, looked up when somebody asks. */
export class Ground {
  readonly #boxes: Strips<Rect>
  readonly #lines: Strips<Line>
  readonly #squares = new Map<number, Square>()
  readonly #taken = new Map<number, Rect[]>()

  constructor(boxes: readonly Rect[], lines: readonly Line[]) {
    this.#boxes = new Strips(boxes.map(roomOf), (rect) => rect)
    this.#lines = new Strips(lines.length > mostLines ? [] : lines, ({ route }) => reachOf(route))
  }

  take(at: Point, size: Size): void {
    const rect = around(at, size)
    eachSquare(rect, (square) => {
      const taken = this.#taken.get(square)
      if (taken) taken.push(rect)
      else this.#taken.set(square, [rect])
    })
  }

  /**
   * How ill a mark of a line would stand at a point: on a box, on another mark, on other lines.
   * Adds the squares that were looked at to `read`.
   */
  costOf(id: string, point: Point, size: Size, read: Set<number>): number {
    const rect = around(point, size)
    const reach = size.height / 2 + 3
    let cost = 0
    const crossed = new Set<string>()
    eachSquare(widened(rect, 4), (key) => {
      read.add(key)
      const square = this.#squareOf(key)
      if (this.#taken.get(key)?.some((other) => overlap(rect, other))) cost += costOfMark
      if (square.boxes.some((other) => overlap(rect, other))) cost += costOfBox
      for (const line of square.lines) {
        if (line.id === id || crossed.has(line.id)) continue
        if (line.segments.some((segment) => isWithin(point, segment, reach))) crossed.add(line.id)
      }
    })
    return cost + crossed.size * costOfLine
  }

  #squareOf(key: number): Square {
    const known = this.#squares.get(key)
    if (known) return known
    const rect = squareAt(key)
    const lines = this.#lines.touching(rect).map(({ id, route }) => ({
      id,
      segments: segmentsOf(route.points).filter((segment) => touch(segmentRect(segment), rect)),
    }))
    const square = { boxes: this.#boxes.touching(rect), lines }
    this.#squares.set(key, square)
    return square
  }
}

/** The room that a box takes from marks. */
export function roomOf({ x, y, width, height }: Rect): Rect {
  return {
    x: x - beside,
    y: y - above,
    width: width + 2 * beside,
    height: height + above + below,
  }
}

export function around({ x, y }: Point, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function widened({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

const stripWidth = 512

/** Things found by the strips of the picture that they reach into. */
class Strips<T> {
  readonly #strips = new Map<number, { readonly thing: T; readonly rect: Rect }[]>()

  constructor(things: readonly T[], rectOf: (thing: T) => Rect) {
    for (const thing of things) {
      const rect = rectOf(thing)
      const last = stripOf(rect.x + rect.width)
      for (let i = stripOf(rect.x); i <= last; i += 1) {
        const strip = this.#strips.get(i)
        if (strip) strip.push({ thing, rect })
        else this.#strips.set(i, [{ thing, rect }])
      }
    }
  }

  /** Those that touch a rectangle. */
  touching(rect: Rect): readonly T[] {
    const found = new Set<T>()
    for (let i = stripOf(rect.x); i <= stripOf(rect.x + rect.width); i += 1) {
      for (const { thing, rect: own } of this.#strips.get(i) ?? []) {
        if (touch(own, rect)) found.add(thing)
      }
    }
    return [...found]
  }
}

function stripOf(x: number): number {
  return Math.floor(x / stripWidth)
}

/** Whether a point is nearer a straight piece than this. */
function isWithin(point: Point, { a, b }: Segment, reach: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const square = dx * dx + dy * dy
  const t = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square
  const clamped = t < 0 ? 0 : t > 1 ? 1 : t
  const [x, y] = [a.x + dx * clamped - point.x, a.y + dy * clamped - point.y]
  return x * x + y * y < reach * reach
}
