import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { liveOverlaps, overlapsOf } from '#analysis/overlap.ts'
import { emptyProposal, type Programme, type Proposal, type Stance } from '#model/programme.ts'
import { emptyTheory, type Theory } from '#model/theory.ts'
import { patchOf } from '../support/laid.ts'
import { programmesLaidOver } from '../support/laidOver.ts'
import { sample } from '../support/sample.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

test('P1 and P2 are after the same benefit in E3, and meet in B2 and E3', () => {
  const overlap = {
    sameTarget: ['E3'],
    sameAffected: ['B2', 'E2', 'E3', 'E5'],
    conflicts: [],
    assumptionConflicts: [],
    meetingPoints: ['B2', 'E3'],
  }
  expect(overlapsOf(sample, 'P1')).toEqual([{ proposal: 'P2', ...overlap }])
  expect(overlapsOf(sample, 'P2')).toEqual([{ proposal: 'P1', ...overlap }])
})

describe('two proposals', () => {
  const base = theoryOf('T1 -> L1 -> B1', 'T2 -x> L1', 'T1 -> B2', 'T2 -> B2')

  test('are in conflict where one strengthens what the other weakens', () => {
    expect(overlapsOf(both(base, drawing('P -> T1'), drawing('Q -> T2')), 'P1')).toEqual([
      {
        proposal: 'Q1',
        sameTarget: [],
        sameAffected: ['B1', 'B2'],
        conflicts: ['B1'],
        assumptionConflicts: [],
        meetingPoints: ['B2', 'L1'],
      },
    ])
  })

  test('are after the same benefit with a new or reconnected + link, not with a - or a changed word', () => {
    const targets = (q: Partial<Proposal>) =>
      overlapsOf(both(base, drawing('P -> B1'), q), 'P1')[0]?.sameTarget
    expect(targets({ change: { links: { l4: { to: 'B1' } } } })).toEqual(['B1'])
    expect(targets({ change: { links: { l2: { from: 'T2' } } } })).toEqual(['B1'])
    expect(targets(drawing('Q -x> B1'))).toEqual([])
    expect(targets({ change: { links: { l2: { sign: '?' } } } })).toEqual([])
  })

  test('are after the same benefit in effects only, told by id', () => {
    const drawn = [drawing('P -> B2', 'P -> L1', 'P -> B1'), drawing('Q -> L1 -> B2', 'Q -> B1')]
    const [overlap] = overlapsOf(both(base, drawn[0] ?? {}, drawn[1] ?? {}), 'P1')
    expect(overlap?.sameTarget).toEqual(['B1', 'B2'])
  })

  test('are in conflict over an assumption that one relies on and the other challenges', () => {
    const assumed: Theory = {
      ...base,
      assumptions: { a: { title: 'a' } },
      attachments: { t: { assumption: 'a', on: 'l1' } },
    }
    const challenger = {
      ...emptyProposal('Q'),
      stances: { s: { assumption: 'a', kind: 'challenges' as const } },
    }
    const programme = both(assumed, drawing('P -> T1'), challenger)
    expect(overlapsOf(programme, 'P1')[0]?.assumptionConflicts).toEqual(['a'])
    expect(overlapsOf(programme, 'Q1')[0]?.assumptionConflicts).toEqual(['a'])
  })

  test('meet only at factors that stand with both, and a loop is met in all its factors', () => {
    const looping = theoryOf('T1 -> L1 -> L2 -> L1', 'T2 -> L1', 'L2 -> B1')
    const meeting = (q: Partial<Proposal>) =>
      overlapsOf(both(looping, drawing('P -> T1'), q), 'P1')[0]?.meetingPoints
    expect(meeting(drawing('Q -> T2'))).toEqual(['L1', 'L2'])
    expect(meeting({ change: { factors: { L1: null } } })).toEqual(['L2'])
  })

  test('are in conflict over several assumptions by id, whichever of them challenges which', () => {
    const assumed: Theory = {
      ...base,
      assumptions: { a: { title: 'a' }, b: { title: 'b' } },
    }
    const saying = (a: Stance['kind'], b: Stance['kind']): Partial<Proposal> => ({
      stances: { s: { assumption: 'a', kind: a }, t: { assumption: 'b', kind: b } },
    })
    const programme = both(
      assumed,
      saying('relies_on', 'challenges'),
      saying('challenges', 'relies_on'),
    )
    expect(overlapsOf(programme, 'P1')[0]?.assumptionConflicts).toEqual(['a', 'b'])
  })

  test('meet where the one with the greater id has the last word, whichever is asked about', () => {
    const drawn = theoryOf('L1 -> B1', 'T1 -> B2')
    const reconnecting = (to: string, ...lines: string[]): Partial<Proposal> => {
      const { factors = {}, links = {} } = drawing(...lines).change ?? {}
      return { change: { factors, links: { ...links, l1: { to } } } }
    }
    const programme = both(
      drawn,
      reconnecting('T1', 'P -> L1', 'P -> T1'),
      reconnecting('B2', 'Q -> L1', 'Q -> T1'),
    )
    const points = (id: string) => overlapsOf(programme, id)[0]?.meetingPoints
    expect([points('P1'), points('Q1')]).toEqual([
      ['B1', 'L1', 'T1'],
      ['B1', 'L1', 'T1'],
    ])
  })

  test('with nothing in them have nothing in common', () => {
    expect(overlapsOf(both(emptyTheory, {}, {}), 'P1')).toEqual([
      {
        proposal: 'Q1',
        sameTarget: [],
        sameAffected: [],
        conflicts: [],
        assumptionConflicts: [],
        meetingPoints: [],
      },
    ])
  })
})

test('law: two proposals have in common the same, whichever is asked about', () => {
  fc.assert(
    fc.property(programmesLaidOver(), ({ proposals, ...rest }) => {
      const open = ([id, proposal]: [string, Proposal]) => [id, { ...proposal, status: 'open' }]
      const programme: Programme = {
        ...rest,
        proposals: Object.fromEntries(Object.entries(proposals).map(open)),
      }
      const between = (one: string, other: string) => ({
        ...overlapsOf(programme, one).find(({ proposal }) => proposal === other),
        proposal: '',
      })
      for (const one in proposals) {
        for (const other in proposals) expect(between(one, other)).toEqual(between(other, one))
      }
    }),
  )
})

test('all proposals that are not adopted are compared; rejected and parked ones are shown when asked for', () => {
  const proposals = Object.fromEntries(
    (['open', 'adopted', 'parked', 'rejected', 'elsewhere'] as const).map((status) => [
      status,
      { ...emptyProposal(status), status },
    ]),
  )
  const programme = { ...both(theoryOf('T1 -> B1'), {}, {}), proposals }
  const overlaps = overlapsOf(programme, 'open')
  expect(overlaps.map(({ proposal }) => proposal)).toEqual(['elsewhere', 'parked', 'rejected'])
  expect(liveOverlaps(programme, overlaps).map(({ proposal }) => proposal)).toEqual(['elsewhere'])
})

function drawing(...lines: string[]): Partial<Proposal> {
  const letter = lines[0]?.[0]?.toLowerCase() ?? ''
  const { factors = {}, links = {} } = patchOf(theoryOf('T1', 'T2', 'L1', 'B1', 'B2'), lines)
  const named = Object.entries(links).map(([id, link]) => [`${letter}${id}`, link])
  return { change: { factors, links: Object.fromEntries(named) } }
}

function both(theory: Theory, p: Partial<Proposal>, q: Partial<Proposal>): Programme {
  return {
    ...programmeOf(theory),
    proposals: { P1: { ...emptyProposal('P'), ...p }, Q1: { ...emptyProposal('Q'), ...q } },
  }
}
