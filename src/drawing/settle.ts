import type { Flow } from '#model/programme.ts'
import type { FactorKind, Table, Theory } from '#model/theory.ts'
import { grid } from './box.ts'
import { boundsOf, type Point, type Rect, type Size } from './geometry.ts'
import { chain } from './lanes.ts'
import { turned, turnedBack } from './turned.ts'

export interface SettleOptions {
  readonly flow: Flow
  readonly sizes: Table<Size>
  readonly layout?: Table<{ readonly x?: number; readonly y?: number }>
  readonly move: ReadonlySet<string>
}

/** Room between boxes, in which a flag and a verdict may meet; what has a place goes back between others as a tidy put it. */
const gap = 48
const leastGap = 32
/** From one lane to the next where no box says otherwise. */
const laneStep = 360

/**
 * Places for some boxes among others that stay: each in its lane where its neighbours are, or the
 * nearest free room. Ytre forhold goes below the chain (or beside it), under what it acts on.
 */
export function settle(theory: Theory, options: SettleOptions): Table<Point> {
  const { flow, sizes, layout = {}, move } = options
  const places: Record<string, Point> = {}
  /** Where boxes stand, turned so that the chain runs to the right. */
  const rects = new Map<string, Rect>()
  for (const id in theory.factors) {
    const { x, y } = layout[id] ?? {}
    const size = sizes[id]
    if (x === undefined || y === undefined || !size || move.has(id)) continue
    places[id] = { x, y }
    rects.set(id, turned({ ...size, x, y }, flow))
  }
  const near = neighboursOf(theory)
  for (const id of inOrder(theory, options)) {
    const size = sizes[id]
    const kind = theory.factors[id]?.kind
    if (!size || !kind) continue
    const own = turned({ ...size, x: 0, y: 0 }, flow)
    const friends = (near.get(id) ?? []).flatMap((other) => rects.get(other) ?? [])
    const isOutside = kind === 'external'
    const wish = isOutside
      ? outsideWish(own, friends, theory, rects)
      : chainWish(own, friends, kind, theory, rects)
    const room = {
      gap: layout[id]?.x === undefined ? gap : leastGap,
      least: isOutside ? wish.y : -Infinity,
    }
    const rect = nearestFree(wish, [...rects.values()], room)
    rects.set(id, rect)
    const { x, y } = turnedBack(rect, flow)
    places[id] = { x, y }
  }
  return places
}

/** The chain first, as it stands: what is outside it stands by it. */
function inOrder(theory: Theory, { flow, layout = {}, move }: SettleOptions): readonly string[] {
  const across = (id: string) => layout[id]?.[flow === 'up' ? 'x' : 'y'] ?? 0
  const ids = [...move]
    .filter((id) => theory.factors[id])
    .sort((a, b) => across(a) - across(b) || (a < b ? -1 : 1))
  const isOutside = (id: string) => theory.factors[id]?.kind === 'external'
  return [...ids.filter((id) => !isOutside(id)), ...ids.filter(isOutside)]
}

function neighboursOf(theory: Theory): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>()
  const add = (id: string, other: string) => {
    const list = near.get(id)
    if (list) list.push(other)
    else near.set(id, [other])
  }
  for (const id in theory.links) {
    const link = theory.links[id]
    if (!link || link.from === link.to) continue
    add(link.from, link.to)
    add(link.to, link.from)
  }
  return near
}

/** In its lane, beside its neighbours; without any, after the last of the lane. */
function chainWish(
  own: Rect,
  friends: readonly Rect[],
  kind: FactorKind,
  theory: Theory,
  rects: ReadonlyMap<string, Rect>,
): Rect {
  const x = laneStart(kind, theory, rects)
  if (friends.length === 0) return { ...own, x, y: endOf({ ...own, x }, [...rects.values()]) }
  const middles = friends.map((rect) => rect.y + rect.height / 2)
  const mean = middles.reduce((sum, middle) => sum + middle, 0) / middles.length
  return { ...own, x, y: mean - own.height / 2 }
}

/** Where most of the lane stands; an empty lane is as far from the nearest as lanes are apart. */
function laneStart(kind: FactorKind, theory: Theory, rects: ReadonlyMap<string, Rect>): number {
  const startOf = (other: FactorKind | undefined) =>
    median([...rects].flatMap(([id, { x }]) => (theory.factors[id]?.kind === other ? [x] : [])))
  const own = startOf(kind)
  if (own !== undefined) return own
  const lanes: readonly FactorKind[] = chain
  const index = lanes.indexOf(kind)
  for (let step = 1; step < chain.length; step += 1) {
    for (const side of [-1, 1]) {
      const start = startOf(chain[index + side * step])
      if (start !== undefined) return start - side * step * laneStep
    }
  }
  return index * laneStep
}

function endOf(own: Rect, standing: readonly Rect[]): number {
  const beside = standing.filter(
    (rect) => rect.x < own.x + own.width && own.x < rect.x + rect.width,
  )
  return beside.reduce((end, rect) => Math.max(end, rect.y + rect.height + gap), 0)
}

function outsideWish(
  own: Rect,
  friends: readonly Rect[],
  theory: Theory,
  rects: ReadonlyMap<string, Rect>,
): Rect {
  const inside = [...rects].flatMap(([id, rect]) =>
    theory.factors[id]?.kind === 'external' ? [] : [rect],
  )
  const bounds = boundsOf(inside)
  const x = median(friends.map((rect) => rect.x)) ?? bounds.x
  return { ...own, x, y: bounds.y + bounds.height + 3 * gap }
}

interface Room {
  readonly gap: number
  readonly least: number
}

/** The place nearest the wish, no less than `least`, where nothing stands and there is room around it. */
function nearestFree(wish: Rect, standing: readonly Rect[], { gap, least }: Room): Rect {
  const beside = standing.filter(
    (rect) => rect.x < wish.x + wish.width && wish.x < rect.x + rect.width,
  )
  const isFree = (y: number) =>
    beside.every((rect) => y + wish.height + gap <= rect.y || rect.y + rect.height + gap <= y)
  const edges = beside.flatMap(({ y, height }) => [y - gap - wish.height, y + height + gap])
  const onGrid = [wish.y, ...edges].flatMap((y) => [
    Math.floor(y / grid) * grid,
    Math.ceil(y / grid) * grid,
  ])
  const free = onGrid
    .filter((y) => y >= least && isFree(y))
    .sort((a, b) => Math.abs(a - wish.y) - Math.abs(b - wish.y) || a - b)
  return { ...wish, y: free[0] ?? Math.ceil(wish.y / grid) * grid }
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
}
