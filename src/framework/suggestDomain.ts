import type { Domain } from '#model/boards.ts'
import { type DomainPrompt, domainPrompts } from '#model/ruleSets.ts'

export type Answers = Readonly<Partial<Record<DomainPrompt, boolean>>>

/**
 * Which domain do the answers to the five prompts point at? A suggestion, never a setting.
 *
 * Our own rule (domain.md, section 3, rule 3): having to act before one knows is chaotic; done before,
 * experts agree and few react is clear; experts agree and few react is complicated; many react and
 * experts agree is the liminal zone; many react and experts differ is complex; else confused.
 * A prompt that is not answered is neither yes nor no: there is a suggestion as soon as those that
 * are left open could not alter it. Whether one can try safely alters none.
 */
export function suggestDomain(answers: Answers): Domain | undefined {
  const open = domainPrompts.find((prompt) => prompt !== 'canTry' && answers[prompt] === undefined)
  if (!open) return domainOf(answers)
  const ifYes = suggestDomain({ ...answers, [open]: true })
  return ifYes === suggestDomain({ ...answers, [open]: false }) ? ifYes : undefined
}

function domainOf({ doneBefore, expertsAgree, manyReact, mustAct }: Answers): Domain {
  if (mustAct) return 'chaotic'
  if (doneBefore && expertsAgree && !manyReact) return 'clear'
  if (expertsAgree && !manyReact) return 'complicated'
  if (manyReact) return expertsAgree ? 'liminal' : 'complex'
  return 'confused'
}
