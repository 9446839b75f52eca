import { expect, test } from 'vitest'
import { chooseRuleSet, loadRuleSet, removeRuleSet } from '#editor/deeds/ruleSets.ts'
import { frameworkOf } from '#framework/framework.ts'
import { parseProgramme, serialiseProgramme } from '#model/format.ts'
import type { RuleSet } from '#model/ruleSets.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const start = programmeOf(theoryOf('T1 -> E1'))
const ours: RuleSet = {
  version: 1,
  title: { nb: 'Etatens' },
  source: { title: 'Etaten', own: true },
  lenses: { engaging: { prompts: { a: { nb: 'Hvem spør vi?' } } } },
  rules: { never_societal: { off: true } },
}

test('a rule set is loaded and used, let be, and removed, each step undone', () => {
  const { editor } = editorOf(start)
  const used = () => frameworkOf(editor.store.getState().programme).id
  loadRuleSet(editor, 'etat', ours)
  expect(used()).toBe('etat')
  chooseRuleSet(editor, undefined)
  expect(used()).toBe('nysyn-1')
  editor.undo()
  removeRuleSet(editor, 'etat')
  expect(editor.store.getState().programme).toEqual(start)
  editor.undo()
  expect(used()).toBe('etat')
  editor.undo()
  expect(editor.store.getState().programme).toEqual(start)
})

test('a programme with a rule set is written to its file and read again', () => {
  const { editor } = editorOf(start)
  loadRuleSet(editor, 'etat', ours)
  const programme = editor.store.getState().programme
  const read = parseProgramme(serialiseProgramme(programme))
  expect(read).toEqual({ ok: true, value: programme, warnings: [] })
})
