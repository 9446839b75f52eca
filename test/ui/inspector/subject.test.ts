import { describe, expect, test } from 'vitest'
import type { Link } from '#model/theory.ts'
import { closedBecause, type Subject, written } from '#ui/inspector/subject.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

function link(inBase: Link | undefined): Subject<Link> {
  const record: Link = { from: 'A', to: 'B', sign: '-' }
  return { record, inBase, closed: false, set: () => {} }
}

describe('a choice is written so that a field set back is no change', () => {
  test('what an absent field means is not written', () => {
    expect(written(link(undefined), 'sign', '+', '+')).toEqual({ sign: undefined })
    expect(written(link(undefined), 'sign', '?', '+')).toEqual({ sign: '?' })
  })

  test('but as the base has it, where the base says it outright', () => {
    expect(written(link({ from: 'A', to: 'B', sign: '+' }), 'sign', '+', '+')).toEqual({
      sign: '+',
    })
  })

  test('and not at all, where the base is silent', () => {
    expect(written(link({ from: 'A', to: 'B' }), 'sign', '+', '+')).toEqual({ sign: undefined })
  })
})

describe('a layer is closed', () => {
  const programme = programmeOf(theoryOf('T1 -> B1'))

  test('where the base is sealed, but its proposals are not', () => {
    const { editor } = editorOf({ ...programme, sealed: { date: '2026-05-01' } })
    expect(closedBecause(editor.store.getState())).toBe('sealed')
    editor.showLayer('P1')
    expect(closedBecause(editor.store.getState())).toBeUndefined()
  })

  test('where the proposal is adopted', () => {
    const P1 = {
      title: 'P1',
      change: {},
      layout: {},
      stances: {},
      rulings: {},
      status: 'adopted',
    } as const
    const { editor } = editorOf({ ...programme, proposals: { P1 } })
    expect(closedBecause(editor.store.getState())).toBeUndefined()
    editor.showLayer('P1')
    expect(closedBecause(editor.store.getState())).toBe('readonly')
  })
})
