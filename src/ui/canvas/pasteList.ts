import type { Point } from '#drawing/geometry.ts'
import { chain } from '#drawing/lanes.ts'
import { sizesOf } from '#drawing/scene.ts'
import { type TidyOptions, tidy } from '#drawing/tidy.ts'
import { drawList, type ListBox, type ListWay } from '#editor/deeds/list.ts'
import type { OutlineLine } from '#exchange/outlineText.ts'
import type { FactorKind, Table, Theory } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { Easel } from './easel.ts'
import { keepingPlaces } from './keepingPlaces.ts'

/** The kind that a list most likely begins with, so that its deepest lines still have a lane of their own. */
export function firstKind(lines: readonly OutlineLine[], way: ListWay): FactorKind {
  const depth = Math.max(0, ...lines.map((line) => line.depth))
  if (way === 'up') return depth === 0 ? 'activity' : 'societal_effect'
  const start = chain.indexOf(depth > 3 ? 'input' : 'activity')
  return chain[start] ?? 'activity'
}

/** The boxes of a list: what hangs under a line stands a lane further along the chain, or back. */
export function boxesOfList(
  lines: readonly OutlineLine[],
  start: FactorKind,
  way: ListWay,
): readonly ListBox[] {
  return lines.map(({ title, depth, parent }) => ({
    title,
    parent,
    kind: kindAfter(start, way === 'down' ? depth : -depth),
  }))
}

function kindAfter(start: FactorKind, steps: number): FactorKind {
  if (start === 'external') return steps === 0 ? 'external' : kindAfter('activity', steps)
  const at = chain.indexOf(start)
  return chain[Math.max(0, Math.min(chain.length - 1, at + steps))] ?? start
}

/** Draws a list among what stands: each box in its lane, near what it hangs together with. */
export function putList(easel: Easel, boxes: readonly ListBox[], way: ListWay): void {
  const { editor, view } = easel.desk
  const scene = easel.scene()
  const standing: Record<string, Point> = {}
  for (const { look, x, y } of scene.boxes) standing[look.id] = { x, y }
  const place = (theory: Theory, fresh: readonly string[]) => {
    const places = placesFor(
      theory,
      { sizes: sizesOf(theory, easel.say, scene.flow), flow: scene.flow },
      standing,
      fresh,
    )
    return Object.fromEntries(fresh.map((id) => [id, places[id] ?? origin]))
  }
  const { result: ids } = keepingPlaces(easel, (edit) => drawList(editor, boxes, way, place, edit))
  if (ids.length === 0) return
  easel.store.setState({ focused: ids[0] })
  view.camera?.fit(ids)
}

const origin = { x: 0, y: 0 }

function placesFor(
  theory: Theory,
  drawn: Pick<TidyOptions, 'sizes' | 'flow'>,
  standing: Table<Point>,
  fresh: readonly string[],
): Table<Point> {
  if (Object.keys(standing).length === 0) return tidy(theory, drawn)
  return tidy(theory, { ...drawn, layout: standing, move: new Set(fresh) })
}

/** The kinds that a list can begin with, in words. */
export function kindOptions(say: Say): readonly { value: FactorKind; label: string }[] {
  return ([...chain, 'external'] as const).map((kind) => ({
    value: kind,
    label: say(`kind.${kind}`),
  }))
}
