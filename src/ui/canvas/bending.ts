import type { Point } from '#drawing/geometry.ts'
import type { LinkLook } from '#drawing/link.ts'
import { bend, straighten, unbend } from '#editor/deeds/bends.ts'
import type { Bend } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'
import type { Bending } from './bentLayout.ts'
import type { Easel } from './easel.ts'
import { focusOn } from './focus.ts'
import { bentAt, type Grip, gripsOf } from './grips.ts'
import { keepingPlaces } from './keepingPlaces.ts'
import { mayPlace } from './mayPlace.ts'
import { linksOf } from './sceneParts.ts'

const none: Table<Bend> = {}

/** The bends of a link as it is drawn: those in hand, or those that are kept. */
export function bendsOf({ desk, store }: Easel, link: string): Table<Bend> {
  const { bending } = store.getState()
  if (bending?.link === link) return bending.bends
  return desk.editor.store.getState().sheet.layout[link]?.bends ?? none
}

/** Draws a link through bends that are not kept yet. */
export function bendLoosely(easel: Easel, bending: Bending): void {
  easel.store.setState({ bending })
}

/** Lets go of the bends in hand: they are kept, as one step. */
export function keepBending(easel: Easel): void {
  const { bending } = easel.store.getState()
  if (bending) keepBends(easel, bending.link, bending.bends)
  stopBending(easel)
}

/** The line goes back to where it was. */
export function stopBending(easel: Easel): void {
  easel.store.setState({ bending: undefined })
}

/** Keeps bends; parts of the same edit are one step. */
export function keepBends(easel: Easel, link: string, bends: Table<Bend>, edit?: string): void {
  keepingPlaces(easel, (own) => bend(easel.desk.editor, link, bends, own), edit)
}

/** Takes a bend away; the focus goes to the link. */
export function removeBend(easel: Easel, link: string, id: string): void {
  unbend(easel.desk.editor, link, id)
  focusOn(easel, link, 'not')
}

/** A bend at a grip that has none, to be moved by keys. */
export function bendHere(easel: Easel, link: string, grip: Grip, edit?: string): string {
  const { bends, id } = bentAt(bendsOf(easel, link), grip, grip)
  keepBends(easel, link, bends, edit)
  easel.store.setState({ focused: link, wanted: id })
  return id
}

/** Bends the selected link where it has most room, and gives the bend to the keys. */
export function bendPicked(easel: Easel): void {
  const [only] = easel.desk.editor.store.getState().selection
  const look = linksOf(easel.scene()).get(only ?? '')
  if (!look || look.change === 'removed' || !mayPlace(easel)) return
  const grips = gripsOf(look, bendsOf(easel, look.id))
  const grip = roomiest(grips) ?? middleOf(look)
  bendHere(easel, look.id, grip)
  easel.desk.editor.say({ key: 'canvas.bend.how' })
}

function roomiest(grips: readonly Grip[]): Grip | undefined {
  const free = grips.filter((grip) => grip.bend === undefined)
  return free.toSorted((a, b) => b.room - a.room)[0]
}

/** A link too short for a grip is bent in its middle all the same. */
function middleOf({ route }: LinkLook): Grip {
  const [a, b] = [route.points[0] ?? route.head, route.head]
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, at: 0, room: 0 }
}

/** Takes all bends of the selected link away. */
export function straightenPicked(easel: Easel): void {
  const { editor } = easel.desk
  const [only] = editor.store.getState().selection
  if (only !== undefined && mayPlace(easel)) straighten(editor, only)
}

/** A point in line with what is beside it on the line, if it is nearly so. */
export function inLine(point: Point, beside: readonly Point[], pull: number): Point {
  const nearest = (own: number, others: readonly number[]) =>
    others.find((other) => Math.abs(other - own) <= pull) ?? own
  return {
    x: nearest(
      point.x,
      beside.map(({ x }) => x),
    ),
    y: nearest(
      point.y,
      beside.map(({ y }) => y),
    ),
  }
}
