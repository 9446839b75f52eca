import type { LinkLook } from '#drawing/link.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import type { Flow } from '#model/programme.ts'
import { hexagonNamed, hexagonsOn } from './hexagons.ts'
import { orderOf } from './order.ts'
import { boxesOf, linksAt, linksOf } from './sceneParts.ts'

export type Way = 'left' | 'right' | 'up' | 'down'

const upward: Readonly<Record<Way, Way>> = { up: 'right', down: 'left', right: 'down', left: 'up' }

/** An arrow as it would point if the chain ran to the right: right is on along the chain, down is next in the lane. */
export function wayInChain(flow: Flow, way: Way): Way {
  return flow === 'up' ? upward[way] : way
}

/** Whether something can have the focus: a box, a link or a hexagon that is drawn. */
export function stands(scene: Scene, id: string): boolean {
  if (boxesOf(scene).has(id) || linksOf(scene).has(id)) return true
  const name = hexagonNamed(id)
  return name !== undefined && hexagonsOn(scene, name.holder).some((hexagon) => hexagon.id === id)
}

/** Where Tab comes in: what had the focus last, or else the first box. */
export function entryOf(scene: Scene, focused: string | undefined): string | undefined {
  return focused !== undefined && stands(scene, focused) ? focused : orderOf(scene)[0]?.look.id
}

/**
 * The next stop of an arrow. From a box the arrows along its lane walk the whole order, so that no box
 * is out of reach; those across go to the nearest box that way. From a link and a hexagon, as along links.
 */
export function stepFrom(scene: Scene, id: string, way: Way): string | undefined {
  const box = boxesOf(scene).get(id)
  if (!box) return stepAlong(scene, id, way)
  const inChain = wayInChain(scene.flow, way)
  if (inChain === 'right' || inChain === 'left') return nearestBeside(scene, box, way)
  const order = orderOf(scene)
  return order[order.indexOf(box) + (inChain === 'down' ? 1 : -1)]?.look.id
}

/** The first or the last box of the order. */
export function endOf(scene: Scene, end: 'first' | 'last'): string | undefined {
  return orderOf(scene).at(end === 'first' ? 0 : -1)?.look.id
}

function nearestBeside(scene: Scene, from: PlacedBox, way: Way): string | undefined {
  const isAcross = way === 'left' || way === 'right'
  const sign = way === 'right' || way === 'down' ? 1 : -1
  const reach = (isAcross ? from.look.width : from.look.height) / 2
  let best: PlacedBox | undefined
  let least = Number.POSITIVE_INFINITY
  for (const box of scene.boxes) {
    const [dx, dy] = [middleX(box) - middleX(from), middleY(box) - middleY(from)]
    const ahead = sign * (isAcross ? dx : dy)
    if (ahead < reach) continue
    const cost = ahead + 2 * Math.abs(isAcross ? dy : dx)
    if (cost >= least) continue
    best = box
    least = cost
  }
  return best?.look.id
}

/**
 * Along links: right from a box to the first link that leaves it, and on to the box at its head;
 * left the other way; up and down among the links of the same box. Down to the assumptions on a box
 * or a link, and up again. All turned where the chain runs up.
 */
export function stepAlong(scene: Scene, id: string, arrow: Way): string | undefined {
  const way = wayInChain(scene.flow, arrow)
  const name = hexagonNamed(id)
  if (name) return stepAmongHexagons(scene, id, name.holder, way)
  const link = linksOf(scene).get(id)
  if (link) return stepFromLink(scene, link, way)
  const { into, out } = linksAt(scene, id)
  if (way === 'right') return inOrder(scene, out, 'to')[0]?.id
  if (way === 'left') return inOrder(scene, into, 'from')[0]?.id
  return way === 'down' ? hexagonsOn(scene, id)[0]?.id : undefined
}

function stepFromLink(scene: Scene, link: LinkLook, way: Way): string | undefined {
  if (way === 'right') return link.to
  if (way === 'left') return link.from
  const mates = inOrder(scene, linksAt(scene, link.from).out, 'to')
  const next = mates[mates.indexOf(link) + (way === 'down' ? 1 : -1)]
  return next?.id ?? (way === 'down' ? hexagonsOn(scene, link.id)[0]?.id : undefined)
}

function stepAmongHexagons(scene: Scene, id: string, holder: string, way: Way): string | undefined {
  if (way === 'up') return holder
  const mates = hexagonsOn(scene, holder)
  const at = mates.findIndex((hexagon) => hexagon.id === id)
  return mates[at + (way === 'left' ? -1 : 1)]?.id
}

/** Links by the box at their other end: from the top down, or from the left where lanes lie. */
function inOrder(
  scene: Scene,
  links: readonly LinkLook[],
  end: 'from' | 'to',
): readonly LinkLook[] {
  const boxes = boxesOf(scene)
  const axis = scene.flow === 'up' ? 'x' : 'y'
  const place = (link: LinkLook) => boxes.get(link[end])?.[axis] ?? 0
  return links.toSorted((a, b) => place(a) - place(b))
}

function middleX({ x, look }: PlacedBox): number {
  return x + look.width / 2
}

function middleY({ y, look }: PlacedBox): number {
  return y + look.height / 2
}
