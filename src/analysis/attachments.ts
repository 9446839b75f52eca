import type { Theory } from '#model/theory.ts'
import { idsIn } from './ids.ts'
import { remembered } from './remembered.ts'

/** Per assumption that is attached to anything: the attachments, by id. */
export function attachmentsIn(theory: Theory): ReadonlyMap<string, readonly string[]> {
  return byAssumption(theory.attachments)
}

/** The links and factors that an assumption is attached to. */
export function holdersOf(theory: Theory, assumption: string): readonly string[] {
  const attachments = attachmentsIn(theory).get(assumption) ?? []
  return attachments.map((id) => theory.attachments[id]?.on ?? '')
}

const byAssumption = remembered((attachments: Theory['attachments']) => {
  const known = new Map<string, string[]>()
  for (const id of idsIn(attachments)) {
    const assumption = attachments[id]?.assumption ?? ''
    const others = known.get(assumption)
    if (others) others.push(id)
    else known.set(assumption, [id])
  }
  return known
})
