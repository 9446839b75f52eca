import type { Domain } from '#model/boards.ts'
import type { DomainPrompt } from './ruleSet.ts'

export type Answers = Readonly<Partial<Record<DomainPrompt, boolean>>>

/**
 * Which domain do the answers to the five prompts point at? A suggestion, never a setting.
 *
 * Our own rule (domain.md, section 3, rule 3): having to act before one knows is chaotic; done before,
 * experts agree and few react is clear; experts agree and few react is complicated; many react and
 * experts agree is the liminal zone; many react and experts differ is complex; else confused.
 * Prompts that are not answered count as no; with none answered there is no suggestion.
 */
export function suggestDomain(answers: Answers): Domain | undefined {
  if (Object.keys(answers).length === 0) return undefined
  const { doneBefore = false, expertsAgree = false, manyReact = false, mustAct = false } = answers
  if (mustAct) return 'chaotic'
  if (doneBefore && expertsAgree && !manyReact) return 'clear'
  if (expertsAgree && !manyReact) return 'complicated'
  if (manyReact) return expertsAgree ? 'liminal' : 'complex'
  return 'confused'
}
