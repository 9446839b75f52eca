import { type Link, signOf, type Theory } from '#model/theory.ts'
import type { Layers } from './layers.ts'

/** What a sign and an assumption take of a line, with a little room beside them. */
export const roomOfSign = 26
export const roomOfHexagon = 34
/** What they leave free: the head, and a little at the tail. */
const roomOfEnds = 44

/** How much of its line the marks of each link take that has any. */
export function marksOnLinks({ links, attachments }: Theory): ReadonlyMap<string, number> {
  const marks = new Map<string, number>()
  const add = (id: string, room: number) => marks.set(id, (marks.get(id) ?? 0) + room)
  for (const { on } of Object.values(attachments)) if (on in links) add(on, roomOfHexagon)
  for (const id in links) {
    const link = links[id]
    if (link && signOf(link) !== '+') add(id, roomOfSign)
  }
  return marks
}

/** How much room before each layer the marks need on the links that come to it from the layer next to it. */
export function roomForMarks(theory: Theory, layers: Layers): readonly number[] {
  const nodes = new Map(layers.ids.map((id, node) => [id, node]))
  const layerOf = (box: string) => layers.layerOf[nodes.get(box) ?? -1]
  const between = roomBetween(theory)
  const room = layers.lanes.map(() => 0)
  for (const link of Object.values(theory.links)) {
    const own = between.get(pairOf(link)) ?? 0
    const [from, to] = [layerOf(link.from), layerOf(link.to)]
    if (own === 0 || from === undefined || to === undefined || Math.abs(from - to) !== 1) continue
    const later = Math.max(from, to)
    room[later] = Math.max(room[later] ?? 0, own + roomOfEnds)
  }
  return room
}

/** How much room the marks need on the links that join two boxes of a layer, by their two nodes in either order. */
export function roomForMates(theory: Theory, { ids, mates }: Layers): ReadonlyMap<string, number> {
  const between = roomBetween(theory)
  const room = new Map<string, number>()
  for (const [a, b] of mates) {
    const own = between.get(pairOf({ from: ids[a] ?? '', to: ids[b] ?? '' })) ?? 0
    room.set(`${a} ${b}`, own).set(`${b} ${a}`, own)
  }
  return room
}

/**
 * What the marks take on the links between two boxes, by the pair: links with the same ends run nearer
 * to each other than marks are wide, so that these stand one after another.
 */
function roomBetween(theory: Theory): ReadonlyMap<string, number> {
  const between = new Map<string, number>()
  for (const [id, own] of marksOnLinks(theory)) {
    const link = theory.links[id]
    if (!link) continue
    const pair = pairOf(link)
    between.set(pair, (between.get(pair) ?? 0) + own)
  }
  return between
}

function pairOf({ from, to }: Pick<Link, 'from' | 'to'>): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`
}
