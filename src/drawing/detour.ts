import { boundsOf, grown, overlap, type Point, type Rect } from './geometry.ts'

const costOfBend = 80
/** Ways are looked for along the sides of so many boxes, those in the middle of it all first. */
const mostBoxes = 48
/** If there is none, along the sides of so many, those between its ends first. */
const mostAfter = 200
/** How far from boxes, if there is room. */
const margins = [14, 8, 4]
const everywhere = 1e9

export interface Detour {
  /** No way means that the ends are walled in. */
  readonly way?: readonly Point[]
  /** It stays the way as long as no box comes, goes or moves in here. */
  readonly region: Rect
}

/**
 * A way round boxes in straight pieces along and across the flow (A* on the lines beside the boxes),
 * for when there is no way through the gaps. It leaves and comes by the sides of the
 * ends. What covers an end is no obstacle if there is no way round it.
 */
export function detour(from: Tip, to: Tip, boxes: readonly Rect[]): Detour {
  const start = { ...beyond(from, 16), out: from.out }
  const goal = beyond(to, 6)
  const first = nearMiddle(boxes, start, goal)
  const near = wayIn(first, start, goal)
  if (near) return { way: straightened([from.at, ...near, to.at]), region: first.region }
  const after = nearEnds(boxes, start, goal)
  const { region } = after
  const far = boxes.length > mostBoxes ? wayIn(after, start, goal) : undefined
  if (far) return { way: straightened([from.at, ...far, to.at]), region }
  const open = boxes.filter((box) => !covers(box, start) && !covers(box, goal))
  return open.length < boxes.length ? { ...detour(from, to, open), region } : { region }
}

/** Whether a box stands so near that no way can begin or end there. */
function covers(box: Rect, end: Point): boolean {
  return isIn(end, grown(box, Math.min(...margins) - 1))
}

/** Where a way begins or ends, and which way leads out of its box there, one pixel long. */
export interface Tip {
  readonly at: Point
  readonly out: Point
}

function beyond({ at, out }: Tip, by: number): Point {
  return { x: at.x + out.x * by, y: at.y + out.y * by }
}

interface Start extends Point {
  readonly out: Point
}

/** Boxes along whose sides a way is looked for, what may be in its way, and where all of that stands. */
interface Ground {
  readonly near: readonly Rect[]
  readonly walls: readonly Rect[]
  readonly region: Rect
}

/** The boxes nearest the middle, and all that could be in the way beside them or be nearer. */
function nearMiddle(boxes: readonly Rect[], start: Point, goal: Point): Ground {
  const middle = { x: (start.x + goal.x) / 2, y: (start.y + goal.y) / 2, ...noSize }
  const near = nearestTo(middle, boxes, mostBoxes)
  const last = near.at(-1)
  const reach = near.length < mostBoxes || !last ? everywhere : distanceTo(last, middle)
  const ends = [start, goal].map((end) => ({ ...end, ...noSize }))
  const room = 2 * (margins[0] ?? 0)
  const region = grown(boundsOf([grown(middle, reach), ...near, ...ends]), room)
  return { near, walls: boxes.filter((rect) => overlap(rect, region)), region }
}

/** Many more boxes, those between the ends first, and all that stand anywhere. */
function nearEnds(boxes: readonly Rect[], start: Point, goal: Point): Ground {
  const span = boundsOf([start, goal].map((end) => ({ ...end, ...noSize })))
  return { near: nearestTo(span, boxes, mostAfter), walls: boxes, region: grown(span, everywhere) }
}

const noSize = { width: 0, height: 0 }

function nearestTo(rect: Rect, boxes: readonly Rect[], most: number): readonly Rect[] {
  return boxes
    .map((box) => ({ box, away: distanceTo(box, rect) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ box }) => box)
}

function distanceTo(box: Rect, { x, y, width, height }: Rect): number {
  const dx = Math.max(box.x - x - width, 0, x - box.x - box.width)
  const dy = Math.max(box.y - y - height, 0, y - box.y - box.height)
  return dx + dy
}

/** The way that keeps farthest from boxes. */
function wayIn({ near, walls }: Ground, start: Start, goal: Point): readonly Point[] | undefined {
  for (const margin of margins) {
    const thick = walls.map((rect) => grown(rect, margin - 1))
    if ([start, goal].some((end) => thick.some((wall) => isIn(end, wall)))) continue
    const beside = near.map((rect) => grown(rect, margin))
    const xs = sorted([start.x, goal.x, ...beside.flatMap((r) => [r.x, r.x + r.width])])
    const ys = sorted([start.y, goal.y, ...beside.flatMap((r) => [r.y, r.y + r.height])])
    const way = shortest(xs, ys, start, goal, thick)
    if (way) return way
  }
  return undefined
}

function isIn({ x, y }: Point, wall: Rect): boolean {
  return wall.x < x && x < wall.x + wall.width && wall.y < y && y < wall.y + wall.height
}

function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b)
}

const steps = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const

function shortest(
  xs: readonly number[],
  ys: readonly number[],
  start: Start,
  goal: Point,
  walls: readonly Rect[],
): Point[] | undefined {
  const width = xs.length
  const stateOf = (ix: number, iy: number, direction: number) => (iy * width + ix) * 4 + direction
  const costs = new Float64Array(width * ys.length * 4).fill(Number.POSITIVE_INFINITY)
  const came = new Int32Array(costs.length).fill(-1)
  const level = walling(walls, true)
  const upright = walling(walls, false)
  const isBlocked = (a: Point, b: Point) => {
    if (a.y === b.y) {
      const [left, right] = a.x < b.x ? [a.x, b.x] : [b.x, a.x]
      return level(a.y).some((wall) => left < wall.x + wall.width && right > wall.x)
    }
    const [top, bottom] = a.y < b.y ? [a.y, b.y] : [b.y, a.y]
    return upright(a.x).some((wall) => top < wall.y + wall.height && bottom > wall.y)
  }
  const queue = new Heap()
  const heading = steps.findIndex(([x, y]) => x === start.out.x && y === start.out.y)
  const first = stateOf(xs.indexOf(start.x), ys.indexOf(start.y), heading)
  costs[first] = 0
  queue.push(first, 0)
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const direction = state % 4
    const ix = (state >> 2) % width
    const iy = Math.floor((state >> 2) / width)
    const at = { x: xs[ix] ?? 0, y: ys[iy] ?? 0 }
    if (at.x === goal.x && at.y === goal.y) return wayTo(state, came, xs, ys)
    const cost = costs[state] ?? 0
    for (let turn = 0; turn < 4; turn += 1) {
      const [dx, dy] = steps[turn] ?? steps[0]
      const next = { x: xs[ix + dx], y: ys[iy + dy] }
      if (next.x === undefined || next.y === undefined) continue
      if ((turn + 2) % 4 === direction) continue
      if (isBlocked(at, { x: next.x, y: next.y })) continue
      const length = Math.abs(next.x - at.x) + Math.abs(next.y - at.y)
      const total = cost + length + (turn === direction ? 0 : costOfBend)
      const reached = stateOf(ix + dx, iy + dy, turn)
      if (total >= (costs[reached] ?? 0)) continue
      costs[reached] = total
      came[reached] = state
      queue.push(reached, total + Math.abs(goal.x - next.x) + Math.abs(goal.y - next.y))
    }
  }
  return undefined
}

/** The walls that a line across the picture meets, asked for once. */
function walling(walls: readonly Rect[], isLevel: boolean): (at: number) => readonly Rect[] {
  const met = new Map<number, readonly Rect[]>()
  return (at) => {
    const known = met.get(at)
    if (known) return known
    const all = walls.filter(({ x, y, width, height }) =>
      isLevel ? y < at && at < y + height : x < at && at < x + width,
    )
    met.set(at, all)
    return all
  }
}

function wayTo(
  last: number,
  came: Int32Array,
  xs: readonly number[],
  ys: readonly number[],
): Point[] {
  const way: Point[] = []
  for (let state = last; state >= 0; state = came[state] ?? -1) {
    const node = state >> 2
    way.unshift({ x: xs[node % xs.length] ?? 0, y: ys[Math.floor(node / xs.length)] ?? 0 })
  }
  return way
}

/** Without the points that lie on a straight line between their neighbours. */
function straightened(way: readonly Point[]): Point[] {
  return way.filter((point, i) => {
    const [a, b] = [way[i - 1], way[i + 1]]
    if (!a || !b) return true
    return !((a.x === point.x && point.x === b.x) || (a.y === point.y && point.y === b.y))
  })
}

/** A queue that gives the least first. */
class Heap {
  readonly #states: number[] = []
  readonly #costs: number[] = []

  push(state: number, cost: number): void {
    let i = this.#states.length
    this.#states.push(state)
    this.#costs.push(cost)
    while (i > 0) {
      const parent = (i - 1) >> 1
      if ((this.#costs[parent] ?? 0) <= cost) break
      this.#move(parent, i)
      i = parent
    }
    this.#states[i] = state
    this.#costs[i] = cost
  }

  pop(): number | undefined {
    const first = this.#states[0]
    const state = this.#states.pop()
    const cost = this.#costs.pop()
    if (state === undefined || cost === undefined || this.#states.length === 0) return first
    let i = 0
    for (;;) {
      let child = 2 * i + 1
      if (child >= this.#states.length) break
      const right = child + 1
      if (right < this.#states.length && (this.#costs[right] ?? 0) < (this.#costs[child] ?? 0)) {
        child = right
      }
      if ((this.#costs[child] ?? 0) >= cost) break
      this.#move(child, i)
      i = child
    }
    this.#states[i] = state
    this.#costs[i] = cost
    return first
  }

  #move(from: number, to: number): void {
    this.#states[to] = this.#states[from] ?? 0
    this.#costs[to] = this.#costs[from] ?? 0
  }
}
