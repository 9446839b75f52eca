import { remembered } from '#analysis/remembered.ts'
import { chain, laneOf } from '#drawing/lanes.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import type { FactorKind } from '#model/theory.ts'

const lanes: readonly string[] = [...chain, 'external']

/**
 * The boxes in the order that keys and screen readers walk: by lane, then from the top down, or from
 * left to right in lanes that lie.
 */
export const orderOf = remembered(({ boxes, flow }: Scene): readonly PlacedBox[] => {
  const [first, then] = flow === 'up' ? (['x', 'y'] as const) : (['y', 'x'] as const)
  return boxes.toSorted(
    (a, b) =>
      lanes.indexOf(laneOf(a.look.kind)) - lanes.indexOf(laneOf(b.look.kind)) ||
      a[first] - b[first] ||
      a[then] - b[then],
  )
})

/** Which of the boxes of its kind a box is, from 1, and of how many. */
export const placeInKind = remembered(
  (scene: Scene): ReadonlyMap<string, { readonly at: number; readonly of: number }> => {
    const counts = new Map<FactorKind, number>()
    const count = (kind: FactorKind) => counts.get(kind) ?? 0
    const numbered = orderOf(scene).map(({ look: { id, kind } }) => {
      counts.set(kind, count(kind) + 1)
      return { id, kind, at: count(kind) }
    })
    return new Map(numbered.map(({ id, kind, at }) => [id, { at, of: count(kind) }]))
  },
)
