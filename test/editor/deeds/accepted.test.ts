import { expect, test } from 'vitest'
import { acceptAlarm, withdrawAcceptance } from '#editor/deeds/accepted.ts'
import { today } from '#editor/deeds/today.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

test('an alarm is accepted with reason, name and day, and taken up again', () => {
  const start = programmeOf(theoryOf('T1 -> E1'))
  const { editor } = editorOf(start)
  const now = () => editor.store.getState().programme
  acceptAlarm(editor, { alarm: 'all_ordered', on: 'P1', reason: 'Known ground', by: 'Kari' })
  const [[id, accepted] = []] = Object.entries(now().accepted ?? {})
  expect(accepted).toEqual({
    alarm: 'all_ordered',
    on: 'P1',
    reason: 'Known ground',
    by: 'Kari',
    date: today(),
  })
  withdrawAcceptance(editor, id ?? '')
  expect(now()).toEqual(start)
  editor.undo()
  expect(now().accepted?.[id ?? '']?.reason).toBe('Known ground')
})
