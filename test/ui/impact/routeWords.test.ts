import { describe, expect, test } from 'vitest'
import { countedRulings } from '#analysis/rulings.ts'
import type { Programme } from '#model/programme.ts'
import type { Sign } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { routeLine, routeWords } from '#ui/impact/routeWords.ts'
import { impactOf } from '#ui/impact/useImpact.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'
import { example, withProposal } from './example.ts'

const say = sayIn(nb, 'nb')

function words(programme: Programme, outcome: string, sign: Sign) {
  const impact = impactOf(programme, 'P1')
  const route = impact?.outcomes.affected.find((one) => one.outcome === outcome)?.routes[sign]
  if (!impact || !route) throw new Error(`No route to ${outcome} with ${sign}.`)
  return routeWords(say, impact.names, route, countedRulings(impact.overlay))
}

describe('a route in words', () => {
  test('begins with what the proposal does, and gives each link its reason', () => {
    const programme = example()
    const e22 = { from: 'B4', to: 'E1', rationale: ' Tid går til helhet. ', evidence: 'experience' }
    const told = {
      ...programme,
      theory: { ...programme.theory, links: { ...programme.theory.links, e22 } },
    } as Programme
    expect(words(told, 'E1', '+')).toEqual({
      cause: 'Forslaget legger til «Brukeren retter opp før det blir et krav».',
      start: 'Brukeren retter opp før det blir et krav',
      steps: [
        {
          link: 'p7',
          to: 'Saksbehandlere har tid til krevende saker',
          said: { sign: 'mer gir mer', evidence: 'Ikke belagt' },
          reason: undefined,
          ruled: undefined,
        },
        {
          link: 'e22',
          to: 'Effektiv og helhetlig statlig innkreving',
          said: { sign: 'mer gir mer', evidence: 'Erfaring' },
          reason: 'Tid går til helhet.',
          ruled: undefined,
        },
      ],
      weakest: 'Ikke belagt',
    })
  })

  test('is told in one line where there is only text', () => {
    expect(routeLine(words(example(), 'E4', '?'))).toBe(
      'Forslaget legger til «Varsel i brukers bank eller regnskapssystem». Varsel i brukers bank eller regnskapssystem → Tillit til at innkrevingen er rimelig (virkningen er ikke kjent)',
    )
  })

  test('says where a person has ruled', () => {
    const ruled = withProposal(example(), 'P1', { rulings: { g1: { factor: 'E4', sign: '-' } } })
    expect(words(ruled, 'E4', '-').steps.map((step) => step.ruled)).toEqual([
      'Avklart her: det som kommer, teller som svekker.',
    ])
  })
})

describe('the cause of a route', () => {
  const theory = theoryOf('T1 -> B1', 'T2 -> E1')
  const cause = (change: Parameters<typeof programmeOf>[1], outcome: string, sign: Sign) =>
    words(programmeOf(theory, change), outcome, sign).cause

  test('is a link that is added', () => {
    const links = { n: { from: 'T1', to: 'E1' } }
    expect(cause({ links }, 'E1', '+')).toBe('Forslaget legger til lenken «T1» → «E1».')
  })

  test('is a link that is removed', () => {
    expect(cause({ links: { l1: null } }, 'B1', '-')).toBe('Forslaget fjerner lenken «T1» → «B1».')
  })

  test('is a link that is altered', () => {
    expect(cause({ links: { l1: { sign: '-' } } }, 'B1', '?')).toBe(
      'Forslaget endrer lenken «T1» → «B1».',
    )
  })

  test('is a link that is moved here, and away from where it was', () => {
    const links = { l1: { to: 'E1' } }
    expect(cause({ links }, 'E1', '+')).toBe('Forslaget flytter en lenke hit: «T1» → «E1».')
    expect(cause({ links }, 'B1', '-')).toBe('Forslaget flytter en lenke bort: «T1» → «B1».')
  })

  test('of a problem of its own says that there is more of that problem', () => {
    const change = {
      factors: { X1: { kind: 'problem', title: 'Kø' }, Y1: { kind: 'external', title: 'Krise' } },
      links: { n: { from: 'X1', to: 'B1', sign: '-' }, m: { from: 'Y1', to: 'E1', sign: '-' } },
    } as const
    expect(cause(change, 'B1', '-')).toBe('Forslaget legger til mer av problemet «Kø».')
    expect(cause(change, 'E1', '-')).toBe('Forslaget legger til mer av det ytre forholdet «Krise».')
  })
})
