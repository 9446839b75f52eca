import type { Point } from '#drawing/geometry.ts'
import { sizesOf } from '#drawing/scene.ts'
import { turnProgramme } from '#editor/deeds/turning.ts'
import { theoryWith } from '#model/layers.ts'
import type { Flow, Programme } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'
import type { TurnedPlaces } from '#model/turning.ts'
import type { Say } from '#text/say.ts'
import { tidyAway } from '../tidy/tidyInWorker.ts'
import type { Easel } from './easel.ts'
import { orTell } from './orTell.ts'
import { unlessAltered } from './tidying.ts'

/**
 * Draws the programme in the direction in which it is read: all layers are laid out anew, in one step.
 * The page goes on meanwhile; what is altered before it is done calls it off.
 */
export async function turnDrawing(easel: Easel): Promise<void> {
  const { editor, view } = easel.desk
  const { reading } = view.store.getState()
  if (!reading) return
  const { flow = 'right' } = reading.scheme
  const { programme } = editor.store.getState()
  const places = await orTell(easel, () =>
    unlessAltered(easel, (signal) => placesIn(programme, flow, easel.say, signal)),
  )
  if (places) turnProgramme(editor, flow, places)
}

/** Where all boxes go; in a proposal its own stand among those of the base. Nothing if it was called off. */
async function placesIn(
  { theory, proposals }: Programme,
  flow: Flow,
  say: Say,
  signal: AbortSignal,
): Promise<TurnedPlaces | undefined> {
  const base = await tidyAway(theory, { flow, sizes: sizesOf(theory, say, flow) }, signal)
  if (!base) return undefined
  const own: Record<string, Table<Point>> = {}
  for (const [id, { change }] of Object.entries(proposals)) {
    const after = theoryWith(theory, change)
    const fresh = Object.keys(after.factors).filter((box) => !(box in theory.factors))
    if (fresh.length === 0) continue
    const sizes = sizesOf(after, say, flow, theory)
    const move = new Set(fresh)
    const places = await tidyAway(after, { flow, sizes, layout: base, move }, signal)
    if (!places) return undefined
    own[id] = Object.fromEntries(Object.entries(places).filter(([box]) => move.has(box)))
  }
  return { base, proposals: own }
}
