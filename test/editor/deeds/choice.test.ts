import { expect, test } from 'vitest'
import { choosePlace } from '#editor/deeds/choice.ts'
import { today } from '#editor/deeds/today.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

test('a choice of place is written with its reason and day, changed, and taken back', () => {
  const { editor } = editorOf(programmeOf(theoryOf('T1 -> B1')))
  const choice = () => editor.store.getState().programme.proposals['P1']?.choice
  choosePlace(editor, 'P1', { place: 'new', reason: 'Ingen sted passer', by: 'Kari' })
  expect(choice()).toEqual({
    place: 'new',
    reason: 'Ingen sted passer',
    by: 'Kari',
    date: today(),
  })
  choosePlace(editor, 'P1', { place: 'none' })
  expect(choice()).toEqual({ place: 'none', date: today() })
  choosePlace(editor, 'P1', undefined)
  expect(choice()).toBeUndefined()
  editor.undo()
  expect(choice()).toEqual({ place: 'none', date: today() })
})
