import { byCharacterCode, idsOf, type Programme, statusOfProposal } from '#model/programme.ts'
import { isOutcome } from '#model/theory.ts'

/** The id of the card of a proposal or an outcome; of several the first, since each has one. */
export function cardOf(programme: Programme, subject: string): string | undefined {
  const cards = programme.cards ?? {}
  return idsOf(cards).find((id) => cards[id]?.subject === subject)
}

/**
 * The id that a new card gets: the same in every tab, so that two people who begin the same card at
 * the same time write on one.
 */
export function newCardId(subject: string): string {
  return `card.${subject}`.slice(0, 64)
}

/** What can have a card: proposals, and the outcomes of the base. */
export interface Subjects {
  readonly proposals: readonly string[]
  readonly outcomes: readonly string[]
}

export function subjectsOf(programme: Programme): Subjects {
  const { proposals, theory } = programme
  const letter = (id: string) => proposals[id]?.letter ?? '~'
  const isShown = (id: string) => {
    const proposal = proposals[id]
    return proposal !== undefined && statusOfProposal(proposal) !== 'rejected'
  }
  return {
    proposals: idsOf(proposals)
      .filter(isShown)
      .sort((a, b) => byCharacterCode(letter(a), letter(b))),
    outcomes: idsOf(theory.factors).filter((id) => isOutcome(theory.factors[id])),
  }
}
