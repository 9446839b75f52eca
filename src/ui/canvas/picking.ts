import { assume } from '#editor/deeds/assumptions.ts'
import { removeSelection, setKind } from '#editor/deeds/factors.ts'
import { turnAround } from '#editor/deeds/links.ts'
import type { FactorKind } from '#model/theory.ts'
import { drawAt, drawBeside, drawSibling } from './draw.ts'
import type { Easel } from './easel.ts'
import { focusedOf, focusOn, selectableOf } from './focus.ts'
import { placeInLane } from './freePlace.ts'
import { hexagonId, hexagonNamed, hexagonsOn } from './hexagons.ts'
import { boxName, hexagonName, linkName } from './names.ts'
import { orderOf } from './order.ts'
import { boxesOf, linksOf } from './sceneParts.ts'
import { type Way, wayInChain } from './walk.ts'

/** A new box of the kind of the one that has the focus, in its lane. */
export function drawHere(easel: Easel): void {
  const focused = boxesOf(easel.scene()).get(focusedOf(easel) ?? '')
  drawInLane(easel, focused?.look.kind ?? 'activity')
}

/** The selected boxes become a kind; without any, a new box of the kind comes. */
export function makeKind(easel: Easel, kind: FactorKind): void {
  const { editor } = easel.desk
  const { selection, sheet } = editor.store.getState()
  const boxes = [...selection].filter((id) => id in sheet.theory.factors)
  if (boxes.length > 0) setKind(editor, boxes, kind, easel.store.getState().writing?.edit)
  else drawInLane(easel, kind)
}

function drawInLane(easel: Easel, kind: FactorKind): void {
  const scene = easel.scene()
  const around = easel.stage?.seen() ?? scene.bounds
  drawAt(easel, kind, placeInLane(scene, kind, around))
}

/** A box that the one with the focus leads to or that leads to it, along the chain; a sibling, along the lane. */
export function drawTowards(easel: Easel, arrow: Way): void {
  const box = focusedOf(easel)
  const scene = easel.scene()
  if (box === undefined || !boxesOf(scene).has(box)) return
  const way = wayInChain(scene.flow, arrow)
  if (way === 'right') drawBeside(easel, box, 'from')
  else if (way === 'left') drawBeside(easel, box, 'to')
  else drawSibling(easel, box, way === 'down' ? 'after' : 'before')
}

/** All that is shown: of a part that is read, no more than the part. */
export function selectAll(easel: Easel): void {
  const { boxes, links } = easel.scene()
  const { factors, links: drawn } = easel.desk.editor.store.getState().sheet.theory
  const ids = [...boxes.map(({ look }) => look.id), ...links.map(({ id }) => id)]
  easel.desk.editor.select(ids.filter((id) => id in factors || id in drawn))
}

/** Takes away what is selected; the focus goes to where it hung, or to what stood nearest in the order. */
export function removePicked(easel: Easel): void {
  const { editor } = easel.desk
  const { selection } = editor.store.getState()
  const order = orderOf(easel.scene()).map((box) => box.look.id)
  const at = Math.max(0, order.indexOf(boxBehind(easel, focusedOf(easel) ?? '')))
  const nearest = [...order.slice(at), ...order.slice(0, at).reverse()]
  const next = nearest.find((id) => !selection.has(id))
  removeSelection(editor)
  easel.store.setState({ focused: next })
  focusOn(easel, next, 'not')
}

/** The box that a stop is or hangs on: of a link the one where it begins. */
function boxBehind(easel: Easel, stop: string): string {
  const holder = hexagonNamed(stop)?.holder ?? stop
  return linksOf(easel.scene()).get(holder)?.from ?? holder
}

/** A new assumption on the one link or box that is selected; its words are written in the inspector at once. */
export function assumePicked(easel: Easel): void {
  const { desk } = easel
  const { editor } = desk
  const { selection, sheet } = editor.store.getState()
  const [on] = selection
  if (on === undefined || !(on in sheet.theory.factors || on in sheet.theory.links)) return
  const id = assume(editor, easel.say('deed.newAssumptionTitle'), on)
  if (id === undefined) return
  easel.store.setState({ focused: hexagonId(on, id) })
  easel.stage?.reveal(hexagonId(on, id))
  desk.view.store.setState({ entitled: id })
  openInspector(easel, id)
}

/** Turns the selected link around. */
export function turnPicked({ desk }: Easel): void {
  const [only] = desk.editor.store.getState().selection
  if (only !== undefined) turnAround(desk.editor, only)
}

/** Shows all about something beside the canvas. */
export function openInspector(easel: Easel, stop: string): void {
  easel.desk.editor.select([selectableOf(stop)])
  easel.desk.view.store.setState({ rightOpen: true, rightPane: 'inspector' })
}

/** Tells what has the focus, once more and in full. */
export function describeFocused(easel: Easel): void {
  const stop = focusedOf(easel)
  const name = stop === undefined ? undefined : nameOf(easel, stop)
  const words = name ?? easel.say('canvas.empty.title')
  easel.desk.editor.say({ key: 'canvas.said', args: { words } })
}

/** What a box, link or hexagon is called. */
export function nameOf(easel: Easel, stop: string): string | undefined {
  const { say, titleOf } = easel
  const scene = easel.scene()
  const named = hexagonNamed(stop)
  if (named) {
    const at = hexagonsOn(scene, named.holder).find((hexagon) => hexagon.id === stop)
    const { assumptions } = easel.desk.editor.store.getState().sheet.theory
    return at && hexagonName(at.hexagon, assumptions[named.assumption]?.title ?? '', say)
  }
  const box = boxesOf(scene).get(stop)
  if (box) return boxName(scene, box, titleOf, say)
  const link = linksOf(scene).get(stop)
  return link && linkName(link, titleOf, say)
}
