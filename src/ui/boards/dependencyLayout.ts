import { widthOf } from '#drawing/measure.ts'
import { wrap } from '#drawing/wrap.ts'
import type { Card, DependencyStatus, Need } from '#model/boards.ts'
import { idsOf } from '#model/programme.ts'
import type { Theory } from '#model/theory.ts'
import { inOrder } from './cardRows.ts'

export interface GraphNode {
  readonly actor: string
  readonly isOutside: boolean
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** All needs of one actor of another: one arrow. */
export interface GraphArrow {
  readonly from: string
  readonly to: string
  readonly needs: readonly { readonly need: Need; readonly status: DependencyStatus }[]
  /** The bend and the ends of the line, and where its words stand. */
  readonly path: string
  readonly label: { readonly x: number; readonly y: number }
}

export interface DependencyPicture {
  readonly nodes: readonly GraphNode[]
  readonly arrows: readonly GraphArrow[]
  readonly width: number
  readonly height: number
}

const fontSize = 13
const lineHeight = 17
const padding = 8
const textWidth = 124
const labelWidth = 72
/** Where on the way a label is tried, from the one in need to the other. */
const places = [0.5, 0.4, 0.6, 0.3, 0.7]

/**
 * Actors around an ellipse in the order of the table, those who depend on much first, with an arrow for
 * each that needs something of another. Sizes in px.
 */
export function dependencyPicture({ dependencies = {} }: Card, theory: Theory): DependencyPicture {
  const there = idsOf(dependencies).flatMap((id) => dependencies[id] ?? [])
  const known = there.filter(({ from, to }) => theory.actors[from] && theory.actors[to])
  const actors = inOrder(
    theory.actors,
    known.flatMap(({ from, to }) => [from, to]),
  )
  const across = Math.max(190, actors.length * 38)
  const down = Math.max(90, actors.length * 26)
  const middle = { x: across + 90, y: down + 50 }
  const nodes = actors.map((actor, index): GraphNode => {
    const angle = (2 * Math.PI * index) / actors.length - Math.PI / 2
    const lines = wrap(theory.actors[actor]?.title ?? '', {
      width: textWidth,
      size: fontSize,
      weight: 600,
      maxLines: 3,
    })
    const width = Math.max(...lines.map((line) => widthOf(line, fontSize, 600))) + 2 * padding
    return {
      actor,
      isOutside: !theory.actors[actor]?.inCollaboration,
      lines,
      x: middle.x + across * Math.cos(angle),
      y: middle.y + down * Math.sin(angle),
      width: Math.ceil(width),
      height: lines.length * lineHeight + 2 * padding,
    }
  })
  const nodeOf = new Map(nodes.map((node) => [node.actor, node]))
  const pairs = new Map<string, GraphArrow['needs'][number][]>()
  for (const { from, to, needs, status = 'open' } of known) {
    const pair = `${from}\n${to}`
    pairs.set(pair, [...(pairs.get(pair) ?? []), { need: needs, status }])
  }
  const taken: Rect[] = nodes.map(({ x, y, width, height }) => ({ x, y, width, height }))
  const arrows = [...pairs].flatMap(([pair, needs]): GraphArrow[] => {
    const [from = '', to = ''] = pair.split('\n')
    const [a, b] = [nodeOf.get(from), nodeOf.get(to)]
    if (!a || !b || a === b) return []
    const { path, at } = lineBetween(a, b)
    const size = { width: labelWidth, height: needs.length * lineHeight }
    const label = clearPlace(places.map(at), size, taken)
    taken.push({ ...label, ...size })
    return [{ from, to, needs, path, label }]
  })
  return { nodes, arrows, width: 2 * middle.x, height: 2 * middle.y }
}

/** A line bent to its own right, so that needs both ways are two lines. */
function lineBetween(
  a: GraphNode,
  b: GraphNode,
): { readonly path: string; readonly at: (share: number) => Point } {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = Math.hypot(dx, dy) || 1
  const bend = Math.min(36, length * 0.14)
  const control = {
    x: (a.x + b.x) / 2 - (dy / length) * bend,
    y: (a.y + b.y) / 2 + (dx / length) * bend,
  }
  const start = edgeOf(a, control, 2)
  const end = edgeOf(b, control, 7)
  const round = (value: number) => Math.round(value * 10) / 10
  const [sx, sy, cx, cy, ex, ey] = [start.x, start.y, control.x, control.y, end.x, end.y].map(round)
  return {
    path: `M${sx},${sy} Q${cx},${cy} ${ex},${ey}`,
    at: (share) => {
      const [before, middle, after] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2]
      return {
        x: round(before * start.x + middle * control.x + after * end.x),
        y: round(before * start.y + middle * control.y + after * end.y),
      }
    },
  }
}

/** Of some points the first where a label covers nothing, else the first. */
function clearPlace(
  points: readonly Point[],
  size: { readonly width: number; readonly height: number },
  taken: readonly Rect[],
): Point {
  const isClear = (point: Point) =>
    taken.every(
      (rect) =>
        Math.abs(rect.x - point.x) > (rect.width + size.width) / 2 ||
        Math.abs(rect.y - point.y) > (rect.height + size.height) / 2,
    )
  return points.find(isClear) ?? points[0] ?? { x: 0, y: 0 }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** By its middle. */
interface Rect extends Point {
  readonly width: number
  readonly height: number
}

/** Where the way from a node's middle to a point leaves the node, and a little further. */
function edgeOf(node: GraphNode, to: Point, further: number): Point {
  const [dx, dy] = [to.x - node.x, to.y - node.y]
  const reach = Math.min(
    dx === 0 ? Infinity : node.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : node.height / 2 / Math.abs(dy),
  )
  const length = Math.hypot(dx, dy) || 1
  const share = Math.min(1, reach + further / length)
  return { x: node.x + dx * share, y: node.y + dy * share }
}

export const graphText = { fontSize, lineHeight }
