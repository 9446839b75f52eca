import type { Point } from '#drawing/geometry.ts'
import type { PlacedBox, Scene } from '#drawing/scene.ts'
import { drawFactor, drawLinkedFactor, retitle, undraw } from '#editor/deeds/factors.ts'
import { newId } from '#model/ids.ts'
import type { FactorKind } from '#model/theory.ts'
import { kindBeside } from './chain.ts'
import type { Easel } from './easel.ts'
import { freePlace, newSize, onGrid, placeBeside, placeNext } from './freePlace.ts'
import { keepingPlaces } from './keepingPlaces.ts'
import { mayPlace } from './mayPlace.ts'
import { boxesOf, linksAt } from './sceneParts.ts'

/** Draws a box around a point, and opens its label. */
export function drawAround(easel: Easel, kind: FactorKind, centre: Point): void {
  const at = { x: centre.x - newSize.width / 2, y: centre.y - newSize.height / 2 }
  drawAt(easel, kind, onGrid(at))
}

/** Draws a box with its upper left corner at a point, and opens its label. */
export function drawAt(easel: Easel, kind: FactorKind, at: Point): void {
  draw(easel, (edit) => drawFactor(easel.desk.editor, kind, '', at, edit))
}

/** Draws a box that another leads to (`from`), or that leads to it (`to`), and opens its label. */
export function drawBeside(easel: Easel, neighbour: string, way: 'from' | 'to', at?: Point): void {
  const scene = easel.scene()
  const box = boxesOf(scene).get(neighbour)
  if (!box || box.look.change === 'removed') return
  const kind = kindBeside(box.look.kind, way)
  const place = at ? freePlace(scene, at) : placeBeside(scene, box, way, kind)
  draw(easel, (edit) => drawLinkedFactor(easel.desk.editor, neighbour, way, kind, '', place, edit))
}

/** Draws a box of the same kind next in the lane, that hangs together with the same, and opens its label. */
export function drawSibling(easel: Easel, id: string, side: 'after' | 'before' = 'after'): void {
  const scene = easel.scene()
  const box = boxesOf(scene).get(id)
  if (!box) return
  const { editor } = easel.desk
  const { kind } = box.look
  const place = placeNext(scene, box, side)
  const parent = parentOf(scene, box)
  draw(easel, (edit) =>
    parent
      ? drawLinkedFactor(editor, parent.neighbour, parent.way, kind, '', place, edit)
      : drawFactor(editor, kind, '', place, edit),
  )
}

/** What a box was drawn from, as far as can be seen: its only cause, or else its only effect. */
function parentOf(scene: Scene, { look }: PlacedBox) {
  const { into, out } = linksAt(scene, look.id)
  const [cause, secondCause] = into
  if (cause && !secondCause) return { neighbour: cause.from, way: 'from' } as const
  const [effect, secondEffect] = out
  if (!cause && effect && !secondEffect) return { neighbour: effect.to, way: 'to' } as const
  return undefined
}

function draw(easel: Easel, put: (edit: string) => string | undefined): void {
  if (!mayPlace(easel)) return
  const drawn = keepingPlaces(easel, put)
  if (drawn.result === undefined) return
  const writing = { id: drawn.result, edit: drawn.edit, before: undefined, placed: drawn.placed }
  easel.store.setState({ focused: drawn.result, writing })
}

/** Opens the label of a box that is there, or that has been drawn without a title in the edit given. */
export function write(easel: Easel, id: string, drawnIn?: string): void {
  const { sheet } = easel.desk.editor.store.getState()
  const factor = sheet.theory.factors[id]
  if (!factor) return
  if (factor.locked) {
    easel.desk.editor.select([id])
    easel.desk.editor.say({ key: 'deed.locked', args: { n: 1 } })
    return
  }
  const edit = drawnIn ?? newId('e')
  const before = drawnIn !== undefined && factor.title === '' ? undefined : factor.title
  easel.desk.editor.select([id])
  easel.store.setState({ focused: id, writing: { id, edit, before, placed: [] } })
}

/** Keeps what has been written so far. */
export function checkpoint(easel: Easel, text: string): void {
  const { writing } = easel.store.getState()
  if (writing) retitle(easel.desk.editor, writing.id, text, writing.edit)
}

/** Closes the label and keeps the text; a new box left empty vanishes without trace. */
export function keepWriting(easel: Easel, text: string): void {
  const { writing } = easel.store.getState()
  if (!writing) return
  const title = text.trim()
  if (title === '') {
    cancelWriting(easel)
    return
  }
  easel.store.setState({ writing: undefined })
  retitle(easel.desk.editor, writing.id, title, writing.edit)
}

/** Closes the label as if nothing had been written. */
export function cancelWriting(easel: Easel): void {
  const { writing } = easel.store.getState()
  if (!writing) return
  const { id, edit, before, placed } = writing
  const { editor } = easel.desk
  easel.store.setState({ writing: undefined })
  if (before !== undefined) {
    retitle(editor, id, before, edit)
    return
  }
  const { into, out } = linksAt(easel.scene(), id)
  const neighbour = into[0]?.from ?? out[0]?.to
  undraw(editor, id, edit, placed)
  if (neighbour !== undefined) editor.select([neighbour])
  easel.store.setState({ focused: neighbour })
}
