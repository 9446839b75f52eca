import type { Accepted } from '#model/boards.ts'
import { newId } from '#model/ids.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'
import { today } from './today.ts'

/** Accepts an alarm with a reason: it is told apart from now on. */
export function acceptAlarm(editor: Editor, said: Omit<Accepted, 'date'>): void {
  const answer = editor.commit({ key: 'deed.acceptAlarm' }, (programme) => ({
    ...programme,
    accepted: { ...programme.accepted, [newId('y')]: { ...said, date: today() } },
  }))
  told(editor, answer)
}

/** Takes an acceptance back: the alarm is open again. */
export function withdrawAcceptance(editor: Editor, id: string): void {
  const answer = editor.commit({ key: 'deed.withdrawAcceptance' }, (programme) => {
    if (!programme.accepted?.[id]) return programme
    const { [id]: _, ...accepted } = programme.accepted
    return { ...programme, accepted }
  })
  told(editor, answer)
}
