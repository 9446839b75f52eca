import { impactReport, serialiseReport } from '#analysis/impactReport.ts'
import { newId } from '#model/ids.ts'
import { sheetOf } from '#model/layers.ts'
import { misfitsOf } from '#model/misfits.ts'
import type { Decision, Programme, Proposal, ProposalStatus } from '#model/programme.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'
import { instantAfter } from './instantAfter.ts'
import { today } from './today.ts'

/** What goes with a decision: why, who decided, and for an adoption the version of before. */
export interface DecisionSaid {
  /** What was decided, in words that stand in the log. */
  readonly title: string
  readonly reason: string
  readonly by: string
  /** What the proposal touches, in a sentence, as it was when it was decided. */
  readonly text?: string
  readonly baseVersion?: string
}

/** Why a proposal cannot be adopted as it stands; undefined if it can. */
export type AdoptionBar = 'misfits' | 'sealed' | 'adopted' | 'elsewhere'

export function barToAdoption(programme: Programme, id: string): AdoptionBar | undefined {
  const status = programme.proposals[id]?.status
  if (status === 'adopted' || status === 'elsewhere') return status
  if (programme.sealed) return 'sealed'
  return misfitsOf(programme, id).length > 0 ? 'misfits' : undefined
}

/** Makes the proposal part of the base, and writes the decision with its report, in one step. */
export function adopt(editor: Editor, id: string, said: DecisionSaid): boolean {
  const { programme, layer } = editor.store.getState()
  if (barToAdoption(programme, id)) return false
  const answer = editor.commit(
    { key: 'decide.deed.adopt', args: titleOf(programme, id) },
    (now) => withAdopted(now, id, said),
    { strict: true },
  )
  if (layer !== id) editor.showLayer(id)
  return told(editor, answer)
}

/** The programme as it would be with the proposal adopted. */
export function withAdopted(programme: Programme, id: string, said: DecisionSaid): Programme {
  const proposal = programme.proposals[id]
  if (!proposal) return programme
  const { theory, layout } = sheetOf(programme, id)
  const { by, baseVersion } = said
  const adopted: Proposal = {
    ...proposal,
    status: 'adopted',
    adopted: { date: today(), ...(by && { by }), ...(baseVersion && { baseVersion }) },
  }
  const report = serialiseReport(impactReport(programme, id))
  return {
    ...programme,
    theory,
    layout,
    proposals: { ...programme.proposals, [id]: adopted },
    decisions: withDecision(programme, id, said, { report }),
  }
}

/** Sets a proposal aside, turns it down, or takes it up again, and writes the decision, in one step. */
export function decide(
  editor: Editor,
  id: string,
  status: Exclude<ProposalStatus, 'adopted' | 'elsewhere'>,
  said: DecisionSaid,
): boolean {
  const { programme } = editor.store.getState()
  if (programme.proposals[id]?.status === 'adopted') return told(editor, 'readonly')
  const label = { key: `decide.deed.${status}`, args: titleOf(programme, id) } as const
  const answer = editor.commit(label, (now) => {
    const proposal = now.proposals[id]
    if (!proposal) return now
    return {
      ...now,
      proposals: { ...now.proposals, [id]: { ...proposal, status } },
      decisions: withDecision(now, id, said),
    }
  })
  return told(editor, answer)
}

function withDecision(
  programme: Programme,
  id: string,
  { title, reason, by, text, baseVersion }: DecisionSaid,
  more: Partial<Decision> = {},
): Programme['decisions'] {
  const proposal = programme.proposals[id]
  const decision: Decision = {
    date: instantAfter(Object.values(programme.decisions).map(({ date }) => date)),
    title,
    proposal: id,
    ...(text && { text }),
    ...(by && { by }),
    ...(reason && { reason }),
    ...(proposal?.step !== undefined && { step: proposal.step }),
    ...(baseVersion && { baseVersion }),
    ...more,
  }
  return { ...programme.decisions, [newId('d')]: decision }
}

function titleOf(programme: Programme, id: string): { readonly title: string } {
  return { title: programme.proposals[id]?.title ?? id }
}
