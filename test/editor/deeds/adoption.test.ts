import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { impactReport, reportOf, serialiseReport } from '#analysis/impactReport.ts'
import { adopt, barToAdoption, decide } from '#editor/deeds/adoption.ts'
import { today } from '#editor/deeds/today.ts'
import { applyPatch } from '#model/patch.ts'
import { emptyProposal, type Programme } from '#model/programme.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const drawn = programmeOf(theoryOf('T1 -> L1 -> B1'), {
  factors: { n1: { kind: 'activity', title: 'Varsle' }, L1: { title: 'Ny tittel' } },
  links: { n2: { from: 'n1', to: 'B1' }, l1: null },
})

const programme: Programme = {
  ...drawn,
  layout: { T1: { x: 0, y: 0 } },
  proposals: {
    ...drawn.proposals,
    P1: {
      ...emptyProposal('Varsle før'),
      ...drawn.proposals['P1'],
      layout: { n1: { x: 9, y: 9 } },
    },
    P2: {
      ...emptyProposal('Annet'),
      change: { links: { m1: { from: 'T1', to: 'B1' } } },
    },
  },
}

const instant = '2026-11-23T12:00:00.000Z'
const afterIt = '2026-11-23T12:00:00.001Z'

beforeEach(() => vi.useFakeTimers({ now: Date.parse(instant), toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

const said = { title: 'Vedtatt: P1', reason: 'Gir mest', by: 'Styringsgruppen' }

describe('adopting a proposal', () => {
  test('makes it part of the base, locks it, and writes the decision with its report', () => {
    const { editor } = editorOf(programme)
    const before = editor.store.getState().programme
    const report = serialiseReport(impactReport(before, 'P1'))
    expect(adopt(editor, 'P1', { ...said, text: 'Påvirker 1', baseVersion: 'v7' })).toBe(true)

    const after = editor.store.getState().programme
    expect(after.theory).toEqual(applyPatch(before.theory, before.proposals['P1']?.change ?? {}))
    expect(after.layout).toEqual({ T1: { x: 0, y: 0 }, n1: { x: 9, y: 9 } })
    expect(after.proposals['P1']).toMatchObject({
      status: 'adopted',
      adopted: { date: today(), by: 'Styringsgruppen', baseVersion: 'v7' },
    })
    expect(Object.values(after.decisions)).toEqual([
      {
        date: instant,
        title: 'Vedtatt: P1',
        text: 'Påvirker 1',
        by: 'Styringsgruppen',
        reason: 'Gir mest',
        proposal: 'P1',
        baseVersion: 'v7',
        report,
      },
    ])
    expect(serialiseReport(reportOf(after, 'P1'))).toBe(report)
  })

  test('is one step, and undone at once', () => {
    const { editor, keeper } = editorOf(programme)
    const before = editor.store.getState().programme
    adopt(editor, 'P1', said)
    expect(keeper.edits.map(({ strict }) => strict)).toEqual([true])
    expect(editor.store.getState().undoable).toHaveLength(1)
    editor.undo()
    expect(editor.store.getState().programme).toEqual(before)
  })

  test('is refused while something does not fit, and for what is adopted, elsewhere or sealed', () => {
    const misfit = programmeOf(theoryOf('T1'), { links: { n: { from: 'T1', to: 'gone' } } })
    const { editor } = editorOf(misfit)
    expect(adopt(editor, 'P1', said)).toBe(false)
    expect(editor.store.getState().programme.proposals['P1']?.status).toBeUndefined()
    const barred = (change: Partial<Programme>, status?: 'adopted' | 'elsewhere') =>
      barToAdoption(
        {
          ...programme,
          ...change,
          proposals: { P1: { ...emptyProposal('P1'), ...(status && { status }) } },
        },
        'P1',
      )
    expect(barToAdoption(misfit, 'P1')).toBe('misfits')
    expect(barred({}, 'adopted')).toBe('adopted')
    expect(barred({}, 'elsewhere')).toBe('elsewhere')
    expect(barred({ sealed: { date: today() } })).toBe('sealed')
    expect(barred({})).toBeUndefined()
  })
})

describe('turning a proposal down, setting it aside and taking it up again', () => {
  test('writes each decision with its reason, and leaves the base alone', () => {
    const { editor } = editorOf(programme)
    const { theory } = editor.store.getState().programme
    decide(editor, 'P2', 'rejected', { title: 'Avslått: Annet', reason: 'For dyrt', by: 'Kari' })
    decide(editor, 'P2', 'open', { title: 'Tatt opp igjen: Annet', reason: '', by: '' })
    const after = editor.store.getState().programme
    expect(after.theory).toBe(theory)
    expect(after.proposals['P2']?.status).toBe('open')
    expect(Object.values(after.decisions)).toEqual([
      {
        date: instant,
        title: 'Avslått: Annet',
        by: 'Kari',
        reason: 'For dyrt',
        proposal: 'P2',
      },
      { date: afterIt, title: 'Tatt opp igjen: Annet', proposal: 'P2' },
    ])
    editor.undo()
    expect(editor.store.getState().programme.proposals['P2']?.status).toBe('rejected')
  })

  test('is refused for an adopted one', () => {
    const { editor } = editorOf(programme)
    adopt(editor, 'P1', said)
    expect(decide(editor, 'P1', 'rejected', said)).toBe(false)
    expect(editor.store.getState().programme.proposals['P1']?.status).toBe('adopted')
  })
})
