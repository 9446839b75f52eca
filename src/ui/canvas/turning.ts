import type { Point } from '#drawing/geometry.ts'
import { sizesOf } from '#drawing/scene.ts'
import { turnProgramme } from '#editor/deeds/turning.ts'
import { type Layer, theoryWith } from '#model/layers.ts'
import type { Flow, Programme } from '#model/programme.ts'
import type { Table } from '#model/theory.ts'
import type { TurnedPlaces } from '#model/turning.ts'
import type { Say } from '#text/say.ts'
import { tidyAway } from '../tidy/tidyInWorker.ts'
import type { Easel } from './easel.ts'
import { orTell } from './orTell.ts'
import { unlessAltered } from './tidying.ts'

/**
 * Draws the programme in the direction in which it is read: the layer that is shown as one sees it, and
 * what the others add among its boxes, in one step. The page goes on meanwhile; what is altered before it
 * is done calls it off.
 */
export async function turnDrawing(easel: Easel): Promise<void> {
  const { editor, view } = easel.desk
  const { reading } = view.store.getState()
  if (!reading) return
  const { flow = 'right' } = reading.scheme
  const { programme, layer } = editor.store.getState()
  const seen = Object.fromEntries(
    easel.scene().boxes.map(({ look, x, y }): [string, Point] => [look.id, { x, y }]),
  )
  const shown = { layer, places: seen }
  const places = await orTell(easel, () =>
    unlessAltered(easel, (signal) => placesIn(programme, flow, shown, easel.say, signal)),
  )
  if (places) turnProgramme(editor, flow, places)
}

/** A layer, and where its boxes are seen. */
interface Shown {
  readonly layer: Layer
  readonly places: Table<Point>
}

/**
 * Where all boxes go: those that are seen as they are seen, and what other proposals add among those of
 * the base. Nothing if it was called off.
 */
async function placesIn(
  { theory, proposals }: Programme,
  flow: Flow,
  shown: Shown,
  say: Say,
  signal: AbortSignal,
): Promise<TurnedPlaces | undefined> {
  const base = among(shown.places, (box) => box in theory.factors)
  const own: Record<string, Table<Point>> = {}
  for (const [id, { change }] of Object.entries(proposals)) {
    const after = theoryWith(theory, change)
    const fresh = Object.keys(after.factors).filter((box) => !(box in theory.factors))
    if (fresh.length === 0) continue
    if (id === shown.layer) {
      own[id] = among(shown.places, (box) => fresh.includes(box))
      continue
    }
    const sizes = sizesOf(after, say, flow, theory)
    const move = new Set(fresh)
    const places = await tidyAway(after, { flow, sizes, layout: base, move }, signal)
    if (!places) return undefined
    own[id] = among(places, (box) => move.has(box))
  }
  return { base, proposals: own }
}

function among(places: Table<Point>, isAmong: (box: string) => boolean): Table<Point> {
  return Object.fromEntries(Object.entries(places).filter(([box]) => isAmong(box)))
}
