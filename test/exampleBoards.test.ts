import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cardChecks } from '#framework/cardChecks.ts'
import { placingsOf, summaryOf } from '#framework/placings.ts'
import { parseProgramme } from '#model/format.ts'
import { languages, type Programme } from '#model/programme.ts'

describe.each(languages)('the boards of the worked example in %s', (language) => {
  const programme = programmeIn(`public/example/fremtidens-innkreving.${language}.nysyn.json`)

  test('say that they are made up', () => {
    const madeUp = { nb: /^Oppdiktet/, nn: /^Oppdikta/, en: /^Invented/ }[language]
    const by = { nb: /oppdiktet/, nn: /oppdikta/, en: /invented/ }[language]
    for (const card of Object.values(programme.cards ?? {})) {
      expect(card.publicPurpose).toMatch(madeUp)
    }
    for (const move of Object.values(programme.moves ?? {})) expect(move.by).toMatch(by)
    for (const it of Object.values(programme.experiments ?? {})) {
      expect(it.hypothesis).toMatch(madeUp)
    }
  })

  test('have a card of a proposal and one of an outcome, with something to look into', () => {
    const told = (card: string) =>
      cardChecks(programme, card).map(({ alarm, actor, accepted }) =>
        [alarm, actor, accepted].filter(Boolean).join(' '),
      )
    expect(told('card.P1')).toEqual([
      'only_agency A1',
      'only_agency A8 accepted.1',
      'benefit_without_owner A1',
      'benefit_without_owner A7',
      'delivers_only_burden A8',
      'open_dependency_outside P1f',
    ])
    expect(told('card.E1')).toEqual(['only_agency A1', 'never_societal'])
  })

  test('place all parts of proposal P1, the hardest complex', () => {
    expect(summaryOf(placingsOf(programme, 'P1'))).toEqual({
      counts: { complex: 2, liminal: 1, complicated: 1 },
      hardest: 'complex',
      open: [],
    })
  })
})

function programmeIn(path: string): Programme {
  const read = parseProgramme(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
