import type { LinkLook } from '#drawing/link.ts'
import type { PlacedBox, Scene, SceneInput } from '#drawing/scene.ts'
import { orderOfBends } from '#model/bends.ts'
import { looseLook } from './looseLook.ts'
import { boxesOf, rectOf } from './sceneParts.ts'

/** With fewer links all lines are drawn before the next frame. */
const fewLinks = 400
/** More lines drawn the simplest way take as long as drawing them as they shall be. */
const mostLoose = 60

/**
 * A large scene after boxes have moved or links have been bent, and nothing else is another: the lines
 * at what moved go the simplest way, all others stay. Nothing if all is soon drawn as it shall be.
 */
export function hastyScene(
  { scene: settled, input: from }: { readonly scene: Scene; readonly input: SceneInput },
  to: SceneInput,
): Scene | undefined {
  if (settled.links.length < fewLinks) return undefined
  const boxes: PlacedBox[] = []
  const moved = new Set<string>()
  for (const box of settled.boxes) {
    const { x, y } = to.layout[box.look.id] ?? {}
    if (x === undefined || y === undefined) return undefined
    const stays = box.x === x && box.y === y
    if (!stays) moved.add(box.look.id)
    boxes.push(stays ? box : { x, y, look: box.look })
  }
  const isLoose = ({ id, from: tail, to: head }: LinkLook) =>
    moved.has(tail) || moved.has(head) || from.layout[id]?.bends !== to.layout[id]?.bends
  if (settled.links.filter(isLoose).length > mostLoose) return undefined
  const scene = { ...settled, boxes }
  const rects = boxesOf(scene)
  const links = settled.links.map((link) => {
    const [tail, head] = [rects.get(link.from), rects.get(link.to)]
    if (!isLoose(link) || !tail || !head) return link
    const { bends } = to.layout[link.id] ?? {}
    const points = bends && orderOfBends(bends).flatMap((id) => bends[id] ?? [])
    return looseLook(link, rectOf(tail), rectOf(head), to.say, scene.flow, points)
  })
  return { ...scene, links }
}
