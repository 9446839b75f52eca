import { remembered } from '#analysis/remembered.ts'
import { chain, laneOf } from '#drawing/lanes.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'

const lanes: readonly string[] = [...chain, 'external']

/** The boxes in the order that keys and screen readers walk: by lane, then from the top down. */
export const orderOf = remembered((scene: Scene): readonly PlacedBox[] =>
  scene.boxes.toSorted(
    (a, b) =>
      lanes.indexOf(laneOf(a.look.kind)) - lanes.indexOf(laneOf(b.look.kind)) ||
      a.y - b.y ||
      a.x - b.x,
  ),
)

/** Which of the boxes of its kind a box is, from 1, and of how many. */
export const placeInKind = remembered(
  (scene: Scene): ReadonlyMap<string, { readonly at: number; readonly of: number }> => {
    const places = new Map<string, { at: number; of: number }>()
    for (const boxes of Map.groupBy(orderOf(scene), (box) => box.look.kind).values()) {
      for (const [index, box] of boxes.entries()) {
        places.set(box.look.id, { at: index + 1, of: boxes.length })
      }
    }
    return places
  },
)
