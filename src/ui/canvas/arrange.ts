import type { Point, Rect } from '#drawing/geometry.ts'
import type { Table } from '#model/theory.ts'
import { onGrid } from './freePlace.ts'

export type Arrangement = 'left' | 'top' | 'down' | 'across'

/** Boxes with their left or top edges in line, or with equal room between them. */
export function arranged(rects: ReadonlyMap<string, Rect>, how: Arrangement): Table<Point> {
  if (how === 'left' || how === 'top') return inLine(rects, how)
  return spread(rects, how)
}

function inLine(rects: ReadonlyMap<string, Rect>, edge: 'left' | 'top'): Table<Point> {
  const all = [...rects]
  const x = Math.min(...all.map(([, rect]) => rect.x))
  const y = Math.min(...all.map(([, rect]) => rect.y))
  return Object.fromEntries(
    all.map(([id, rect]) => [id, edge === 'left' ? { x, y: rect.y } : { x: rect.x, y }]),
  )
}

function spread(rects: ReadonlyMap<string, Rect>, way: 'down' | 'across'): Table<Point> {
  const start = (rect: Rect) => (way === 'down' ? rect.y : rect.x)
  const extent = (rect: Rect) => (way === 'down' ? rect.height : rect.width)
  const all = [...rects].sort(([, a], [, b]) => start(a) - start(b))
  const [first, last] = [all[0]?.[1], all.at(-1)?.[1]]
  if (!first || !last) return {}
  const taken = all.reduce((sum, [, rect]) => sum + extent(rect), 0)
  const room = (start(last) + extent(last) - start(first) - taken) / Math.max(1, all.length - 1)
  const places: Record<string, Point> = {}
  let at = start(first)
  for (const [id, rect] of all) {
    places[id] = onGrid(way === 'down' ? { x: rect.x, y: at } : { x: at, y: rect.y })
    at += extent(rect) + room
  }
  return places
}
