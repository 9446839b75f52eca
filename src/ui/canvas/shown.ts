import type { LinkLook } from '#drawing/link.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import { hexagonNamed } from './hexagons.ts'
import { boxesOf, linksOf } from './sceneParts.ts'
import { type Sight, within } from './sight.ts'

export interface Shown {
  readonly boxes: readonly PlacedBox[]
  readonly links: readonly LinkLook[]
  /** Boxes that are not on the page, but at the other end of a link that is. */
  readonly ends: readonly PlacedBox[]
}

/**
 * What is on the page: what is kept in sight, and what is in hand (boxes, links, and what hexagons
 * stand on) wherever it is. In the order of the scene, so that nothing is moved about on the page.
 */
export function shownIn(
  scene: Scene,
  sight: Sight,
  inHand: readonly (string | undefined)[],
): Shown {
  const seen = sight.far ? { boxes: [], links: [] } : within(scene, sight.kept)
  const boxes = new Set(seen.boxes.map((box) => box.look.id))
  const links = new Set(seen.links.map((link) => link.id))
  for (const id of inHand) {
    if (id === undefined) continue
    const holder = hexagonNamed(id)?.holder ?? id
    if (boxesOf(scene).has(holder)) boxes.add(holder)
    if (linksOf(scene).has(holder)) links.add(holder)
  }
  const shownLinks = scene.links.filter((link) => links.has(link.id))
  const ends = new Set(shownLinks.flatMap((link) => [link.from, link.to]))
  return {
    boxes: scene.boxes.filter((box) => boxes.has(box.look.id)),
    links: shownLinks,
    ends: scene.boxes.filter((box) => ends.has(box.look.id) && !boxes.has(box.look.id)),
  }
}
