import { aroundFixed } from '#drawing/aroundFixed.ts'
import type { Point, Size } from '#drawing/geometry.ts'
import { tidyBoxes } from '#editor/deeds/tidy.ts'
import type { Table, Theory } from '#model/theory.ts'
import { tidyAway } from '../tidy/tidyInWorker.ts'
import type { PlainTidyOptions } from '../tidy/tidyPlain.ts'
import type { Easel } from './easel.ts'
import { keepingPlaces } from './keepingPlaces.ts'
import { mayPlace } from './mayPlace.ts'
import { sayLocked, selectedRects } from './moving.ts'

/** Lays out the selected boxes anew among the others, as `tidyAll` does; locked ones stay. */
export async function tidyPicked(easel: Easel): Promise<void> {
  const picked = new Set(selectedRects(easel).keys())
  if (mayPlace(easel) && picked.size > 0) await tidyBoxesOf(easel, picked)
  else if (mayPlace(easel)) sayLocked(easel)
}

/**
 * Lays out all boxes anew; locked ones stay. The page goes on meanwhile; what is tidied anew or altered
 * before it is done calls it off.
 */
export async function tidyAll(easel: Easel): Promise<void> {
  if (mayPlace(easel)) await tidyBoxesOf(easel)
}

async function tidyBoxesOf(easel: Easel, picked?: ReadonlySet<string>): Promise<void> {
  const { editor, view } = easel.desk
  const { sheet } = editor.store.getState()
  const sizes: Record<string, Size> = {}
  const layout: Record<string, Point> = {}
  const fixed: Record<string, Point> = {}
  const { boxes, flow, told } = easel.scene()
  let locked = 0
  for (const { look, x, y } of boxes) {
    sizes[look.id] = look
    layout[look.id] = { x, y }
    const isHere = look.id in sheet.theory.factors
    const isLocked = isHere && look.pins.includes('locked')
    if (isLocked) locked += 1
    if (isLocked) fixed[look.id] = { x, y }
  }
  const options = { sizes, layout, flow, ...(picked && { move: picked }) }
  const wanted = await unlessAltered(easel, async (signal) => {
    const places = await tidied(told.contents.theory, options, signal, fixed)
    if (places) await easel.foresee(places, signal)
    return places
  })
  if (!wanted) return
  const before = editor.store.getState().undoable.at(-1)
  keepingPlaces(easel, (edit) => tidyBoxes(editor, wanted, { sizes, isPart: !!picked, edit }))
  const isTidy = editor.store.getState().undoable.at(-1) === before
  if (isTidy) editor.say({ key: 'deed.tidyAlready' })
  if (picked) sayLocked(easel)
  else if (locked > 0) editor.say({ key: 'deed.lockedLeft', args: { n: locked } })
  if (!picked) view.camera?.fitAll()
}

const running = new WeakMap<Easel, AbortController>()
/** In ms; after that, one sees that boxes are being laid out. */
const unseen = 400

/** What is laid out; nothing if the drawing has been altered meanwhile, laying out begun anew, or it was called off. */
export async function unlessAltered<T>(
  easel: Easel,
  layOut: (signal: AbortSignal) => Promise<T | undefined>,
): Promise<T | undefined> {
  const { editor, view } = easel.desk
  const { sheet } = editor.store.getState()
  running.get(easel)?.abort()
  const own = new AbortController()
  running.set(easel, own)
  view.store.setState({ tidying: 'begun' })
  const timer = setTimeout(() => view.store.setState({ tidying: 'slow' }), unseen)
  const stopWatching = [
    editor.store.subscribe((now) => {
      if (now.sheet !== sheet) own.abort()
    }),
    view.store.subscribe((now) => {
      if (now.tidying === undefined) own.abort()
    }),
  ]
  try {
    const laidOut = await layOut(own.signal)
    return own.signal.aborted ? undefined : laidOut
  } finally {
    clearTimeout(timer)
    for (const stop of stopWatching) stop()
    if (running.get(easel) === own) view.store.setState({ tidying: undefined })
  }
}

/** Where the boxes that are tidied go; nothing if it was called off. */
async function tidied(
  theory: Theory,
  options: PlainTidyOptions,
  signal: AbortSignal,
  fixed: Table<Point>,
): Promise<Table<Point> | undefined> {
  const places = await tidyAway(theory, options, signal)
  const { sizes, move, flow = 'right' } = options
  if (!places || !move) return places && aroundFixed(theory, places, { sizes, fixed, flow })
  return Object.fromEntries(Object.entries(places).filter(([id]) => move.has(id)))
}
