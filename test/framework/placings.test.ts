import { describe, expect, test } from 'vitest'
import { placingsOf, summaryOf } from '#framework/placings.ts'
import type { Domain, Move } from '#model/boards.ts'
import type { Programme } from '#model/programme.ts'
import type { Factor, Table } from '#model/theory.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

function programmeWith(
  parts: Readonly<Record<string, Domain | undefined>>,
  moves: Table<Move> = {},
): Programme {
  const factors: Record<string, Factor> = {}
  for (const id in parts) {
    const cynefin = parts[id]
    factors[id] = { kind: 'activity', title: id, ...(cynefin && { cynefin }) }
  }
  return { ...programmeOf(theoryOf('T1 -> E1'), { factors }), moves }
}

const move = (factor: string, domain: Domain, rest: Partial<Move> = {}): Move => ({
  factor,
  domain,
  date: '2026-11-01',
  reason: 'Because',
  by: 'Kari',
  ...rest,
})

describe('placing the parts of a proposal', () => {
  test('an empty proposal has no parts; boxes of the base are none', () => {
    expect(placingsOf(programmeWith({}), 'P1')).toEqual([])
    expect(placingsOf(programmeWith({}), 'gone')).toEqual([])
  })

  test('a placing counts when its last move has a reason and a name', () => {
    const programme = programmeWith(
      { N1: 'complex', N2: 'clear', N3: undefined },
      { m1: move('N1', 'complex'), m2: move('N2', 'clear', { by: ' ' }) },
    )
    expect(placingsOf(programme, 'P1')).toEqual([
      { factor: 'N1', domain: 'complex', counts: true, history: ['m1'] },
      { factor: 'N2', domain: 'clear', counts: false, history: ['m2'] },
      { factor: 'N3', domain: undefined, counts: false, history: [] },
    ])
  })

  test('the history is read by date, and a move that was not the last does not back the domain', () => {
    const programme = programmeWith(
      { N1: 'complex' },
      {
        m1: move('N1', 'complicated', { date: '2026-11-09' }),
        m2: move('N1', 'complex', { date: '2026-11-02' }),
      },
    )
    expect(placingsOf(programme, 'P1')).toEqual([
      { factor: 'N1', domain: 'complex', counts: false, history: ['m2', 'm1'] },
    ])
  })

  test('the summary counts per domain and names the hardest, never an average', () => {
    const programme = programmeWith(
      { N1: 'complex', N2: 'clear', N3: 'complex', N4: 'chaotic' },
      { m1: move('N1', 'complex'), m2: move('N2', 'clear'), m3: move('N3', 'complex') },
    )
    expect(summaryOf(placingsOf(programme, 'P1'))).toEqual({
      counts: { complex: 2, clear: 1 },
      hardest: 'complex',
      open: ['N4'],
    })
    expect(summaryOf([])).toEqual({ counts: {}, hardest: undefined, open: [] })
  })
})
