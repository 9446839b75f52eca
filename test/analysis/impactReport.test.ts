import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { impactReport, reportOf, serialiseReport } from '#analysis/impactReport.ts'
import { misfitsOf } from '#model/misfits.ts'
import type { Decision, Programme } from '#model/programme.ts'
import { emptyTheory } from '#model/theory.ts'
import { programmesLaidOver } from '../support/laidOver.ts'
import { sample } from '../support/sample.ts'
import { slowReport } from '../support/slowImpact.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

const runs = process.env['NYSYN_LONG'] ? 10_000 : 400

test('every answer of the report is that of the slow model', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(programmesLaidOver(), (programme) => {
      for (const id in programme.proposals) {
        const { misfits: _, ...report } = impactReport(programme, id)
        expect(report).toEqual(slowReport(programme, id))
      }
    }),
    { numRuns: runs },
  )
})

describe('the report', () => {
  test('of the golden example is that of the slow model', () => {
    for (const id of ['P1', 'P2']) {
      expect(impactReport(sample, id)).toEqual({
        ...slowReport(sample, id),
        misfits: misfitsOf(sample, id),
      })
    }
  })

  test('is canonical: keys in the order of the format, tables sorted by id, one line feed', () => {
    const text = serialiseReport(impactReport(sample, 'P1'))
    expect(Object.keys(JSON.parse(text))).toEqual([
      ...['format', 'version', 'programme', 'proposal'],
      ...['outcomes', 'newOutcomes', 'removedOutcomes', 'pivots', 'assumptions', 'stress'],
      ...['actors', 'places', 'overlaps', 'critical', 'criticalWith', 'loops'],
      ...['completeness', 'misfits'],
    ])
    expect(text).toContain('"outcomes":{"B2":{"verdict":"unclear",')
    expect(text.endsWith('"misfits":[]}\n')).toBe(true)
    expect(text.indexOf('\n')).toBe(text.length - 1)
  })

  test('has the same bytes for a programme whose records stand in another order', () => {
    const backwards = <T extends object>(value: T): T =>
      Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, its]) => [key, typeof its === 'object' ? backwards(its) : its]),
      ) as T
    const other = backwards(sample)
    for (const id of ['P1', 'P2']) {
      expect(serialiseReport(impactReport(other, id))).toBe(
        serialiseReport(impactReport(sample, id)),
      )
    }
  })

  test('of an empty patch on an empty theory is empty', () => {
    expect(impactReport(programmeOf(emptyTheory), 'P1')).toEqual({
      format: 'nysyn-impact',
      version: 1,
      programme: 'test',
      proposal: 'P1',
      outcomes: {},
      newOutcomes: [],
      removedOutcomes: [],
      pivots: [],
      assumptions: {},
      stress: [],
      actors: [],
      places: [],
      overlaps: [],
      critical: {},
      criticalWith: {},
      loops: [],
      completeness: {
        linksWithoutReason: 0,
        outcomesWithoutIndicator: 0,
        outcomesWithUnassumedRoute: 0,
        assumptionsNeverReviewed: 0,
        unsupportedFactors: 0,
      },
      misfits: [],
    })
  })

  test('names what no longer fits', () => {
    const programme = programmeOf(theoryOf('T1 -> B1'), {
      links: { p1: { from: 'gone', to: 'B1' } },
    })
    expect(impactReport(programme, 'P1').misfits).toEqual([
      { table: 'links', id: 'p1', why: 'end_gone' },
    ])
  })
})

describe('an adopted proposal', () => {
  const adoptedOn = { ...impactReport(sample, 'P1'), removedOutcomes: ['as-it-was'] }

  test('has the report it was adopted on', () => {
    const programme = adopting({ report: serialiseReport(adoptedOn) })
    expect(reportOf(programme, 'P1')).toEqual(adoptedOn)
    expect(reportOf(programme, 'P2')).toEqual(impactReport(programme, 'P2'))
  })

  test.each([
    ['with no report', {}],
    ['with a report that is none', { report: 'See the appendix' }],
    ['with another JSON', { report: '[]' }],
  ])('%s is asked about anew', (_, decision) => {
    const programme = adopting(decision)
    expect(reportOf(programme, 'P1')).toEqual(impactReport(programme, 'P1'))
  })

  test('that is no longer adopted is asked about anew', () => {
    const programme = { ...adopting({ report: serialiseReport(adoptedOn) }), ...sample }
    expect(reportOf(programme, 'P1')).toEqual(impactReport(sample, 'P1'))
  })
})

function adopting(said: Partial<Decision>): Programme {
  const { P1, P2 } = sample.proposals
  if (!P1 || !P2) throw new Error('The sample has lost its proposals.')
  const decision = { date: '2026-01-01', title: 'Adopted', proposal: 'P1', ...said }
  return {
    ...sample,
    proposals: { P1: { ...P1, status: 'adopted' }, P2 },
    decisions: { d1: decision },
  }
}
