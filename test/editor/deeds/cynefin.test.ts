import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  addExperiment,
  addPart,
  placePart,
  removeExperiment,
  setExperiment,
  setMove,
} from '#editor/deeds/cynefin.ts'
import { placingsOf } from '#framework/placings.ts'
import type { Programme } from '#model/programme.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

afterEach(() => vi.useRealTimers())

const start = programmeOf(theoryOf('T1 -> E1'), {
  factors: { N1: { kind: 'activity', title: 'New' } },
})

function opened(programme: Programme = start) {
  const { editor } = editorOf(programme)
  return { editor, now: () => editor.store.getState().programme }
}

describe('placing a part', () => {
  test('sets the domain of the box in the patch and adds to the history, in one step', () => {
    const { editor, now } = opened()
    const id = placePart(editor, 'P1', 'N1', 'complex') ?? ''
    expect(now().proposals['P1']?.change.factors?.['N1']).toEqual({
      kind: 'activity',
      title: 'New',
      cynefin: 'complex',
    })
    const { date, ...move } = now().moves?.[id] ?? {}
    expect(move).toEqual({ factor: 'N1', domain: 'complex' })
    expect(Date.now() - Date.parse(date ?? '')).toBeLessThan(60_000)
    editor.undo()
    expect(now()).toEqual(start)
  })

  test('what is said of it in the same edit belongs to the same step, and makes it count', () => {
    const { editor, now } = opened()
    const id = placePart(editor, 'P1', 'N1', 'liminal', { hands: { liminal: 3, clear: 1 } }, 'e1')
    expect(placingsOf(now(), 'P1')[0]?.counts).toBe(false)
    setMove(editor, id ?? '', { reason: 'To be tried' }, 'e1')
    setMove(editor, id ?? '', { by: 'Kari' }, 'e1')
    expect(placingsOf(now(), 'P1')).toEqual([
      { factor: 'N1', domain: 'liminal', counts: true, history: [id] },
    ])
    expect(now().moves?.[id ?? '']?.hands).toEqual({ liminal: 3, clear: 1 })
    editor.undo()
    expect(now()).toEqual(start)
  })

  test('again keeps where it stood before', () => {
    const { editor, now } = opened()
    placePart(editor, 'P1', 'N1', 'complicated', { reason: 'Known', by: 'Ola' })
    placePart(editor, 'P1', 'N1', 'complex', { reason: 'Surprised', by: 'Kari' })
    const [placing] = placingsOf(now(), 'P1')
    expect(placing?.domain).toBe('complex')
    expect(placing?.history.map((id) => now().moves?.[id]?.domain)).toEqual([
      'complicated',
      'complex',
    ])
  })

  test('at one instant, or after the clock was set back, keeps the order in which it was said', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-23T12:00:00Z') })
    const { editor, now } = opened()
    const said = ['clear', 'complicated', 'complex', 'chaotic', 'confused', 'liminal'] as const
    for (const domain of said) {
      placePart(editor, 'P1', 'N1', domain)
      vi.setSystemTime(Date.parse('2026-11-23T11:00:00Z'))
    }
    const [placing] = placingsOf(now(), 'P1')
    expect(placing?.history.map((id) => now().moves?.[id]?.domain)).toEqual(said)
  })

  test('not in an adopted proposal: it is said, and there is no history of it', () => {
    const { P1 } = start.proposals
    const adopted = { ...start, proposals: { P1: { ...P1, status: 'adopted' } } } as Programme
    const { editor, now } = opened(adopted)
    expect(placePart(editor, 'P1', 'N1', 'clear')).toBeUndefined()
    expect(now()).toEqual(adopted)
    expect(editor.store.getState().said?.message.key).toBe('deed.readonly')
  })

  test('a part can be added to the proposal first', () => {
    const { editor, now } = opened()
    const id = addPart(editor, 'P1', 'Legal basis') ?? ''
    expect(now().proposals['P1']?.change.factors?.[id]).toEqual({
      kind: 'activity',
      title: 'Legal basis',
    })
    expect(addPart(editor, 'gone', 'Legal basis')).toBeUndefined()
  })
})

describe('probes', () => {
  test('are written, followed up and taken away, each undone', () => {
    const { editor, now } = opened()
    const id = addExperiment(editor, { factor: 'N1', hypothesis: 'It helps' }) ?? ''
    setExperiment(editor, id, { status: 'running', result: 'Ten of a hundred' })
    expect(now().experiments?.[id]).toEqual({
      factor: 'N1',
      hypothesis: 'It helps',
      status: 'running',
      result: 'Ten of a hundred',
    })
    removeExperiment(editor, id)
    expect(now().experiments?.[id]).toBeUndefined()
    editor.undo()
    editor.undo()
    expect(now().experiments?.[id]).toEqual({ factor: 'N1', hypothesis: 'It helps' })
    setExperiment(editor, 'gone', { status: 'ended' })
    expect(Object.keys(now().experiments ?? {})).toEqual([id])
  })
})
