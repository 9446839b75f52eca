import { describe, expect, test } from 'vitest'
import { reportOf } from '#analysis/impactReport.ts'
import { withAdopted } from '#editor/deeds/adoption.ts'
import { removeRecords } from '#model/edits.ts'
import type { Programme, TheoryPatch } from '#model/programme.ts'
import type { Sign } from '#model/theory.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { routesOf } from '#ui/impact/outcomeRows.ts'
import { routeWords } from '#ui/impact/routeWords.ts'
import { storedNames } from '#ui/impact/storedNames.ts'
import { impactOf } from '#ui/impact/useImpact.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'
import { example } from './example.ts'

const say = sayIn(nb, 'nb')

function adopted(programme: Programme, id = 'P1'): Programme {
  return withAdopted(programme, id, { title: '', reason: '', by: '' })
}

/** The words for a route of the report that the proposal was adopted on. */
function toldOf(programme: Programme, outcome: string, sign: Sign) {
  const route = reportOf(programme, 'P1').outcomes[outcome]?.routes[sign]
  if (!route) throw new Error(`No route to ${outcome} with ${sign}.`)
  return routeWords(say, storedNames(programme, 'P1', say), route)
}

describe('the routes of an adopted proposal', () => {
  test('are told as they were before it was adopted, while nothing has changed', () => {
    for (const id of ['P1', 'P2']) {
      const live = impactOf(example(), id)
      const names = storedNames(adopted(example(), id), id, say)
      for (const outcome of live?.outcomes.affected ?? []) {
        for (const [, route] of routesOf(outcome)) {
          expect(routeWords(say, names, route)).toEqual(live && routeWords(say, live.names, route))
        }
      }
    }
  })

  test('name what has gone since as gone, by the title that the proposal gave it', () => {
    const start = adopted(
      programmeOf(theoryOf('L1 -> B1', 'B1 -> E1'), {
        factors: { T9: { kind: 'activity', title: 'Kurs' } },
        links: { n1: { from: 'T9', to: 'L1' } },
      }),
    )
    const { theory, layout } = removeRecords(start, { factors: ['T9', 'B1'] })
    const { cause, start: from, steps } = toldOf({ ...start, theory, layout }, 'E1', '+')
    expect({ cause, from }).toEqual({
      cause: 'Forslaget legger til «Kurs (fjernet siden)».',
      from: 'Kurs (fjernet siden)',
    })
    expect(steps.map(({ to, said, reason }) => ({ to, said, reason }))).toEqual([
      { to: 'L1', said: undefined, reason: 'Lenken er fjernet siden.' },
      { to: 'noe som er fjernet', said: undefined, reason: 'Lenken er fjernet siden.' },
      { to: 'E1', said: undefined, reason: 'Lenken er fjernet siden.' },
    ])
  })

  test('say of a link that goes elsewhere now that it does', () => {
    const start = adopted(
      programmeOf(theoryOf('T1 -> B1', 'B1 -> E1', 'B2'), { links: { l1: null } }),
    )
    const links = { ...start.theory.links, l2: { from: 'B2', to: 'E1' } }
    const { steps } = toldOf({ ...start, theory: { ...start.theory, links } }, 'E1', '-')
    expect(steps.map(({ to, reason }) => [to, reason])).toEqual([
      ['E1', 'Lenken går et annet sted nå.'],
    ])
  })

  test.each<[string, TheoryPatch, string, Sign, string]>([
    [
      'adds',
      { links: { n: { from: 'T1', to: 'E1' } } },
      'E1',
      '+',
      'legger til lenken «T1» → «E1»',
    ],
    ['takes away', { links: { l1: null } }, 'B1', '-', 'fjerner lenken «…» → «B1»'],
    ['moves here', { links: { l1: { to: 'E1' } } }, 'E1', '+', 'flytter en lenke hit: «T1» → «E1»'],
    [
      'moves away',
      { links: { l1: { to: 'E1' } } },
      'B1',
      '-',
      'flytter en lenke bort: «T1» → «B1»',
    ],
    ['alters', { links: { l1: { sign: '-' } } }, 'B1', '?', 'endrer lenken «T1» → «B1»'],
  ])('tell a link that the proposal %s as such', (_, change, outcome, sign, words) => {
    const start = adopted(programmeOf(theoryOf('T1 -> B1', 'T1 -> B2', 'B2 -> E1'), change))
    expect(toldOf(start, outcome, sign).cause).toBe(`Forslaget ${words}.`)
  })
})
