import { overlap, type Point, type Rect, type Size } from './geometry.ts'
import { type Route, reachOf } from './route.ts'
import { eachSquare, type Segment, segmentRect, squareAt, touch } from './squares.ts'

export interface Line {
  readonly id: string
  readonly route: Route
}

/** What of boxes and lines is in a square. */
interface Square {
  readonly boxes: readonly Rect[]
  readonly lines: readonly LineHere[]
}

interface LineHere {
  readonly id: string
  readonly segments: readonly Segment[]
}

export type Squares = ReadonlyMap<number, Square>

/** Flags and verdicts reach so far above and below a box; marks keep away from its sides. */
const above = 15
const below = 17
const beside = 3

const costOfBox = 1000
const costOfMark = 400
const costOfLine = 8

/** What stands where: boxes, marks placed so far, and lines, looked up when somebody asks. */
export class Ground {
  readonly #boxes: () => Strips<Rect>
  readonly #lines: () => Strips<Line>
  readonly #squares: Map<number, Square>
  readonly #taken = new Map<number, Rect[]>()

  /** Squares that are known already need not be looked up; what is looked up is added to them. */
  constructor(boxes: readonly Rect[], lines: readonly Line[], known: Map<number, Square>) {
    this.#squares = known
    this.#boxes = once(() => new Strips(boxes.map(roomOf), (rect) => rect))
    this.#lines = once(() => new Strips(lines, ({ route }) => reachOf(route)))
  }

  /** The squares looked up so far. */
  get squares(): Squares {
    return this.#squares
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
    const lines = this.#lines()
      .touching(rect)
      .flatMap(({ id, route }) => {
        const segments = segmentsOf(route).filter((segment) => touch(segmentRect(segment), rect))
        return segments.length > 0 ? [{ id, segments }] : []
      })
    // What begins where the square ends is in the next one only, as `eachSquare` has it.
    const boxes = this.#boxes()
      .touching(rect)
      .filter((room) => room.x < rect.x + rect.width && room.y < rect.y + rect.height)
    const square = { boxes, lines }
    this.#squares.set(key, square)
    return square
  }
}

/** What came and went; boxes that moved did both. */
export interface Changes {
  readonly boxes: { readonly gone: readonly Rect[]; readonly come: readonly Rect[] }
  /** Lines that came, went or are drawn otherwise. */
  readonly lines: readonly LineChange[]
}

interface LineChange {
  readonly id: string
  readonly before: Route | undefined
  readonly now: Route | undefined
}

/** The squares known before as they are after some changes, and those in which something changed. */
export function squaresAfter(
  before: Squares,
  { boxes, lines }: Changes,
): { readonly squares: Map<number, Square>; readonly changed: Set<number> } {
  const squares = new Map(before)
  const changed = new Set<number>()
  const alter = (key: number, altered: (square: Square) => Square) => {
    changed.add(key)
    const square = squares.get(key)
    if (square) squares.set(key, altered(square))
  }
  for (const room of boxes.gone.map(roomOf)) {
    eachSquare(room, (key) =>
      alter(key, (square) => ({ ...square, boxes: square.boxes.filter((each) => each !== room) })),
    )
  }
  for (const room of boxes.come.map(roomOf)) {
    eachSquare(room, (key) =>
      alter(key, (square) => ({ ...square, boxes: [...square.boxes, room] })),
    )
  }
  for (const { id, before, now } of lines) {
    const [old, own] = [squaresOf(before), squaresOf(now)]
    for (const [key, segments] of old) {
      if (areSame(segments, own.get(key))) continue
      alter(key, (square) => ({ ...square, lines: square.lines.filter((line) => line.id !== id) }))
    }
    for (const [key, segments] of own) {
      if (areSame(segments, old.get(key))) continue
      alter(key, (square) => ({ ...square, lines: [...square.lines, { id, segments }] }))
    }
  }
  return { squares, changed }
}

const squaresOfRoute = new WeakMap<Route, ReadonlyMap<number, readonly Segment[]>>()

function squaresOf(route: Route | undefined): ReadonlyMap<number, readonly Segment[]> {
  if (!route) return new Map()
  const known = squaresOfRoute.get(route)
  if (known) return known
  const squares = new Map<number, Segment[]>()
  for (const segment of segmentsOf(route)) {
    eachSquare(segmentRect(segment), (key) => {
      const segments = squares.get(key)
      if (segments) segments.push(segment)
      else squares.set(key, [segment])
    })
  }
  squaresOfRoute.set(route, squares)
  return squares
}

function areSame(one: readonly Segment[], other: readonly Segment[] | undefined): boolean {
  return (
    other?.length === one.length &&
    one.every(({ a, b }, i) => isAt(a, other[i]?.a) && isAt(b, other[i]?.b))
  )
}

function isAt({ x, y }: Point, other: Point | undefined): boolean {
  return x === other?.x && y === other.y
}

const segmentsOfRoute = new WeakMap<Route, readonly Segment[]>()

function segmentsOf(route: Route): readonly Segment[] {
  const known = segmentsOfRoute.get(route)
  if (known) return known
  const segments = route.points.slice(1).map((b, i) => ({ a: route.points[i] ?? b, b }))
  segmentsOfRoute.set(route, segments)
  return segments
}

const rooms = new WeakMap<Rect, Rect>()

/** The room that a box takes from marks; the same object for the same box. */
function roomOf(box: Rect): Rect {
  const known = rooms.get(box)
  if (known) return known
  const { x, y, width, height } = box
  const room = {
    x: x - beside,
    y: y - above,
    width: width + 2 * beside,
    height: height + above + below,
  }
  rooms.set(box, room)
  return room
}

export function around({ x, y }: Point, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function widened({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
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
