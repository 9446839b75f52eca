import { corridor, leastCurve, type Passage } from './corridor.ts'
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
  const boxes = between(standing.boxes, from.x, to.x + to.width).filter((box) => box !== from)
  const widest = boxes.reduce((most, box) => Math.max(most, box.x + box.width), to.x + to.width)
  const passages = corridor(
    { x: from.x + from.width, y: centreAt(from) },
    { x: widest + leastCurve + 1, y },
    boxes,
  )
  const [first, last] = [passages?.[0], passages?.at(-1)]
  if (!passages || !first || !last || first.x0 - from.x - from.width < leastCurve) return []
  // One goes past the next box of the lane, and on the way there where the line goes of itself.
  if (y < last.low || y > last.high) return []
  const isAlike = (passage: Passage, i: number) => passage.low === plan.passages?.[i]?.low
  if (!passages.slice(0, -1).every(isAlike)) return []
  const bounds = boundsOf([from, to])
  const region = { ...grown(bounds, outside), y: -everywhere, height: 2 * everywhere }
  return [{ ...plan, way: 'behind', toSide: 'right', passages, region }]
}
