import type { Point } from '#drawing/geometry.ts'
import { drawIdea, parkBoxes } from '#editor/deeds/ideas.ts'
import type { FactorKind } from '#model/theory.ts'
import type { Desk } from '../desk.ts'
import { kindAt } from './chain.ts'
import { type Easel, easels } from './easel.ts'
import { freePlace, newSize, placeInLane } from './freePlace.ts'
import { keepingPlaces } from './keepingPlaces.ts'
import { mayPlace } from './mayPlace.ts'

/** Makes an idea a box of a kind in its lane, where the canvas is looked at. */
export function drawIdeaInLane(desk: Desk, idea: string, kind: FactorKind): string | undefined {
  const easel = easels.get(desk.view)
  if (!easel) return drawIdea(desk.editor, idea, kind, {})
  if (!mayPlace(easel)) return undefined
  const scene = easel.scene()
  const at = placeInLane(scene, kind, easel.stage?.seen() ?? scene.bounds)
  const { result } = keepingPlaces(easel, (edit) => drawIdea(desk.editor, idea, kind, at, edit))
  if (result !== undefined) easel.stage?.reveal(result)
  return result
}

/** An idea let go over the canvas is a box there, of the kind of the lane. */
export function dropIdea(easel: Easel, idea: string, window: Point): void {
  const point = easel.stage?.toCanvas(window)
  if (!point || !mayPlace(easel)) return
  const kind = kindAt(easel.scene(), point)
  const wished = { x: point.x - newSize.width / 2, y: point.y - newSize.height / 2 }
  const at = freePlace(easel.scene(), wished)
  keepingPlaces(easel, (edit) => drawIdea(easel.desk.editor, idea, kind, at, edit))
}

/** Takes the selected boxes off the canvas and parks them. */
export function parkPicked({ desk }: Easel): void {
  parkBoxes(desk.editor, [...desk.editor.store.getState().selection])
}
