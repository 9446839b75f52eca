import { describe, expect, test } from 'vitest'
import { liftRulings, ruleAt } from '#editor/deeds/rulings.ts'
import { today } from '#editor/deeds/today.ts'
import type { Programme, Ruling } from '#model/programme.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const programme = programmeOf(theoryOf('T1 -> B1 -> E1'), {
  links: { n: { from: 'T1', to: 'B1', sign: '?' } },
})

function rulingsIn(of: Programme): readonly Ruling[] {
  return Object.values(of.proposals['P1']?.rulings ?? {})
}

describe('a ruling', () => {
  test('is written with its reason, who said it and the day, as one step that is undone', () => {
    const { editor } = editorOf(programme)
    ruleAt(editor, 'P1', 'B1', { sign: '+', reason: 'Prøvd i fjor', by: 'Kari' })
    expect(rulingsIn(editor.store.getState().programme)).toEqual([
      { factor: 'B1', sign: '+', reason: 'Prøvd i fjor', by: 'Kari', date: today() },
    ])
    expect(editor.store.getState().undoable.map(({ label }) => label)).toEqual([
      { key: 'impact.deed.ruling', args: { box: 'B1' } },
    ])
    editor.undo()
    expect(rulingsIn(editor.store.getState().programme)).toEqual([])
  })

  test('takes the place of what was ruled at the same box, and leaves other boxes alone', () => {
    const { editor } = editorOf(programme)
    ruleAt(editor, 'P1', 'B1', { sign: '+' })
    ruleAt(editor, 'P1', 'E1', { sign: '0' })
    ruleAt(editor, 'P1', 'B1', { sign: '-' })
    expect(rulingsIn(editor.store.getState().programme)).toEqual([
      { factor: 'E1', sign: '0', date: today() },
      { factor: 'B1', sign: '-', date: today() },
    ])
    liftRulings(editor, 'P1', 'E1')
    expect(rulingsIn(editor.store.getState().programme)).toEqual([
      { factor: 'B1', sign: '-', date: today() },
    ])
  })

  test('cannot be made on an adopted proposal, and the person is told', () => {
    const adopted: Programme = {
      ...programme,
      proposals: { P1: { ...programme.proposals['P1'], status: 'adopted' } as never },
    }
    const { editor } = editorOf(adopted)
    expect(ruleAt(editor, 'P1', 'B1', { sign: '+' })).toBe(false)
    expect(rulingsIn(editor.store.getState().programme)).toEqual([])
    expect(editor.store.getState().said?.message).toEqual({ key: 'deed.readonly' })
  })
})
