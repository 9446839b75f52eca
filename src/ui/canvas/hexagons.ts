import { remembered } from '#analysis/remembered.ts'
import type { Point } from '#drawing/geometry.ts'
import { type Hexagon, hexagonCentres } from '#drawing/hexagon.ts'
import type { Scene } from '#drawing/scene.ts'

/** An assumption's sign where it stands. */
export interface HexagonAt extends Point {
  /** What it is known by: an assumption may stand in several places. */
  readonly id: string
  readonly holder: string
  readonly hexagon: Hexagon
}

/** No id of the programme has a colon. */
export function hexagonId(holder: string, assumption: string): string {
  return `${holder}:${assumption}`
}

export interface HexagonName {
  readonly holder: string
  readonly assumption: string
}

/** What a hexagon's id says; undefined for the id of a box or a link. */
export function hexagonNamed(id: string): HexagonName | undefined {
  const [holder, assumption] = id.split(':')
  return holder !== undefined && assumption !== undefined ? { holder, assumption } : undefined
}

/** The hexagons on a box or a link, in their order. */
export function hexagonsOn(scene: Scene, holder: string): readonly HexagonAt[] {
  return hexagonsIn(scene).get(holder) ?? []
}

const hexagonsIn = remembered((scene: Scene): ReadonlyMap<string, readonly HexagonAt[]> => {
  const all = new Map<string, readonly HexagonAt[]>()
  for (const { look, x, y } of scene.boxes) {
    if (look.hexagons.length === 0) continue
    const centres = hexagonCentres(look.shapes)
    all.set(
      look.id,
      look.hexagons.map((hexagon, index) => {
        const centre = centres[index] ?? { x: 0, y: 0 }
        return placed(look.id, hexagon, { x: x + centre.x, y: y + centre.y })
      }),
    )
  }
  for (const { id, hexagons } of scene.links) {
    if (hexagons.length > 0)
      all.set(
        id,
        hexagons.map((hexagon) => placed(id, hexagon, hexagon)),
      )
  }
  return all
})

function placed(holder: string, hexagon: Hexagon, { x, y }: Point): HexagonAt {
  return { id: hexagonId(holder, hexagon.assumption), holder, hexagon, x, y }
}
