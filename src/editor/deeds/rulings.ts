import { newId } from '#model/ids.ts'
import type { Programme, Proposal, Ruling } from '#model/programme.ts'
import type { Message } from '#text/say.ts'
import type { CommitAnswer, Editor } from '../editor.ts'
import { told } from './factors.ts'
import { today } from './today.ts'

/** What a person rules: how what arrives counts, why, and who says so. */
export type RulingSaid = Pick<Ruling, 'sign' | 'reason' | 'by'>

/** Rules at a box for a proposal, in place of what was ruled there before. */
export function ruleAt(
  editor: Editor,
  proposal: string,
  factor: string,
  said: RulingSaid,
): boolean {
  const box = editor.store.getState().programme.theory.factors[factor]?.title ?? ''
  const { sign, reason, by } = said
  const ruling = { factor, sign, ...(reason && { reason }), ...(by && { by }), date: today() }
  return told(
    editor,
    commitTo(editor, proposal, { key: 'impact.deed.ruling', args: { box } }, (before) => ({
      ...before,
      rulings: { ...rulingsElsewhere(before, factor), [newId('g')]: ruling },
    })),
  )
}

/** Takes away what was ruled at a box. */
export function liftRulings(editor: Editor, proposal: string, factor: string): void {
  told(
    editor,
    commitTo(editor, proposal, { key: 'impact.deed.lift' }, (before) => ({
      ...before,
      rulings: rulingsElsewhere(before, factor),
    })),
  )
}

function rulingsElsewhere({ rulings }: Proposal, factor: string): Proposal['rulings'] {
  return Object.fromEntries(Object.entries(rulings).filter(([, one]) => one.factor !== factor))
}

/** Commits a change of a proposal that is not adopted. */
export function commitTo(
  editor: Editor,
  proposal: string,
  label: Message,
  change: (before: Proposal, programme: Programme) => Proposal,
): CommitAnswer {
  const before = editor.store.getState().programme.proposals[proposal]
  if (before?.status === 'adopted') return 'readonly'
  return editor.commit(label, (programme) => {
    const now = programme.proposals[proposal]
    if (!now) return programme
    const proposals = { ...programme.proposals, [proposal]: change(now, programme) }
    return { ...programme, proposals }
  })
}
