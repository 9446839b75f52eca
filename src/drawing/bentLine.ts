import { corridor, leastCurve, outlook } from './corridor.ts'
import { type Line, type Node, through } from './curve.ts'
import { boundsOf, grown, type Point, type Rect } from './geometry.ts'
import type { Plan } from './plan.ts'
import { between, type Standing } from './standing.ts'

export interface BentLine {
  readonly line: Line
  /** It stays the line as long as no box comes, goes or moves in here. */
  readonly region: Rect
}

const everywhere = 1e9

/**
 * From where a line leaves to where it arrives, through the bends that a person has placed; between them
 * round what is in the way, as other lines go.
 */
export function bentLine(
  plan: Plan,
  leave: Required<Node>,
  arrive: Required<Node>,
  standing: Standing,
  back: (point: Point) => Point,
): BentLine {
  const stops: readonly Node[] = [leave, ...(plan.link.bends ?? []).map((at) => ({ at })), arrive]
  let isNear = true
  const nodes = stops.flatMap((stop, i): readonly Node[] => {
    const before = stops[i - 1]
    if (!before) return [stop]
    const way = wayBetween(before.at, stop.at, plan, standing)
    const [low, high] = [Math.min(before.at.y, stop.at.y), Math.max(before.at.y, stop.at.y)]
    isNear &&= way?.every(({ at }) => at.y > low - outlook && at.y < high + outlook) ?? false
    return [...(way ?? []), stop]
  })
  const bounds = boundsOf([plan.from, plan.to, ...nodes.map(({ at }) => ({ ...at, ...noSize }))])
  return { line: through(nodes, back), region: grown(bounds, isNear ? outlook : everywhere) }
}

const noSize = { width: 0, height: 0 }

/** Where the line passes boxes between two points; absent if there is no way past them. */
function wayBetween(
  from: Point,
  to: Point,
  plan: Plan,
  standing: Standing,
): readonly Node[] | undefined {
  const sign = Math.sign(to.x - from.x)
  if (Math.abs(to.x - from.x) < 2 * leastCurve) return []
  const [start, end] = [sign * from.x, sign * to.x]
  const boxes =
    sign > 0
      ? between(standing.boxes, start, end).filter((box) => box !== plan.from && box !== plan.to)
      : between(standing.mirrored, start, end).filter(
          ({ box }) => box !== plan.from && box !== plan.to,
        )
  const way = corridor({ x: start, y: from.y }, { x: end, y: to.y }, boxes)
  return way?.flatMap(({ x0, x1, y }): readonly Node[] => {
    const heading = { x: sign, y: 0 }
    const [first, last] = [Math.max(x0, start), Math.min(x1, end)]
    if (first >= last) return []
    return [first, last].map((x) => ({ at: { x: sign * x, y }, heading }))
  })
}
