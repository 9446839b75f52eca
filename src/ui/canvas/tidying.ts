import { aroundFixed } from '#drawing/aroundFixed.ts'
import type { Size } from '#drawing/geometry.ts'
import { moveBoxes } from '#editor/deeds/factors.ts'
import { tidyBoxes } from '#editor/deeds/tidy.ts'
import type { Sheet } from '#model/layers.ts'
import type { Table } from '#model/theory.ts'
import { tidyAway } from '../tidy/tidyInWorker.ts'
import { type Arrangement, arranged } from './arrange.ts'
import type { Easel } from './easel.ts'
import { keepingPlaces } from './keepingPlaces.ts'
import { mayPlace } from './mayPlace.ts'
import { sayLocked, selectedRects } from './moving.ts'

const running = new WeakMap<Easel, AbortController>()

/**
 * Lays out the selected boxes anew among the others, or all if fewer than two are selected. The page
 * goes on meanwhile; what is tidied anew or altered before it is done calls it off.
 */
export async function tidyPicked(easel: Easel): Promise<void> {
  if (!mayPlace(easel)) return
  const { editor, view } = easel.desk
  const { sheet } = editor.store.getState()
  const picked = new Set(selectedRects(easel).keys())
  const sizes: Record<string, Size> = {}
  const layout: Record<string, { x: number; y: number }> = {}
  const fixed: Record<string, { x: number; y: number }> = {}
  for (const { look, x, y } of easel.scene().boxes) {
    sizes[look.id] = look
    layout[look.id] = { x, y }
    if (look.pins.includes('locked') && look.id in sheet.theory.factors) fixed[look.id] = { x, y }
  }
  const isPart = boxesPicked(sheet, editor.store.getState().selection) > 1
  if (isPart && picked.size === 0) {
    sayLocked(easel)
    return
  }
  running.get(easel)?.abort()
  const own = new AbortController()
  running.set(easel, own)
  const stopWatching = editor.store.subscribe((now) => {
    if (now.sheet !== sheet) own.abort()
  })
  const options = { sizes, layout, ...(isPart && { move: picked }) }
  const places = await tidyAway(sheet.theory, options, own.signal)
  if (places) {
    // The lines in one turn and the page in the next: neither holds up what a person does meanwhile.
    easel.foresee(places)
    await new Promise((resolve) => setTimeout(resolve))
  }
  stopWatching()
  if (!places || own.signal.aborted) return
  const wanted: Table<{ x: number; y: number }> = isPart
    ? Object.fromEntries(Object.entries(places).filter(([id]) => picked.has(id)))
    : aroundFixed(sheet.theory, places, { sizes, fixed })
  keepingPlaces(easel, (edit) => tidyBoxes(editor, wanted, edit))
  const n = Object.keys(fixed).length
  if (isPart) sayLocked(easel)
  else if (n > 0) editor.say({ key: 'deed.lockedLeft', args: { n } })
  if (!isPart) view.camera?.fitAll()
}

function boxesPicked({ theory }: Sheet, selection: Iterable<string>): number {
  return [...selection].filter((id) => id in theory.factors).length
}

export function arrangePicked(easel: Easel, how: Arrangement): void {
  if (!mayPlace(easel)) return
  const places = arranged(selectedRects(easel), how)
  keepingPlaces(easel, (edit) => moveBoxes(easel.desk.editor, places, edit))
  sayLocked(easel)
}
