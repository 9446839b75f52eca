import { otherWaysOf } from './otherWays.ts'
import type { Plan } from './plan.ts'
import type { Standing } from './standing.ts'
import { type Drawn, type Untangling, untangled } from './untangle.ts'

/** The lines of plans; of those before, what still holds is kept. */
export type Draw = (plans: readonly Plan[], before?: Drawn['drafts']) => Drawn['drafts']

/** The lines, some led another way; those of the base as in the base, so that it stays under what is new. */
export function ledElsewhere(drawn: Drawn, standing: Standing, draw: Draw): Drawn {
  const untangling = (isLed: (plan: Plan) => boolean): Untangling => ({
    otherWaysOf: (plan) => (isLed(plan) ? otherWaysOf(plan, standing) : []),
    draw,
    alone: (plan) => draw([plan]).get(plan.link.id),
  })
  const old = drawn.plans.filter(({ link }) => !link.isNew)
  if (old.length === drawn.plans.length)
    return untangled(
      drawn,
      untangling(() => true),
    )
  const base = untangled(
    { plans: old, drafts: draw(old) },
    untangling(() => true),
  )
  const ways = new Map(base.plans.map((plan) => [plan.link.id, plan]))
  const plans = drawn.plans.map((plan) => ways.get(plan.link.id) ?? plan)
  const both = { plans, drafts: draw(plans, drawn.drafts) }
  return untangled(
    both,
    untangling(({ link }) => link.isNew === true),
  )
}
