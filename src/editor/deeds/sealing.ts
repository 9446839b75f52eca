import { newId } from '#model/ids.ts'
import type { Decision, Programme, Seal } from '#model/programme.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'
import { instantAfter } from './instantAfter.ts'

/** What goes with the decision in the log. */
export interface SealingSaid {
  readonly title: string
  readonly reason: string
  readonly by: string
}

/** Closes the base as it was adopted, and writes the decision, in one step. */
export function seal(editor: Editor, { date, reference }: Seal, said: SealingSaid): boolean {
  const answer = editor.commit({ key: 'decide.deed.seal' }, (programme) => ({
    ...programme,
    sealed: { date, ...(reference && { reference }) },
    decisions: withDecision(programme, said, reference),
  }))
  return told(editor, answer)
}

/** Opens the base for changes again, and writes why, in one step. */
export function unseal(editor: Editor, said: SealingSaid): boolean {
  if (!editor.store.getState().programme.sealed) return false
  const answer = editor.commit({ key: 'decide.deed.unseal' }, ({ sealed, ...programme }) => ({
    ...programme,
    decisions: withDecision(programme, said, sealed?.reference),
  }))
  return told(editor, answer)
}

function withDecision(
  { decisions }: Programme,
  { title, reason, by }: SealingSaid,
  reference: string | undefined,
): Programme['decisions'] {
  const decision: Decision = {
    date: instantAfter(Object.values(decisions).map(({ date }) => date)),
    title,
    ...(reference && { text: reference }),
    ...(by && { by }),
    ...(reason && { reason }),
  }
  return { ...decisions, [newId('d')]: decision }
}
