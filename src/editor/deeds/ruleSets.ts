import { withValues } from '#model/edits.ts'
import type { Programme } from '#model/programme.ts'
import type { RuleSet } from '#model/ruleSets.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'

/** Keeps an agency's rule set in the programme, in place of an older one of that id, and uses it. */
export function loadRuleSet(editor: Editor, id: string, ruleSet: RuleSet): void {
  const answer = editor.commit({ key: 'deed.loadRuleSet' }, (programme) => ({
    ...programme,
    ruleSets: { ...programme.ruleSets, [id]: ruleSet },
    ruleSet: id,
  }))
  told(editor, answer)
}

/** Takes a rule set out of the programme; what it was used for is the product's again. */
export function removeRuleSet(editor: Editor, id: string): void {
  const answer = editor.commit({ key: 'deed.removeRuleSet' }, (programme) => {
    if (!programme.ruleSets?.[id]) return programme
    const { [id]: _, ...ruleSets } = programme.ruleSets
    const without = { ...programme, ruleSets }
    return programme.ruleSet === id ? withChosen(without, undefined) : without
  })
  told(editor, answer)
}

/** Uses a loaded rule set, or the product's own. */
export function chooseRuleSet(editor: Editor, id: string | undefined): void {
  const answer = editor.commit({ key: 'deed.chooseRuleSet' }, (programme) =>
    withChosen(programme, id),
  )
  told(editor, answer)
}

function withChosen(programme: Programme, ruleSet: string | undefined): Programme {
  return withValues<Programme>(programme, { ruleSet })
}
