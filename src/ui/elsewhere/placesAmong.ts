import { schemeOf } from '#drawing/lanes.ts'
import { sceneOf, sizesOf } from '#drawing/scene.ts'
import { tidy } from '#drawing/tidy.ts'
import type { Places } from '#editor/deeds/elsewhere.ts'
import type { Placement, Programme } from '#model/programme.ts'
import type { Say } from '#text/say.ts'

/**
 * Where new boxes go among those of the base: in free room of their lanes, near what they hang together
 * with. Boxes of the base that nobody has placed stay where they are shown.
 */
export function placesAmong(programme: Programme, say: Say): Places {
  const { theory: before, layout: placed, flow = 'right' } = programme
  const scheme = schemeOf(programme)
  return (theory, fresh) => {
    const sizes = sizesOf(theory, say, flow, before)
    if (Object.keys(before.factors).length === 0) return tidy(theory, { sizes, flow })
    const layout: Record<string, Placement> = {}
    const kept: Record<string, Placement> = {}
    for (const { look, x, y } of sceneOf({ theory: before, layout: placed, say, scheme }).boxes) {
      layout[look.id] = { x, y }
      if (placed[look.id]?.x === undefined) kept[look.id] = { x, y }
    }
    const places = tidy(theory, { sizes, flow, layout, move: new Set(fresh) })
    for (const id of fresh) kept[id] = places[id] ?? {}
    return kept
  }
}
