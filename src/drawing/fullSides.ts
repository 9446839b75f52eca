import type { Flow } from '#model/programme.ts'
import type { Theory } from '#model/theory.ts'
import { chain } from './lanes.ts'

/** So many lines end beside each other on the side of any box. */
const usual = 6
/** Nor is there room for ever more. */
const most = 30

/**
 * How many lines end on the fuller side of a box, by box; those with few are left out. Only where the
 * chain runs to the right: from the bottom up the sides where lines end are long.
 */
export function fullSides(theory: Theory, flow: Flow): ReadonlyMap<string, number> {
  const full = new Map<string, number>()
  if (flow === 'up') return full
  const sides = { before: new Map<string, number>(), after: new Map<string, number>() }
  const add = (side: keyof typeof sides, id: string) =>
    sides[side].set(id, (sides[side].get(id) ?? 0) + 1)
  const lanes: readonly string[] = chain
  const laneOf = (id: string) => lanes.indexOf(theory.factors[id]?.kind ?? '')
  for (const id in theory.links) {
    const { from, to } = theory.links[id] ?? { from: '', to: '' }
    const step = laneOf(to) - laneOf(from)
    if (step === 0) continue
    add(step > 0 ? 'after' : 'before', from)
    add(step > 0 ? 'before' : 'after', to)
  }
  for (const side of Object.values(sides)) {
    for (const [id, count] of side) {
      if (count > usual) full.set(id, Math.min(most, Math.max(full.get(id) ?? 0, count)))
    }
  }
  return full
}
