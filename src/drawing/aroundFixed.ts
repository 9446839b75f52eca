import type { Flow } from '#model/programme.ts'
import type { Table, Theory } from '#model/theory.ts'
import { grid } from './box.ts'
import { overlap, type Point, type Size } from './geometry.ts'
import { settle } from './settle.ts'

interface Fixed {
  readonly sizes: Table<Size>
  /** Where the boxes stand that stay. */
  readonly fixed: Table<Point>
  /** Absent means `right`. */
  readonly flow?: Flow
}

/**
 * The places of a tidy drawing when some boxes stay where they stand: the drawing goes to where most
 * of them are, and what would cover one of them goes to the nearest free room.
 */
export function aroundFixed(theory: Theory, places: Table<Point>, options: Fixed): Table<Point> {
  const { sizes, fixed, flow = 'right' } = options
  const ids = Object.keys(fixed)
  if (ids.length === 0) return places
  const by = (axis: 'x' | 'y') =>
    snapped(median(ids.map((id) => (fixed[id]?.[axis] ?? 0) - (places[id]?.[axis] ?? 0))))
  const [dx, dy] = [by('x'), by('y')]
  const layout: Record<string, Point> = {}
  for (const id in places) {
    const { x, y } = places[id] ?? { x: 0, y: 0 }
    layout[id] = fixed[id] ?? { x: x + dx, y: y + dy }
  }
  const rectOf = (id: string) => ({
    ...(layout[id] ?? { x: 0, y: 0 }),
    ...(sizes[id] ?? { width: 0, height: 0 }),
  })
  const covers = (id: string) =>
    !(id in fixed) && ids.some((stays) => overlap(rectOf(stays), rectOf(id)))
  const move = new Set(Object.keys(layout).filter(covers))
  return move.size === 0 ? layout : settle(theory, { flow, sizes, layout, move })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0
}

function snapped(value: number): number {
  return Math.round(value / grid) * grid
}
