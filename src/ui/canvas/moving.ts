import { grid } from '#drawing/box.ts'
import { boundsOf, centreOf, type Point, type Rect } from '#drawing/geometry.ts'
import { moveBoxes } from '#editor/deeds/factors.ts'
import type { Table } from '#model/theory.ts'
import type { Easel } from './easel.ts'
import { focusedOf } from './focus.ts'
import { onGrid } from './freePlace.ts'
import { keepingPlaces } from './keepingPlaces.ts'
import { mayPlace } from './mayPlace.ts'
import { boxesOf } from './sceneParts.ts'
import type { Way } from './walk.ts'

const direction: Readonly<Record<Way, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** The selected boxes go with the arrows, or to where one clicks, until Enter keeps or Esc takes back. */
export function startMoving(easel: Easel): void {
  const { editor, view } = easel.desk
  if (!mayPlace(easel)) return
  const focused = focusedOf(easel)
  if (!isAnyBoxPicked(easel) && focused !== undefined) editor.select([focused])
  if (selectedRects(easel).size === 0) {
    sayLocked(easel)
    return
  }
  view.store.setState({ tool: 'move' })
  editor.say({ key: 'canvas.move.how' })
}

/** So many steps of the grid. */
export function moveBy(easel: Easel, way: Way, steps: number): void {
  const { x, y } = direction[way]
  shift(easel, { x: x * steps * grid, y: y * steps * grid })
}

/** Where the selected boxes are when one of them is at a place. */
export function moveWith(easel: Easel, lead: string, place: Point): Table<Point> {
  const from = boxesOf(easel.scene()).get(lead)
  if (!from || from.look.pins.includes('locked')) return {}
  const by = { x: place.x - from.x, y: place.y - from.y }
  const moving: Record<string, Point> = { [lead]: place }
  for (const [id] of selectedRects(easel)) {
    const box = boxesOf(easel.scene()).get(id)
    if (box) moving[id] = { x: box.x + by.x, y: box.y + by.y }
  }
  return moving
}

/** The middle of the selected boxes goes to a point, and stays there. */
export function moveTo(easel: Easel, point: Point): void {
  const rects = [...selectedRects(easel).values()]
  const from = centreOf(boundsOf(rects))
  shift(easel, onGrid({ x: point.x - from.x, y: point.y - from.y }))
  keepMoved(easel)
}

function shift(easel: Easel, by: Point): void {
  const moving: Record<string, Point> = {}
  for (const [id, { x, y }] of selectedRects(easel)) moving[id] = { x: x + by.x, y: y + by.y }
  easel.store.setState({ moving })
}

/** Boxes stay where they have been moved: one step. */
export function keepMoved(easel: Easel): void {
  const { moving } = easel.store.getState()
  if (moving) {
    keepingPlaces(easel, (edit) => moveBoxes(easel.desk.editor, moving, edit))
    sayLocked(easel)
  }
  stopMoving(easel)
}

/** Says how many of the selected boxes are locked, if any is. */
export function sayLocked(easel: Easel): void {
  const { editor } = easel.desk
  const boxes = boxesOf(easel.scene())
  const picked = [...editor.store.getState().selection].flatMap((id) => boxes.get(id) ?? [])
  const n = picked.filter(({ look }) => look.pins.includes('locked')).length
  if (n > 0) editor.say({ key: n < picked.length ? 'deed.lockedLeft' : 'deed.locked', args: { n } })
}

function isAnyBoxPicked(easel: Easel): boolean {
  const boxes = boxesOf(easel.scene())
  return [...easel.desk.editor.store.getState().selection].some((id) => boxes.has(id))
}

/** Boxes go back to where they were. */
export function stopMoving(easel: Easel): void {
  easel.store.setState({ moving: undefined })
  if (easel.desk.view.store.getState().tool === 'move') {
    easel.desk.view.store.setState({ tool: 'select' })
  }
}

/** The selected boxes that can be moved, where they are now. */
export function selectedRects(easel: Easel): ReadonlyMap<string, Rect> {
  const { moving } = easel.store.getState()
  const boxes = boxesOf(easel.scene())
  const rects = new Map<string, Rect>()
  for (const id of easel.desk.editor.store.getState().selection) {
    const box = boxes.get(id)
    if (!box || box.look.change === 'removed' || box.look.pins.includes('locked')) continue
    const { width, height } = box.look
    const { x, y } = moving?.[id] ?? box
    rects.set(id, { x, y, width, height })
  }
  return rects
}
