import { remembered } from '#analysis/remembered.ts'
import type { Rect } from '#drawing/geometry.ts'
import type { LinkLook } from '#drawing/link.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import { turned } from '#drawing/turned.ts'
import type { FactorKind } from '#model/theory.ts'

/** The boxes of a scene by id. */
export const boxesOf = remembered(
  (scene: Scene): ReadonlyMap<string, PlacedBox> =>
    new Map(scene.boxes.map((box) => [box.look.id, box])),
)

/** The links of a scene by id. */
export const linksOf = remembered(
  (scene: Scene): ReadonlyMap<string, LinkLook> =>
    new Map(scene.links.map((link) => [link.id, link])),
)

export interface Ends {
  readonly into: readonly LinkLook[]
  readonly out: readonly LinkLook[]
}

const noEnds: Ends = { into: [], out: [] }

/** The links at a box, those that end there and those that begin. */
export function linksAt(scene: Scene, box: string): Ends {
  return endsOf(scene).get(box) ?? noEnds
}

const endsOf = remembered((scene: Scene): ReadonlyMap<string, Ends> => {
  const ends = new Map<string, { into: LinkLook[]; out: LinkLook[] }>()
  const at = (id: string) => {
    const known = ends.get(id) ?? { into: [], out: [] }
    ends.set(id, known)
    return known
  }
  for (const link of scene.links) {
    at(link.from).out.push(link)
    at(link.to).into.push(link)
  }
  return ends
})

export function rectOf(box: PlacedBox): Rect {
  return { x: box.x, y: box.y, width: box.look.width, height: box.look.height }
}

/** A box turned so that the chain runs to the right. */
export interface TurnedBox extends Rect {
  readonly kind: FactorKind
}

/** The boxes of a scene, turned so that the chain runs to the right. */
export const turnedBoxesOf = remembered((scene: Scene): readonly TurnedBox[] =>
  scene.boxes.map((box) => ({ ...turned(rectOf(box), scene.flow), kind: box.look.kind })),
)

/** The smallest rectangle around a link's line. */
export const reachOf = remembered((link: LinkLook): Rect => {
  const xs = link.route.points.map((point) => point.x)
  const ys = link.route.points.map((point) => point.y)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
})
