import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quickImpact } from '#analysis/impact.ts'
import { redacted } from '#model/redacted.ts'
import { allOf, countOf, restrictedIn, restrictedInProgramme } from '#model/restricted.ts'
import type { Factor, Theory } from '#model/theory.ts'
import { programmes } from '../support/programmes.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

const basis = 'offl. § 14'

function exempt(theory: Theory, ...ids: readonly string[]): Theory {
  const factors: Record<string, Factor> = { ...theory.factors }
  for (const id of ids) factors[id] = { ...(factors[id] as Factor), restricted: basis }
  return { ...theory, factors }
}

describe('what is exempt from public access', () => {
  test('is found in any of the theories, and a blank basis is none', () => {
    const theory = exempt(theoryOf('T1 -> B1'), 'T1')
    const blank = {
      ...theoryOf('T1 -> B1'),
      actors: { A1: { title: 'NAV', restricted: '  ' }, A2: { title: 'PST', restricted: basis } },
    }
    const found = restrictedIn(theory, blank)
    expect(allOf(found)).toEqual(new Set(['T1', 'A2']))
    expect(countOf(found)).toBe(2)
  })

  test('is found in proposals too: their own, and what they exempt', () => {
    const programme = programmeOf(theoryOf('T1 -> B1'), {
      factors: {
        B1: { restricted: basis },
        P1a: { kind: 'activity', title: 'Nytt', restricted: basis },
      },
      assumptions: { F1: { title: 'Sikkert', restricted: basis } },
    })
    expect(allOf(restrictedInProgramme(programme))).toEqual(new Set(['B1', 'P1a', 'F1']))
  })
})

describe('a text without what is exempt', () => {
  test('has words in its place, in the base and in proposals, and no reason that tells of it', () => {
    const programme = programmeOf(
      {
        ...exempt(theoryOf('T1 -> B1'), 'T1'),
        links: { l1: { from: 'T1', to: 'B1', rationale: 'Hemmelig' } },
        indicators: { i1: { on: 'T1', title: 'Antall', unit: 'stk' } },
        assumptions: { F1: { title: 'Sikkert', text: 'Mer', test: 'Slik', restricted: basis } },
      },
      { factors: { T1: { title: 'Nytt navn', text: 'Nytt' } } },
    )
    const { P1 } = programme.proposals
    if (!P1) throw new Error('There is no proposal.')
    const told = redacted(
      {
        ...programme,
        proposals: {
          P1: {
            ...P1,
            stances: { s1: { assumption: 'F1', kind: 'challenges', reason: 'Fordi' } },
            rulings: {
              r1: { factor: 'T1', sign: '+', reason: 'Derfor' },
              r2: { factor: 'B1', sign: '-', reason: 'Ellers' },
            },
          },
        },
      },
      '[unntatt]',
    )
    expect(told.theory.factors).toEqual({
      T1: { kind: 'activity', title: '[unntatt]', restricted: basis },
      B1: { kind: 'user_effect', title: 'B1' },
    })
    expect(told.theory.assumptions['F1']).toEqual({ title: '[unntatt]', restricted: basis })
    expect(told.proposals['P1']).toMatchObject({
      change: { factors: { T1: { title: '[unntatt]' } } },
      stances: { s1: { assumption: 'F1', kind: 'challenges' } },
      rulings: { r1: { factor: 'T1', sign: '+' }, r2: { reason: 'Ellers' } },
    })
    expect(told.theory.indicators).toEqual({ i1: { on: 'T1', title: '[unntatt]' } })
    expect(JSON.stringify(told)).not.toMatch(/Fordi|Hemmelig|Antall|Derfor|Sikkert|Nytt navn/)
  })

  test('says nothing on the boards of what is exempt either', () => {
    const programme = {
      ...programmeOf(exempt(theoryOf('T1 -> B1', 'B2'), 'T1', 'B2')),
      cards: {
        k1: {
          subject: 'B1',
          narrative: 'Kan leses',
          cells: {
            c1: {
              actor: 'A1',
              level: 'agency',
              effect: 'benefit',
              text: 'Hemmelig',
              factors: { T1: true },
            },
            c2: { actor: 'A1', level: 'system', effect: 'burden', text: 'Åpent' },
          },
          tensions: { s1: { text: 'Hemmelig', between: { T1: true } } },
        },
        k2: { subject: 'B2', narrative: 'Hemmelig', publicPurpose: 'Hemmelig' },
      },
      moves: { m1: { factor: 'T1', domain: 'complex', date: '2026-11-23', reason: 'Hemmelig' } },
      experiments: { x1: { factor: 'T1', hypothesis: 'Hemmelig', success: 'Hemmelig' } },
    } as const
    const told = redacted(programme, '[unntatt]')
    expect(JSON.stringify(told)).not.toContain('Hemmelig')
    expect(told.cards).toMatchObject({
      k1: {
        narrative: 'Kan leses',
        cells: { c2: { text: 'Åpent' } },
        tensions: { s1: { text: '[unntatt]' } },
      },
    })
    expect(told.experiments?.['x1']).toEqual({ factor: 'T1', hypothesis: '[unntatt]' })
  })

  test('counts the same as the whole', () => {
    fc.assert(
      fc.property(programmes(), fc.integer({ min: 1, max: 8 }), (programme, n) => {
        const ids = Object.keys(programme.theory.factors).slice(0, n)
        const whole = { ...programme, theory: exempt(programme.theory, ...ids) }
        const told = redacted(whole, '[unntatt]')
        expect(quickImpact(told, 'P1')).toEqual(quickImpact(whole, 'P1'))
        for (const id of ids) expect(told.theory.factors[id]?.title).toBe('[unntatt]')
      }),
      { numRuns: 40 },
    )
  })

  test('is the whole where nothing is exempt', () => {
    const programme = programmeOf(theoryOf('T1 -> B1'))
    expect(redacted(programme, '[unntatt]')).toBe(programme)
  })
})
