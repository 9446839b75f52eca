import { signOf, type Theory } from '#model/theory.ts'
import type { Layers } from './layers.ts'

/** What a sign and an assumption take of a line, with a little room beside them. */
export const roomOfSign = 26
export const roomOfHexagon = 34
/** What they leave free: the head, and a little at the tail. */
const roomOfEnds = 44

/** How much room before each layer the marks need on the links that come to it from the layer next to it. */
export function roomForMarks({ links, attachments }: Theory, layers: Layers): readonly number[] {
  const marks = new Map<string, number>()
  for (const { on } of Object.values(attachments)) {
    if (on in links) marks.set(on, (marks.get(on) ?? 0) + roomOfHexagon)
  }
  const nodes = new Map(layers.ids.map((id, node) => [id, node]))
  const layerOf = (box: string) => layers.layerOf[nodes.get(box) ?? -1]
  const room = layers.lanes.map(() => 0)
  for (const id in links) {
    const link = links[id]
    if (!link) continue
    const [from, to] = [layerOf(link.from), layerOf(link.to)]
    if (from === undefined || to === undefined || Math.abs(from - to) !== 1) continue
    const own = (marks.get(id) ?? 0) + (signOf(link) === '+' ? 0 : roomOfSign)
    const later = Math.max(from, to)
    room[later] = Math.max(room[later] ?? 0, own > 0 ? own + roomOfEnds : 0)
  }
  return room
}
