import { type Link, type Necessity, necessityOf, type Sign, signOf } from '#model/theory.ts'
import type { Say } from '#text/say.ts'
import type { Change } from './box.ts'
import type { Point } from './geometry.ts'
import { type Hexagon, hexagonShapes } from './hexagon.ts'
import type { Ink } from './palette.ts'
import { along, type Marks, signRadius } from './place.ts'
import type { Route } from './route.ts'
import type { Shape } from './shape.ts'

export interface PlacedHexagon extends Hexagon, Point {}

export interface LinkContent {
  readonly id: string
  readonly link: Link
  readonly change?: Change
  readonly hexagons?: readonly Hexagon[]
  /** The titles of its ends. */
  readonly titles?: readonly [from: string, to: string]
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
  /** The line and its head. */
  readonly line: readonly Shape[]
  /** What stands on the line, to be drawn above all lines. */
  readonly marks: readonly Shape[]
  /** The line and its marks. */
  readonly shapes: readonly Shape[]
  readonly label: string
}

export function linkLook(content: LinkContent, route: Route, say: Say, marks?: Marks): LinkLook {
  const { id, link, change, hexagons = [] } = content
  const ink: Ink = change === 'new' || change === 'changed' ? 'proposal' : 'link'
  const necessity = necessityOf(link)
  const sign = signOf(link)
  const width = necessity === 'necessary' ? 3 : 1.75
  const dash = change === 'new' ? [8, 5] : undefined
  const placed = hexagons.map((hexagon, i): PlacedHexagon => {
    const { x, y } = marks?.hexagons[i] ?? along(route.points, 40 + 32 * i)
    return { ...hexagon, x, y }
  })
  const signAt = sign === '+' ? undefined : marks?.sign
  const line: readonly Shape[] = [
    { type: 'path', d: route.d, stroke: ink, width, ...(dash && { dash }) },
    { type: 'path', d: headPath(route, width), fill: ink },
  ]
  const above: readonly Shape[] = [
    ...(signAt && sign !== '+' ? signShapes(sign, signAt, change) : []),
    ...placed.flatMap((hexagon) => hexagonShapes(hexagon, hexagon.x, hexagon.y)),
    ...(change === 'removed' ? cutShapes(route) : []),
  ]
  return {
    id,
    from: link.from,
    to: link.to,
    sign,
    necessity,
    ...(change && { change }),
    route,
    ink,
    width,
    ...(dash && { dash }),
    opacity: change === 'removed' ? 0.55 : 1,
    ...(signAt && { signAt }),
    hexagons: placed,
    line,
    marks: above,
    shapes: [...line, ...above],
    label: labelOf(content, say),
  }
}

/** The head in the coordinates of the canvas, larger on a thick line. */
function headPath(route: Route, width: number): string {
  const { x, y, angle } = route.head
  const scale = width > 2 ? 1.15 : 1
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const corner = (dx: number, dy: number) =>
    `${round(x + scale * (dx * cos - dy * sin))} ${round(y + scale * (dx * sin + dy * cos))}`
  return `M${corner(0, 0)}L${corner(-13, 5.8)}L${corner(-13, -5.8)}Z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Minus on a dark ground, not known on a light one. */
export function signShapes(sign: '-' | '?', at: Point, change?: Change): readonly Shape[] {
  const ink: Ink = change === 'new' || change === 'changed' ? 'proposal' : 'mark'
  const on: Ink = ink === 'proposal' ? 'onProposal' : 'onMark'
  const r = signRadius - 1
  const circle = `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`
  if (sign === '-') {
    return [
      { type: 'path', d: circle, at, fill: ink, stroke: 'paper', width: 2 },
      { type: 'path', d: 'M-4.5 0H4.5', at, stroke: on, width: 2.6, round: true },
    ]
  }
  return [
    { type: 'path', d: circle, at, fill: 'paper', stroke: ink, width: 2 },
    {
      type: 'path',
      d: 'M-2.7 -2.3A2.7 2.7 0 1 1 1.3 0.2C0.3 0.7 0 1.1 0 2.1M0 5V5.1',
      at,
      stroke: ink,
      width: 2,
      round: true,
    },
  ]
}

/** Two strokes across a line that is taken away. */
function cutShapes(route: Route): readonly Shape[] {
  const length = route.points.length
  const at = route.points[Math.floor(length / 2)] ?? route.head
  return [
    { type: 'path', d: 'M-6 -6L6 6M6 -6L-6 6', at, stroke: 'proposal', width: 3, round: true },
  ]
}

const signWords = { '+': 'plus', '-': 'minus', '?': 'unknown' } as const

function labelOf(content: LinkContent, say: Say): string {
  const { link, titles = [link.from, link.to], hexagons = [] } = content
  const label = say('drawing.link.label', {
    from: titles[0],
    to: titles[1],
    sign: say(`sign.${signWords[signOf(link)]}`),
    necessity: say(`necessity.${necessityOf(link)}`).toLowerCase(),
  })
  const assumptions = hexagons.map(({ number, status }) => `${number}: ${say(`status.${status}`)}`)
  return [label, ...assumptions].join('. ')
}
