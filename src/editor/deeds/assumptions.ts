import { addAssumption, attach, removeRecords } from '#model/edits.ts'
import { newId } from '#model/ids.ts'
import type { StanceKind } from '#model/programme.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'
import { removalLabel } from './removalLabel.ts'

/** Adds an assumption on a link or a box, and gives its id. */
export function assume(editor: Editor, title: string, on: string): string | undefined {
  const id = newId('a')
  const answer = editor.commitSheet(
    { key: 'deed.addAssumption' },
    (sheet) => addAssumption(sheet, id, { title }, { attachment: newId('t'), on }),
    { select: [id] },
  )
  return told(editor, answer) ? id : undefined
}

/** Hangs an assumption that is there on one more link or box. */
export function attachTo(editor: Editor, assumption: string, on: string): void {
  told(
    editor,
    editor.commitSheet({ key: 'deed.attach' }, (sheet) =>
      attach(sheet, newId('t'), { assumption, on }),
    ),
  )
}

/** Takes an attachment, a role or an indicator away. */
export function detach(
  editor: Editor,
  table: 'attachments' | 'roles' | 'indicators',
  id: string,
): void {
  const removal = { [table]: [id] }
  told(
    editor,
    editor.commitSheet(removalLabel(removal), (sheet) => removeRecords(sheet, removal)),
  )
}

/** Records what the proposal does to an assumption; `undefined` takes the claim back. */
export function takeStance(
  editor: Editor,
  proposal: string,
  assumption: string,
  kind: StanceKind | undefined,
  reason?: string,
): void {
  const answer = editor.commit({ key: 'deed.stance' }, (programme) => {
    const of = programme.proposals[proposal]
    if (!of) return programme
    const stances = Object.fromEntries(
      Object.entries(of.stances).filter(([, stance]) => stance.assumption !== assumption),
    )
    if (kind) stances[newId('s')] = { assumption, kind, ...(reason && { reason }) }
    return {
      ...programme,
      proposals: { ...programme.proposals, [proposal]: { ...of, stances } },
    }
  })
  told(editor, answer)
}
