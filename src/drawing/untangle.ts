import { crossingsOfTwo } from './crossings.ts'
import type { Draft } from './draft.ts'
import type { Plan } from './plan.ts'
import { untidinessOf } from './untidiness.ts'

/** What it costs, in crossings, that a line leaves where others arrive, or arrives where others leave. */
const costOfOther = { around: 0.5, behind: 1 }

type Drafts = ReadonlyMap<string, Draft>

/** Lines with what they were drawn from, in the same order. */
export interface Drawn {
  readonly plans: readonly Plan[]
  readonly drafts: Drafts
}

export interface Untangling {
  readonly otherWaysOf: (plan: Plan) => readonly Plan[]
  /** The lines of all plans; of those before, what still holds is kept. */
  readonly draw: (plans: readonly Plan[], before: Drafts) => Drafts
  /** The line of a plan as if there were no others. */
  readonly alone: (plan: Plan) => Draft | undefined
}

/** How many lines are drawn at most to see what comes of another way. */
const mostDrawn = 1600

/**
 * The lines, with those that cross others led another way where that makes the picture plainer. Each
 * in turn, those that cross most first, takes the best of its ways as the others go now.
 */
export function untangled(drawn: Drawn, { otherWaysOf, draw, alone }: Untangling): Drawn {
  let now = drawn
  let tries = mostDrawn / drawn.plans.length
  for (const i of mostCrossed(drawn)) {
    const plan = now.plans[i]
    if (!plan) continue
    const crossed = crossingsWith(plan.link.id, now.drafts)
    let best = now
    let most = 0
    for (const other of otherWaysOf(plan)) {
      const cost = other.way === 'behind' ? costOfOther.behind : costOfOther.around
      if (crossed <= cost) continue
      if (tries < 1) return now
      if (!crossesFewer(crossed, alone(other), plan.link.id, now.drafts)) continue
      const others = now.plans.with(i, other)
      const next = { plans: others, drafts: draw(others, now.drafts) }
      tries -= 1
      if (!hasWay(next.drafts.get(plan.link.id))) continue
      const gain = gainOf(now.drafts, next.drafts) - cost
      if (gain <= most) continue
      best = next
      most = gain
    }
    now = best
  }
  return now
}

function mostCrossed({ plans, drafts }: Drawn): readonly number[] {
  const crossed = plans.map(({ link }) => crossingsWith(link.id, drafts))
  return plans
    .map((_, i) => i)
    .filter((i) => crossed[i])
    .sort((a, b) => (crossed[b] ?? 0) - (crossed[a] ?? 0) || a - b)
}

/** Whether there is room beside the lane: without, the line would go straight through what is in its way. */
function hasWay(draft: Draft | undefined): draft is Draft {
  return draft?.spot.x !== undefined
}

/** Whether a line has a way and crosses fewer of the others than that. */
function crossesFewer(most: number, draft: Draft | undefined, id: string, drafts: Drafts): boolean {
  if (!hasWay(draft)) return false
  let count = 0
  for (const [other, { route }] of drafts) {
    if (id !== other) count += crossingsOfTwo(draft.route, route)
    if (count >= most) return false
  }
  return true
}

function crossingsWith(id: string, drafts: Drafts): number {
  const own = drafts.get(id)?.route
  let count = 0
  for (const { route } of drafts.values()) {
    if (own && route !== own) count += crossingsOfTwo(own, route)
  }
  return count
}

/** How much plainer the lines of the second are. */
function gainOf(one: Drafts, other: Drafts): number {
  const changed = new Set<string>()
  for (const [id, { route }] of one) if (other.get(id)?.route !== route) changed.add(id)
  return untidinessIn(one, changed) - untidinessIn(other, changed)
}

/** The untidiness of some lines and of where they cross others. */
function untidinessIn(drafts: Drafts, some: ReadonlySet<string>): number {
  let sum = 0
  for (const id of some) {
    const own = drafts.get(id)?.route
    if (!own) continue
    sum += untidinessOf(own)
    for (const [other, { route }] of drafts) {
      if (route !== own && !(some.has(other) && other < id)) sum += crossingsOfTwo(own, route)
    }
  }
  return sum
}
