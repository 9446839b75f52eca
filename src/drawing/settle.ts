import type { FactorKind, Table, Theory } from '#model/theory.ts'
import { grid } from './box.ts'
import type { Point, Rect, Size } from './geometry.ts'
import { chain, type Flow } from './lanes.ts'

export interface SettleOptions {
  readonly flow: Flow
  readonly sizes: Table<Size>
  readonly layout?: Table<{ readonly x?: number; readonly y?: number }>
  readonly move: ReadonlySet<string>
}

const gap = 32
const laneStep = 360

/**
 * Places for some boxes among others that stay: each in its lane where its neighbours are, or the
 * nearest free room. Ytre forhold goes below (or beside) the chain, under what it acts on.
 */
export function settle(theory: Theory, options: SettleOptions): Table<Point> {
  const { flow, sizes, layout = {}, move } = options
  const isUp = flow === 'up'
  const places: Record<string, Point> = {}
  const lanes = new Map<number, Rect[]>()
  const mains = new Map<FactorKind, number[]>()
  /** In these coordinates the chain always runs to the right. */
  const turned = (point: Point, size: Size): Rect =>
    isUp
      ? { x: -point.y - size.height, y: point.x, width: size.height, height: size.width }
      : { ...point, ...size }
  const rects: Record<string, Rect> = {}
  for (const id in theory.factors) {
    const { x, y } = layout[id] ?? {}
    const size = sizes[id]
    if (x === undefined || y === undefined || !size || move.has(id)) continue
    places[id] = { x, y }
    rects[id] = turned({ x, y }, size)
    const kind = theory.factors[id]?.kind ?? 'activity'
    mains.set(kind, [...(mains.get(kind) ?? []), rects[id].x])
  }
  const standing = Object.values(rects)
  const near = neighboursOf(theory)
  const waiting = [...move].filter((id) => theory.factors[id] && sizes[id]).sort()
  const ordered = [
    ...waiting.filter((id) => theory.factors[id]?.kind !== 'external'),
    ...waiting.filter((id) => theory.factors[id]?.kind === 'external'),
  ]
  for (const id of ordered) {
    const kind = theory.factors[id]?.kind ?? 'activity'
    const size = sizes[id] ?? { width: 0, height: 0 }
    const own = turned({ x: 0, y: 0 }, size)
    const friends = (near.get(id) ?? []).flatMap((other) => rects[other] ?? [])
    const main = kind === 'external' ? mainOfExternal(friends, standing) : mainOf(kind, mains)
    const middle = mean(friends.map((rect) => rect.y + rect.height / 2))
    const wish =
      kind === 'external'
        ? Math.max(0, ...standing.filter(isInChain).map((rect) => rect.y + rect.height)) + 2 * gap
        : (middle ?? endOf(standing, main, own.width)) - own.height / 2
    const free = nearestFree({ ...own, x: main, y: wish }, standing, kind === 'external')
    rects[id] = free
    standing.push(free)
    if (kind === 'external') outside.add(free)
    const list = lanes.get(main) ?? []
    lanes.set(main, [...list, free])
    places[id] = isUp ? { x: free.y, y: -free.x - free.width } : { x: free.x, y: free.y }
  }
  return places
}

const outside = new WeakSet<Rect>()
const isInChain = (rect: Rect) => !outside.has(rect)

function neighboursOf(theory: Theory): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>()
  for (const id in theory.links) {
    const link = theory.links[id]
    if (!link || link.from === link.to) continue
    near.set(link.from, [...(near.get(link.from) ?? []), link.to])
    near.set(link.to, [...(near.get(link.to) ?? []), link.from])
  }
  return near
}

/** Where the lane is: where most of it stands, or as far from the nearest lane as lanes are apart. */
function mainOf(kind: FactorKind, mains: ReadonlyMap<FactorKind, readonly number[]>): number {
  const own = median(mains.get(kind) ?? [])
  if (own !== undefined) return own
  const index = chain.indexOf(kind as (typeof chain)[number])
  for (let step = 1; step < chain.length; step += 1) {
    for (const side of [-1, 1]) {
      const other = chain[index + side * step]
      const main = other && median(mains.get(other) ?? [])
      if (main !== undefined) return main - side * step * laneStep
    }
  }
  return Math.max(0, index) * laneStep
}

function mainOfExternal(friends: readonly Rect[], standing: readonly Rect[]): number {
  return median(friends.map((rect) => rect.x)) ?? Math.min(0, ...standing.map((rect) => rect.x))
}

function endOf(standing: readonly Rect[], main: number, width: number): number {
  let end = 0
  for (const rect of standing) {
    if (rect.x < main + width && main < rect.x + rect.width) {
      end = Math.max(end, rect.y + rect.height + gap)
    }
  }
  return end + grid
}

/** The place nearest the wish where nothing stands, with room around it. */
function nearestFree(wish: Rect, standing: readonly Rect[], onlyBelow: boolean): Rect {
  const inTheWay = standing.filter(
    (rect) => rect.x < wish.x + wish.width && wish.x < rect.x + rect.width,
  )
  const isFree = (y: number) =>
    inTheWay.every((rect) => y + wish.height + gap <= rect.y || rect.y + rect.height + gap <= y)
  const candidates = [
    wish.y,
    ...inTheWay.flatMap((rect) => [rect.y - gap - wish.height, rect.y + rect.height + gap]),
  ]
    .flatMap((y) => [Math.floor(y / grid) * grid, Math.ceil(y / grid) * grid])
    .filter((y) => isFree(y) && (!onlyBelow || y >= wish.y))
    .sort((a, b) => Math.abs(a - wish.y) - Math.abs(b - wish.y) || a - b)
  return { ...wish, y: candidates[0] ?? wish.y }
}

function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
}
