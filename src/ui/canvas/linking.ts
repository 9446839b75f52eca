import type { Point } from '#drawing/geometry.ts'
import { connect, moveEnd } from '#editor/deeds/links.ts'
import { drawBeside } from './draw.ts'
import type { Easel, Linking } from './easel.ts'
import { focusedOf, focusOn } from './focus.ts'
import { placeAtEnd } from './freePlace.ts'
import { boxUnder } from './hitTest.ts'
import { keepingPlaces } from './keepingPlaces.ts'
import { boxesOf } from './sceneParts.ts'

/** Takes hold of a link's loose end. */
export function startLinking(easel: Easel, linking: Linking): void {
  easel.store.setState({ linking })
  if (linking.by !== 'drag') easel.desk.editor.say({ key: 'canvas.link.choose' })
}

/** From the box that has the focus, on by keys; without one a box is to be pointed at first. */
export function startLinkingByKeys(easel: Easel): void {
  easel.desk.view.store.setState({ tool: 'link' })
  const box = focusedOf(easel)
  if (box !== undefined && canLink(easel, box)) {
    startLinking(easel, { box, way: 'from', by: 'keys' })
  } else {
    easel.desk.editor.say({ key: 'canvas.link.chooseFirst' })
  }
}

/** Moves the loose end to a point, and onto the box that is there. */
export function aimAt(easel: Easel, point: Point): void {
  const { linking } = easel.store.getState()
  if (!linking) return
  const { over: _, ...rest } = linking
  const box = boxUnder(easel.scene(), point)?.look.id
  const isTarget = box !== undefined && box !== linking.box && canLink(easel, box)
  easel.store.setState({ linking: { ...rest, point, ...(isTarget && { over: box }) } })
}

/** Lets go of the loose end: on a box it is linked, in the air a new box comes there. */
export function finishLinking(easel: Easel): void {
  const { linking } = easel.store.getState()
  if (!linking) return
  const { box, way, link, over, point, by } = linking
  stopLinking(easel, by === 'keys')
  if (over !== undefined) {
    const { editor } = easel.desk
    keepingPlaces(easel, (edit) => {
      if (link !== undefined) moveEnd(editor, link, way === 'from' ? 'to' : 'from', over, edit)
      else connect(editor, way === 'from' ? box : over, way === 'from' ? over : box, edit)
    })
    const [drawn] = editor.store.getState().selection
    focusOn(easel, link ?? drawn)
    return
  }
  if (!point || link !== undefined) return
  drawBeside(easel, box, way, placeAtEnd(point, way, easel.scene().flow))
}

/** A click on a box while links are drawn by clicks: the first is where it begins, the second where it ends. */
export function tapWhileLinking(easel: Easel, box: string): void {
  const { linking } = easel.store.getState()
  if (!canLink(easel, box)) return
  if (!linking) startLinking(easel, { box, way: 'from', by: 'tap' })
  else if (linking.box === box) callOffLinking(easel, linking.by === 'keys')
  else {
    easel.store.setState({ linking: { ...linking, over: box } })
    finishLinking(easel)
  }
}

/** With Enter: the box that has the focus is where the link ends. */
export function linkToFocused(easel: Easel): void {
  const box = focusedOf(easel)
  if (box !== undefined) tapWhileLinking(easel, box)
}

/** Lets go without drawing anything; `leaving` also ends the link tool. */
export function stopLinking(easel: Easel, leaving = false): void {
  easel.store.setState({ linking: undefined })
  if (leaving) easel.desk.view.store.setState({ tool: 'select' })
}

/** Draws no link after all, and tells whoever was asked to choose where it goes; `leaving` as above. */
export function callOffLinking(easel: Easel, leaving = false): void {
  const { linking } = easel.store.getState()
  stopLinking(easel, leaving)
  if (linking) easel.desk.editor.say({ key: 'canvas.link.off' })
}

function canLink(easel: Easel, box: string): boolean {
  const look = boxesOf(easel.scene()).get(box)?.look
  return look !== undefined && look.change !== 'removed'
}
