import type { Placing } from '#framework/placings.ts'
import type { Experiment, experimentStatuses } from '#model/boards.ts'
import { byCharacterCode, idsOf, type Programme } from '#model/programme.ts'

/** The probes of a proposal's parts: those under way first, then by the day they end. */
export function experimentsOf(
  programme: Programme,
  placings: readonly Placing[],
): readonly (readonly [id: string, experiment: Experiment])[] {
  const parts = new Set(placings.map(({ factor }) => factor))
  const all = programme.experiments ?? {}
  const order = ['running', 'planned', 'amplify', 'damp', 'ended'] as const
  return idsOf(all)
    .flatMap((id) => {
      const experiment = all[id]
      return experiment && parts.has(experiment.factor) ? [[id, experiment] as const] : []
    })
    .sort(
      ([, a], [, b]) =>
        order.indexOf(statusOf(a)) - order.indexOf(statusOf(b)) ||
        byCharacterCode(a.endDate ?? '9', b.endDate ?? '9'),
    )
}

export function statusOf(experiment: Experiment): (typeof experimentStatuses)[number] {
  return experiment.status ?? 'planned'
}

/** Whether its day has passed while it still runs, or has not begun. */
export function isOverdue(experiment: Experiment, today: string): boolean {
  const status = statusOf(experiment)
  const isUnderWay = status === 'running' || status === 'planned'
  return isUnderWay && experiment.endDate !== undefined && experiment.endDate < today
}
