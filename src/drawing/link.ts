import type { Link, Necessity, Sign } from '#model/theory.ts'
import { necessityOf, signOf } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { Change } from './box.ts'
import type { Point } from './geometry.ts'
import type { Hexagon } from './hexagon.ts'
import type { Ink } from './palette.ts'
import type { Route } from './route.ts'
import type { Shape } from './shape.ts'

export interface PlacedHexagon extends Hexagon, Point {}

export interface LinkContent {
  readonly id: string
  readonly link: Link
  readonly change?: Change
  readonly hexagons?: readonly Hexagon[]
}

/** One link as drawn, in the coordinates of the canvas. */
export interface LinkLook {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly sign: Sign
  readonly necessity: Necessity
  readonly change?: Change
  readonly route: Route
  readonly ink: Ink
  readonly width: number
  readonly dash?: readonly number[]
  readonly opacity: number
  /** Where the sign stands, if it is not a plain plus. */
  readonly signAt?: Point
  /** Assumptions on the link, each with its centre. */
  readonly hexagons: readonly PlacedHexagon[]
  /** Everything drawn, back to front. */
  readonly shapes: readonly Shape[]
  readonly label: string
}

export function linkLook(content: LinkContent, route: Route, say: Say): LinkLook {
  const { id, link, change } = content
  const ink: Ink = change === 'new' ? 'proposal' : 'link'
  const width = necessityOf(link) === 'necessary' ? 3 : 1.75
  return {
    id,
    from: link.from,
    to: link.to,
    sign: signOf(link),
    necessity: necessityOf(link),
    ...(change && { change }),
    route,
    ink,
    width,
    opacity: change === 'removed' ? 0.5 : 1,
    hexagons: [],
    shapes: [{ type: 'path', d: route.d, stroke: ink, width }],
    label: say(`necessity.${necessityOf(link)}`),
  }
}
