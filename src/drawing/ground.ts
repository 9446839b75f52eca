import { overlap, type Point, type Rect, type Size } from './geometry.ts'
import type { Route } from './route.ts'

interface Line {
  readonly id: string
  readonly route: Route
}

interface Segment {
  readonly id: string
  readonly a: Point
  readonly b: Point
}

/** Flags and verdicts reach so far above and below a box; marks keep away from its sides. */
const above = 15
const below = 17
const beside = 3
const cell = 64
/** Above so many lines marks take no heed of other lines. */
const mostLines = 5000

const costOfBox = 1000
const costOfMark = 400
const costOfLine = 8

/** What stands where: boxes, marks placed so far, and lines, found by the squares they touch. */
export class Ground {
  readonly #boxes = new Map<number, Rect[]>()
  readonly #lines = new Map<number, Segment[]>()
  readonly #taken = new Map<number, Rect[]>()

  /** Only what is near a marked line is of interest. */
  constructor(boxes: readonly Rect[], lines: readonly Line[], marked: readonly Line[]) {
    const near = new Set<number>()
    for (const { route } of marked) {
      eachSegment(route, (a, b) => {
        eachCell(widened(segmentRect(a, b), cell / 2, cell / 2), (key) => near.add(key))
      })
    }
    for (const { x, y, width, height } of boxes) {
      const [dx, dy] = [2 * beside, above + below]
      const rect = { x: x - beside, y: y - above, width: width + dx, height: height + dy }
      eachCell(rect, (key) => {
        if (near.has(key)) push(this.#boxes, key, rect)
      })
    }
    if (lines.length > mostLines) return
    for (const { id, route } of lines) {
      eachSegment(route, (a, b) => {
        eachCell(segmentRect(a, b), (key) => {
          if (near.has(key)) push(this.#lines, key, { id, a, b })
        })
      })
    }
  }

  take(at: Point, size: Size): void {
    const rect = around(at, size)
    eachCell(rect, (key) => push(this.#taken, key, rect))
  }

  /** How ill a mark of a line would stand at a point: on a box, on another mark, on other lines. */
  costOf(id: string, point: Point, size: Size): number {
    const rect = around(point, size)
    const reach = size.height / 2 + 3
    let cost = 0
    const crossed = new Set<string>()
    eachCell(widened(rect, 4, 4), (key) => {
      if (this.#taken.get(key)?.some((other) => overlap(rect, other))) cost += costOfMark
      if (this.#boxes.get(key)?.some((other) => overlap(rect, other))) cost += costOfBox
      for (const line of this.#lines.get(key) ?? []) {
        if (line.id === id || crossed.has(line.id)) continue
        if (isWithin(point, line, reach)) crossed.add(line.id)
      }
    })
    return cost + crossed.size * costOfLine
  }
}

function eachSegment({ points }: Route, visit: (a: Point, b: Point) => void): void {
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [points[i - 1], points[i]]
    if (a && b) visit(a, b)
  }
}

function around({ x, y }: Point, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function widened({ x, y, width, height }: Rect, dx: number, dy: number): Rect {
  return { x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy }
}

function segmentRect(a: Point, b: Point): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}

/** The squares that a rectangle touches. */
function eachCell({ x, y, width, height }: Rect, visit: (key: number) => void): void {
  const right = Math.floor((x + width) / cell)
  const bottom = Math.floor((y + height) / cell)
  const top = Math.floor(y / cell)
  for (let column = Math.floor(x / cell); column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) visit(column * 65_536 + row)
  }
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
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
