import { aroundFixed } from '#drawing/aroundFixed.ts'
import type { Point, Size } from '#drawing/geometry.ts'
import { tidyBoxes } from '#editor/deeds/tidy.ts'
import type { Sheet } from '#model/layers.ts'
import type { Table, Theory } from '#model/theory.ts'
import { tidyAway } from '../tidy/tidyInWorker.ts'
import type { PlainTidyOptions } from '../tidy/tidyPlain.ts'
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
  const layout: Record<string, Point> = {}
  const fixed: Record<string, Point> = {}
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
  let wanted: Table<Point> | undefined
  try {
    wanted = await tidied(sheet.theory, options, own.signal, fixed)
    if (wanted) await easel.foresee(wanted, own.signal)
  } finally {
    stopWatching()
  }
  if (!wanted || own.signal.aborted) return
  keepingPlaces(easel, (edit) => tidyBoxes(editor, wanted, edit))
  const n = Object.keys(fixed).length
  if (isPart) sayLocked(easel)
  else if (n > 0) editor.say({ key: 'deed.lockedLeft', args: { n } })
  if (!isPart) view.camera?.fitAll()
}

/** Where the boxes that are tidied go; nothing if it was called off. */
async function tidied(
  theory: Theory,
  options: PlainTidyOptions,
  signal: AbortSignal,
  fixed: Table<Point>,
): Promise<Table<Point> | undefined> {
  const places = await tidyAway(theory, options, signal)
  const { sizes, move } = options
  if (!places || !move) return places && aroundFixed(theory, places, { sizes, fixed })
  return Object.fromEntries(Object.entries(places).filter(([id]) => move.has(id)))
}

function boxesPicked({ theory }: Sheet, selection: Iterable<string>): number {
  return [...selection].filter((id) => id in theory.factors).length
}
