import { withAside } from './asides.ts'
import type { Flow, Placement, Programme, Proposal } from './programme.ts'
import type { Table } from './theory.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** Where boxes go when the chain runs another way: all of the base, and each proposal's own. */
export interface TurnedPlaces {
  readonly base: Table<Point>
  readonly proposals: Table<Table<Point>>
}

/**
 * The programme drawn in another direction. Boxes of the base stand in proposals where they stand in
 * the base, bends are let go, and a note goes along with the box that it hangs on, or else is nearest.
 */
export function turnedProgramme(programme: Programme, flow: Flow, places: TurnedPlaces): Programme {
  const { flow: _, ...rest } = programme
  const turned: Programme = {
    ...rest,
    ...(flow !== 'right' && { flow }),
    layout: turnedLayout(programme.layout, places.base),
    proposals: Object.fromEntries(
      Object.entries(programme.proposals).map(([id, proposal]): [string, Proposal] => [
        id,
        { ...proposal, layout: turnedLayout(proposal.layout, places.proposals[id] ?? {}) },
      ]),
    ),
  }
  return withNotesBeside(programme, turned)
}

/** Boxes where they go, as large as people have made them. */
function turnedLayout(layout: Table<Placement>, places: Table<Point>): Table<Placement> {
  return Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]): [string, Placement] => {
      const { width, height } = layout[id] ?? {}
      return [id, { x, y, ...(width && { width }), ...(height && { height }) }]
    }),
  )
}

function withNotesBeside(before: Programme, after: Programme): Programme {
  const [from, to] = [standing(before), standing(after)]
  let next = after
  for (const [id, note] of Object.entries(before.notes ?? {})) {
    const box = note.on !== undefined && from.has(note.on) ? note.on : nearest(note, from)
    const [a, b] = [from.get(box ?? ''), to.get(box ?? '')]
    if (!a || !b) continue
    next = withAside(next, 'notes', id, { ...note, x: note.x + b.x - a.x, y: note.y + b.y - a.y })
  }
  return next
}

/** Where boxes stand that have a place, those of proposals among them. */
function standing({ layout, proposals }: Programme): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>()
  for (const table of [...Object.values(proposals).map((it) => it.layout), layout]) {
    for (const [id, { x, y }] of Object.entries(table)) {
      if (x !== undefined && y !== undefined) places.set(id, { x, y })
    }
  }
  return places
}

function nearest({ x, y }: Point, places: ReadonlyMap<string, Point>): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [id, place] of places) {
    const far = Math.hypot(place.x - x, place.y - y)
    if (far >= least) continue
    best = id
    least = far
  }
  return best
}
