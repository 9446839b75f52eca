import { describe, expect, test } from 'vitest'
import { placingChecks } from '#framework/placingChecks.ts'
import type { Domain } from '#model/boards.ts'
import type { Place, Programme } from '#model/programme.ts'
import type { Factor } from '#model/theory.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

type Parts = Readonly<Record<string, Domain | undefined>>

function programmeWith(parts: Parts, place?: Place): Programme {
  const factors: Record<string, Factor> = {}
  for (const id in parts) {
    const cynefin = parts[id]
    factors[id] = { kind: 'activity', title: id, place: 'S1', ...(cynefin && { cynefin }) }
  }
  const programme = programmeOf(theoryOf('T1 -> E1'), { factors })
  return place ? { ...programme, places: { S1: place } } : programme
}

const alarms = (programme: Programme) => placingChecks(programme, 'P1')

describe('all_ordered: everything is complicated or clear', () => {
  const ordered = { N1: 'complicated', N2: 'clear', N3: 'complicated', N4: 'clear' } as const

  test('four parts or more, all on the ordered side', () => {
    expect(alarms(programmeWith(ordered))).toEqual([{ alarm: 'all_ordered', on: 'P1' }])
  })

  test('not with three parts, nor with one elsewhere, nor with one that is not placed', () => {
    expect(alarms(programmeWith({ N1: 'complicated', N2: 'clear', N3: 'clear' }))).toEqual([])
    expect(alarms(programmeWith({ ...ordered, N4: 'complex' }))).toEqual([])
    expect(alarms(programmeWith({ ...ordered, N5: undefined }))).toEqual([])
  })

  test('not without parts, nor without the proposal', () => {
    expect(alarms(programmeWith({}))).toEqual([])
    expect(placingChecks(programmeWith(ordered), 'gone')).toEqual([])
  })

  test('accepted with a reason, it says by which acceptance; of another proposal it is not', () => {
    const withReason = (on: string): Programme => ({
      ...programmeWith(ordered),
      accepted: { x1: { alarm: 'all_ordered', on, reason: 'Known ground' } },
    })
    expect(alarms(withReason('P1'))).toEqual([{ alarm: 'all_ordered', on: 'P1', accepted: 'x1' }])
    expect(alarms(withReason('P2'))).toEqual([{ alarm: 'all_ordered', on: 'P1' }])
  })

  test('not where the rule set does without it', () => {
    const programme: Programme = {
      ...programmeWith(ordered),
      ruleSet: 'own',
      ruleSets: {
        own: {
          version: 1,
          title: { nb: 'Eget' },
          source: { title: 'Oss' },
          rules: { all_ordered: { off: true } },
        },
      },
    }
    expect(alarms(programme)).toEqual([])
  })
})

describe('misfits with place', () => {
  const parts = { N1: 'complex', N2: 'clear', N3: 'liminal', N4: 'complicated' } as const
  const named = (place: Place, of: Parts = parts) =>
    alarms(programmeWith(of, place)).map(({ alarm, part }) => `${alarm} ${part}`)

  test('exploring_in_project: complex and liminal parts that stand in a project', () => {
    expect(named({ title: 'S1', kind: 'project' })).toEqual([
      'exploring_in_project N1',
      'exploring_in_project N3',
    ])
    expect(named({ title: 'S1', kind: 'programme', model: 'project' })).toHaveLength(2)
    expect(named({ title: 'S1', kind: 'programme' })).toEqual([])
    expect(named({ title: 'S1', kind: 'project' }, { N1: 'complicated', N2: 'clear' })).toEqual([])
  })

  test('routine_in_network: clear parts that stand in a network', () => {
    expect(named({ title: 'S1', kind: 'network' })).toEqual(['routine_in_network N2'])
    expect(named({ title: 'S1', kind: 'line' })).toEqual([])
    expect(named({ title: 'S1', kind: 'network' }, { N1: 'complex' })).toEqual([])
  })

  test('a part without a place of its own stands where the proposal is to be carried out', () => {
    const programme = programmeOf(theoryOf('T1 -> E1'), {
      factors: { N1: { kind: 'activity', title: 'N1', cynefin: 'complex' } },
    })
    const chosen = (place: string): Programme => ({
      ...programme,
      places: { S2: { title: 'S2', kind: 'project' } },
      proposals: {
        P1: { ...(programme.proposals['P1'] as never as object), choice: { place } } as never,
      },
    })
    expect(alarms(chosen('S2'))).toEqual([
      { alarm: 'exploring_in_project', part: 'N1', place: 'S2', on: 'P1.N1.S2' },
    ])
    expect(alarms(chosen('none'))).toEqual([])
  })
})
