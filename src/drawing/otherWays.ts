import { corridor, leastCurve, type Passage, roomOf } from './corridor.ts'
import { boundsOf, grown } from './geometry.ts'
import { centreAt, type Plan } from './plan.ts'
import type { RouteBox } from './route.ts'
import { between, type Standing } from './standing.ts'

/** A line goes behind its box past so many others of the lane. */
const mostPassed = 1
/** What a line needs to pass between two boxes. */
const leastGap = 24
const outside = 200
const everywhere = 1e9

/** The other ways that a link could go, if the one it goes of itself crosses others. */
export function otherWaysOf(plan: Plan, standing: Standing): readonly Plan[] {
  if (plan.way === 'around') return [{ ...plan, fromSide: 'left', toSide: 'left' }]
  if (plan.way !== 'across' || plan.toSide !== 'left') return []
  return gapsBeside(plan.to, standing).flatMap((y) => behindPlan(plan, y, standing))
}

/** Where a line can pass the lane of a box, the next places above and below it. */
function gapsBeside(box: RouteBox, standing: Standing): readonly number[] {
  const lane = between(standing.boxes, box.x, box.x + box.width)
    .filter((other) => other.x + other.width > box.x)
    .toSorted((a, b) => a.y - b.y)
  const own = lane.indexOf(box)
  const gaps: number[] = []
  for (let i = Math.max(0, own - mostPassed); i <= own + mostPassed + 1; i += 1) {
    if (i === own || i === own + 1) continue
    const [above, below] = [lane[i - 1], lane[i]]
    if (above && below) {
      const top = above.y + above.height
      if (below.y - top >= leastGap) gaps.push((top + below.y) / 2)
    } else if (below) gaps.push(below.y - leastGap)
    else if (above && i === lane.length) gaps.push(above.y + above.height + leastGap)
  }
  return gaps
}

function behindPlan(plan: Plan, y: number, standing: Standing): readonly Plan[] {
  const { from, to } = plan
  const passages = passagesBehind(plan, centreAt(from), y, standing)
  if (!passages) return []
  // One goes past the next box of the lane, and on the way there where the line goes of itself.
  const isAlike = (passage: Passage, i: number) => {
    const own = plan.passages?.[i]
    return own !== undefined && roomOf(passage).low === roomOf(own).low
  }
  const isPast = ({ low, high }: Passage) => low <= y && y <= high
  const first = passages.findIndex(({ x1 }) => x1 > to.x)
  if (first < 0 || !passages.slice(0, first).every(isAlike)) return []
  if (!passages.slice(first).every(isPast)) return []
  const bounds = boundsOf([from, to])
  const region = { ...grown(bounds, outside), y: -everywhere, height: 2 * everywhere }
  return [{ ...plan, way: 'behind', toSide: 'right', passages, region }]
}

/** Where a line passes that begins at a place along its side, and goes by its box at another. */
export function passagesBehind(
  { from, to }: Pick<Plan, 'from' | 'to'>,
  start: number,
  y: number,
  standing: Standing,
): readonly Passage[] | undefined {
  const boxes = between(standing.boxes, from.x, to.x + to.width).filter((box) => box !== from)
  const widest = boxes.reduce((most, box) => Math.max(most, box.x + box.width), to.x + to.width)
  const past = { x: widest + leastCurve + 1, y }
  return corridor({ x: from.x + from.width, y: start }, past, boxes)
}
