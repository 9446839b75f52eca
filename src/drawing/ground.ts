import { overlap, type Point, type Rect, type Size } from './geometry.ts'
import type { Route } from './route.ts'
import { eachSquare, type Segment, segmentRect } from './squares.ts'

/** What of boxes and lines is in a square. */
interface Square {
  readonly boxes: readonly Rect[]
  readonly lines: readonly LineHere[]
}

interface LineHere {
  readonly id: string
  readonly segments: readonly Segment[]
}

/** Squares by number, in blocks, so that a change copies few of them. */
export type Squares = ReadonlyMap<number, ReadonlyMap<number, Square>>

/** The block of a square: so many below each other. */
function blockOf(square: number): number {
  return square >> 5
}

/** Flags and verdicts reach so far above and below a box; marks keep away from its sides. */
const above = 15
const below = 17
const beside = 3

const costOfBox = 1000
const costOfMark = 400
const costOfLine = 8

/** What stands where: boxes, lines, and marks placed so far. */
export class Ground {
  readonly #squares: Squares
  readonly #taken = new Map<number, Rect[]>()

  constructor(squares: Squares) {
    this.#squares = squares
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
      if (this.#taken.get(key)?.some((other) => overlap(rect, other))) cost += costOfMark
      const square = this.#squares.get(blockOf(key))?.get(key)
      if (!square) return
      if (square.boxes.some((other) => overlap(rect, other))) cost += costOfBox
      for (const line of square.lines) {
        if (line.id === id || crossed.has(line.id)) continue
        if (line.segments.some((segment) => isWithin(point, segment, reach))) crossed.add(line.id)
      }
    })
    return cost + crossed.size * costOfLine
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

const empty: Square = { boxes: [], lines: [] }

/** The squares as they are after some changes, and those in which something changed. */
export function squaresAfter(
  before: Squares,
  { boxes, lines }: Changes,
): { readonly squares: Squares; readonly changed: Set<number> } {
  const squares = new Map(before)
  const altered = new Map<number, Map<number, Square>>()
  const changed = new Set<number>()
  const alter = (key: number, after: (square: Square) => Square) => {
    changed.add(key)
    const number = blockOf(key)
    const block = altered.get(number) ?? new Map(before.get(number))
    altered.set(number, block)
    squares.set(number, block)
    block.set(key, after(block.get(key) ?? empty))
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
  route.points.forEach((b, i) => {
    const a = route.points[i - 1]
    if (!a) return
    const segment = { a, b }
    eachSquare(segmentRect(segment), (key) => {
      const segments = squares.get(key)
      if (segments) segments.push(segment)
      else squares.set(key, [segment])
    })
  })
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

/** Whether a point is nearer a straight piece than this. */
function isWithin(point: Point, { a, b }: Segment, reach: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const square = dx * dx + dy * dy
  const t = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square
  const clamped = t < 0 ? 0 : t > 1 ? 1 : t
  const [x, y] = [a.x + dx * clamped - point.x, a.y + dy * clamped - point.y]
  return x * x + y * y < reach * reach
}
