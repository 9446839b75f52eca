import { describe, expect, test } from 'vitest'
import { cardOf, newCardId, subjectsOf } from '#framework/cardOf.ts'
import { isId } from '#model/ids.ts'
import { emptyProposal, type Programme } from '#model/programme.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

const programme: Programme = {
  ...programmeOf(theoryOf('T1 -> B1 -> E1')),
  proposals: {
    P1: { ...emptyProposal('One'), letter: 'B' },
    P2: { ...emptyProposal('Two'), letter: 'A' },
    P3: { ...emptyProposal('No'), status: 'rejected' },
  },
  cards: { k2: { subject: 'E1' }, k1: { subject: 'E1' } },
}

describe('the card of a subject', () => {
  test('is found by its subject, the first of several', () => {
    expect(cardOf(programme, 'E1')).toBe('k1')
    expect(cardOf(programme, 'P1')).toBeUndefined()
  })

  test('has an id that all tabs give alike', () => {
    expect(newCardId('P1')).toBe('card.P1')
    expect(isId(newCardId('x'.repeat(64)))).toBe(true)
  })
})

test('proposals by letter, but no rejected ones, and outcomes can have a card', () => {
  expect(subjectsOf(programme)).toEqual({ proposals: ['P2', 'P1'], outcomes: ['B1', 'E1'] })
})
