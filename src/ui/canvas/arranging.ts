import { moveBoxes } from '#editor/deeds/factors.ts'
import { type Arrangement, arranged } from './arrange.ts'
import type { Easel } from './easel.ts'
import { keepingPlaces } from './keepingPlaces.ts'
import { mayPlace } from './mayPlace.ts'
import { sayLocked, selectedRects } from './moving.ts'

/** Puts the selected boxes in line, or at equal distances. */
export function arrangePicked(easel: Easel, how: Arrangement): void {
  if (!mayPlace(easel)) return
  const places = arranged(selectedRects(easel), how)
  keepingPlaces(easel, (edit) => moveBoxes(easel.desk.editor, places, edit))
  sayLocked(easel)
}
