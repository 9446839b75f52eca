import type { StanceKind } from '#model/programme.ts'
import { attachmentsIn } from './attachments.ts'
import { idsIn } from './ids.ts'
import type { Overlay } from './overlay.ts'
import { remembered } from './remembered.ts'
import { zonesOf } from './zones.ts'

/**
 * D2: which assumptions does the proposal rest on, challenge, strengthen, add or take away?
 *
 * Method: an assumption is relied on where it is attached to what leads from the proposal to an effect,
 * or to what the proposal needs (impact.md, D2). A challenge is a person's claim, never inferred. Loops
 * make no difference; an empty theory has no rows.
 */
export type AssumptionRelation =
  | 'relied_on'
  | 'relied_on_downstream'
  | 'relied_on_upstream'
  | 'challenged'
  | 'strengthened'
  | 'contradiction'
  | 'new'
  | 'removed'

/** Why a relation holds: the attachment and what it is on, or the stance; neither for what the patch does. */
export interface AssumptionReason {
  readonly relation: AssumptionRelation
  readonly attachment?: string
  readonly on?: string
  readonly stance?: string
}

export interface AffectedAssumption {
  readonly assumption: string
  /** In order of character code, each once. */
  readonly relations: readonly AssumptionRelation[]
  readonly reasons: readonly AssumptionReason[]
}

/** By id. */
export const assumptionsOf = remembered((overlay: Overlay): readonly AffectedAssumption[] => {
  const reasons = new Map<string, AssumptionReason[]>()
  const tell = (assumption: string, reason: AssumptionReason) => {
    const others = reasons.get(assumption)
    if (others) others.push(reason)
    else reasons.set(assumption, [reason])
  }
  tellReliance(overlay, tell)
  tellStances(overlay, tell)
  tellChanges(overlay, tell)
  for (const [assumption, known] of reasons) {
    const isChallenged = known.some(({ relation }) => relation === 'challenged')
    const isReliedOn = known.some(({ relation }) => relation.startsWith('relied_on'))
    if (isChallenged && isReliedOn) tell(assumption, { relation: 'contradiction' })
  }
  return [...reasons.keys()].sort().map((assumption) => {
    const known = reasons.get(assumption) ?? []
    const relations = [...new Set(known.map(({ relation }) => relation))].sort()
    return { assumption, relations, reasons: known }
  })
})

/** The assumptions that a stance of the proposal challenges and that stand with it, by id. */
export const challengedBy = remembered((overlay: Overlay): readonly string[] =>
  assumptionsOf(overlay)
    .filter(({ relations }) => relations.includes('challenged'))
    .map(({ assumption }) => assumption),
)

type Tell = (assumption: string, reason: AssumptionReason) => void

function tellReliance(overlay: Overlay, tell: Tell): void {
  const { graph, after } = overlay
  const { isForward, isUpstream, leadsToTarget, leadsToEntry } = zonesOf(overlay)
  for (const id of idsIn(after.attachments)) {
    const { assumption = '', on = '' } = after.attachments[id] ?? {}
    // What is attached to a factor rests on that factor: tail and head in one.
    const tail = graph.factorAt.get(after.links[on]?.from ?? on) ?? -1
    const head = graph.factorAt.get(after.links[on]?.to ?? on) ?? -1
    if (isForward[tail] && leadsToTarget[head]) {
      tell(assumption, { relation: 'relied_on_downstream', attachment: id, on })
    }
    if (isUpstream[tail] && leadsToEntry[head]) {
      tell(assumption, { relation: 'relied_on_upstream', attachment: id, on })
    }
  }
}

const relationOf: Readonly<Record<StanceKind, AssumptionRelation>> = {
  relies_on: 'relied_on',
  challenges: 'challenged',
  strengthens: 'strengthened',
}

function tellStances({ after, stances }: Overlay, tell: Tell): void {
  for (const id of idsIn(stances)) {
    const stance = stances[id]
    if (!stance || !after.assumptions[stance.assumption]) continue
    tell(stance.assumption, { relation: relationOf[stance.kind], stance: id })
  }
}

function tellChanges({ base, after }: Overlay, tell: Tell): void {
  for (const id in after.assumptions) if (!base.assumptions[id]) tell(id, { relation: 'new' })
  const before = attachmentsIn(base)
  const now = attachmentsIn(after)
  for (const id in base.assumptions) {
    const isDetached = before.has(id) && !now.has(id)
    if (!after.assumptions[id] || isDetached) tell(id, { relation: 'removed' })
  }
}
