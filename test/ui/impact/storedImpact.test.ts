import { describe, expect, test } from 'vitest'
import { impactReport } from '#analysis/impactReport.ts'
import type { Programme } from '#model/programme.ts'
import { storedImpact } from '#ui/impact/storedImpact.ts'
import { impactOf } from '#ui/impact/useImpact.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'
import { example } from './example.ts'

/** The report of a proposal of the example, as the panel shows it when the proposal has been adopted. */
function stored(programme: Programme, id: string) {
  const { stances = {} } = programme.proposals[id] ?? {}
  return storedImpact(impactReport(programme, id), stances, programme.theory.attachments)
}

describe('a stored report', () => {
  test('shows the outcomes, assumptions and actors that it was decided on', () => {
    const live = impactOf(example(), 'P1')
    const { outcomes, assumptions, actors } = stored(example(), 'P1')
    expect(outcomes.affected).toEqual(live?.outcomes.affected)
    expect(outcomes.own).toEqual(['P1d'])
    expect(assumptions.map(({ assumption, relations }) => [assumption, relations])).toEqual(
      live?.assumptions.map(({ assumption, relations }) => [assumption, relations]),
    )
    expect(actors.map(({ actor, flags }) => [actor, flags.map(({ flag }) => flag)])).toEqual(
      live?.actors.map(({ actor, flags }) => [actor, flags.map(({ flag }) => flag)]),
    )
  })

  test('tells for which roles a flag was raised', () => {
    const because = (actors: ReturnType<typeof stored>['actors']) =>
      actors.flatMap(({ actor, flags }) =>
        flags.map((raised) => [
          actor,
          raised.flag,
          raised.because.map(({ relation, role, on }) => `${relation} ${role} ${on}`),
        ]),
      )
    for (const id of ['P1', 'P2']) {
      const live = impactOf(example(), id)
      expect(because(stored(example(), id).actors)).toEqual(because(live?.actors ?? []))
    }
  })

  test('tells by whose word an assumption was touched, and else only how', () => {
    const reasons = Object.fromEntries(
      stored(example(), 'P1').assumptions.map((row) => [row.assumption, row.reasons]),
    )
    const live = impactOf(example(), 'P1')?.assumptions ?? []
    expect(reasons['F7']).toEqual(live.find(({ assumption }) => assumption === 'F7')?.reasons)
    expect(reasons['F1']).toEqual([{ relation: 'relied_on_upstream' }])
    expect(reasons['P1e']).toEqual([{ relation: 'new' }, { relation: 'relied_on_downstream' }])
  })

  test('tells what an assumption hangs on where a route of the report passes it', () => {
    const theory = {
      ...theoryOf('L1 -> B1', 'B1 -> E1', 'E2'),
      assumptions: { F1: { title: 'F1' } },
      attachments: { t1: { assumption: 'F1', on: 'l2' } },
    }
    const programme = programmeOf(theory, {
      factors: { T9: { kind: 'activity', title: 'T9' } },
      links: { n1: { from: 'T9', to: 'L1' } },
    })
    const attachments = { ...theory.attachments, t2: { assumption: 'F1', on: 'E2' } }
    expect(storedImpact(impactReport(programme, 'P1'), {}, attachments).assumptions).toEqual([
      {
        assumption: 'F1',
        relations: ['relied_on_downstream'],
        reasons: [{ relation: 'relied_on_downstream', attachment: 't1', on: 'l2' }],
      },
    ])
  })
})
