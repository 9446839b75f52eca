import { describe, expect, test } from 'vitest'
import {
  addRow,
  makeBoxOf,
  nameActorFor,
  placeOnMap,
  removeRow,
  setCard,
  setRow,
  setSphere,
  takeProposed,
  tieCell,
} from '#editor/deeds/cards.ts'
import type { Card } from '#model/boards.ts'
import type { Programme } from '#model/programme.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

const theory = { ...theoryOf('T1 -> E1'), actors: { A1: { title: 'Agency' } } }
const start = programmeOf(theory, {
  factors: { N1: { kind: 'activity', title: 'New' } },
  actors: { A2: { title: 'Bank' } },
})

function opened(programme: Programme = start) {
  const { editor } = editorOf(programme)
  const now = () => editor.store.getState().programme
  const card = (subject = 'P1') => now().cards?.[`card.${subject}`]
  return { editor, now, card }
}

describe('writing on a card', () => {
  test('it comes into being with the first word, and is gone again with undo', () => {
    const { editor, now, card } = opened()
    setCard(editor, 'P1', { publicPurpose: 'Fewer letters' })
    expect(card()).toEqual({ subject: 'P1', publicPurpose: 'Fewer letters' })
    editor.undo()
    expect(now()).toEqual(start)
  })

  test('nothing written is no card', () => {
    const { editor, card } = opened()
    setCard(editor, 'P1', { publicPurpose: undefined })
    expect(card()).toBeUndefined()
    expect(editor.store.getState().undoable).toEqual([])
  })

  test('a card that stands under another id is written on', () => {
    const { editor, now } = opened({ ...start, cards: { old: { subject: 'E1' } } })
    setCard(editor, 'E1', { userRole: 'producer' })
    expect(now().cards).toEqual({ old: { subject: 'E1', userRole: 'producer' } })
  })

  test('rows are added, changed and taken away, each one step', () => {
    const { editor, card } = opened()
    const id = addRow(editor, 'P1', 'levers', { kind: 'law' }) ?? ''
    setRow(editor, 'P1', 'levers', id, { actor: 'A1' })
    expect(card()?.levers).toEqual({ [id]: { kind: 'law', actor: 'A1' } })
    removeRow(editor, 'P1', 'levers', id)
    expect(card()?.levers).toBeUndefined()
    editor.undo()
    expect(card()?.levers).toEqual({ [id]: { kind: 'law', actor: 'A1' } })
    expect(editor.store.getState().undoable).toHaveLength(2)
  })

  test('a row that is gone stays gone', () => {
    const { editor, card } = opened()
    setRow(editor, 'P1', 'cells', 'gone', { text: 'Hello' })
    expect(card()).toBeUndefined()
  })
})

describe('cells and boxes', () => {
  test('a proposed cell is taken in, tied to its box; tying and untying is undone', () => {
    const { editor, card } = opened()
    const id =
      takeProposed(editor, 'P1', {
        actor: 'A1',
        level: 'societal',
        effect: 'both',
        factor: 'E1',
      }) ?? ''
    expect(card()?.cells?.[id]).toEqual({
      actor: 'A1',
      level: 'societal',
      effect: 'both',
      factors: { E1: true },
    })
    tieCell(editor, 'P1', id, 'T1', true)
    tieCell(editor, 'P1', id, 'E1', false)
    expect(card()?.cells?.[id]?.factors).toEqual({ T1: true })
    editor.undo()
    editor.undo()
    expect(card()?.cells?.[id]?.factors).toEqual({ E1: true })
  })

  const cell = { actor: 'A2', level: 'civic', effect: 'both' } as const
  const withCell: Programme = {
    ...start,
    cards: { 'card.P1': { subject: 'P1', cells: { c1: cell } } },
  }

  test('a cell becomes a box of the proposal with its level, roles, link and tie, in one step', () => {
    const { editor, now, card } = opened(withCell)
    const box = { title: 'Trust', kind: 'societal_effect', from: 'N1' } as const
    const id = makeBoxOf(editor, 'P1', 'c1', 'P1', box) ?? ''
    const { change } = now().proposals['P1'] as Programme['proposals'][string]
    expect(change.factors?.[id]).toEqual({
      kind: 'societal_effect',
      title: 'Trust',
      level: 'civic',
    })
    expect(Object.values(change.links ?? {})).toEqual([{ from: 'N1', to: id }])
    expect(Object.values(change.roles ?? {})).toEqual([
      { actor: 'A2', role: 'beneficiary', on: id },
      { actor: 'A2', role: 'bears_burden', on: id },
    ])
    expect(card()?.cells?.['c1']?.factors).toEqual({ [id]: true })
    expect(now().theory).toEqual(withCell.theory)
    editor.undo()
    expect(now()).toEqual(withCell)
  })

  test('not in an adopted proposal: it is said, and nothing is changed', () => {
    const { P1 } = withCell.proposals
    const adopted = { ...withCell, proposals: { P1: { ...P1, status: 'adopted' } } } as Programme
    const { editor, now } = opened(adopted)
    const box = { title: 'Trust', kind: 'societal_effect' } as const
    expect(makeBoxOf(editor, 'P1', 'c1', 'P1', box)).toBeUndefined()
    expect(now()).toEqual(adopted)
    expect(editor.store.getState().said?.message.key).toBe('deed.readonly')
  })
})

describe('the map of vectors', () => {
  test('an actor is put within its field, nudges of one edit are one step, and it is let go again', () => {
    const { editor, card } = opened()
    placeOnMap(editor, 'P1', 'A1', 'civic', { x: 0.5, y: 0.5 }, 'edit')
    placeOnMap(editor, 'P1', 'A1', 'civic', { x: 0.55, y: 0.5 }, 'edit')
    expect(card()?.positions).toEqual({ 'A1.civic': { x: 0.55, y: 0.5 } })
    expect(editor.store.getState().undoable).toHaveLength(1)
    placeOnMap(editor, 'P1', 'A1', 'civic', undefined)
    expect(card()?.positions).toBeUndefined()
  })

  test('where an actor stands is no part of the proposal: the base’s is changed in the base', () => {
    const { editor, now } = opened()
    setSphere(editor, 'P1', 'A1', 'authority')
    setSphere(editor, 'P1', 'A2', 'collective')
    expect(now().theory.actors['A1']?.sphere).toBe('authority')
    expect(now().proposals['P1']?.change.actors).toEqual({
      A2: { title: 'Bank', sphere: 'collective' },
    })
  })

  test('a new actor of a proposal’s card is the proposal’s, of an outcome’s the base’s', () => {
    const { editor, now } = opened()
    const ours = nameActorFor(editor, 'P1', 'Court') ?? ''
    const theirs = nameActorFor(editor, 'E1', 'Municipality') ?? ''
    expect(now().proposals['P1']?.change.actors?.[ours]).toEqual({ title: 'Court' })
    expect(now().theory.actors[theirs]).toEqual({ title: 'Municipality' })
  })
})

describe('two tabs', () => {
  test('that begin the same card write on one', () => {
    const { editor, keeper } = editorOf(start)
    setCard(editor, 'P1', { publicPurpose: 'Here' })
    keeper.arrive({
      'cards/card.P1': { from: {}, to: { subject: 'P1', narrative: 'There' }, record: 'added' },
    })
    expect(editor.store.getState().programme.cards).toEqual({
      'card.P1': { subject: 'P1', publicPurpose: 'Here', narrative: 'There' },
    })
  })

  test('half of a cell that was taken away elsewhere is not shown', () => {
    const { editor, keeper } = editorOf({
      ...start,
      cards: {
        'card.P1': {
          subject: 'P1',
          cells: { c1: { actor: 'A1', level: 'agency', effect: 'burden' } },
        },
      },
    })
    keeper.arrive({
      'cards/card.P1/cells/c1': {
        from: { actor: 'A1', level: 'agency', effect: 'burden' },
        to: {},
        record: 'removed',
      },
    })
    keeper.arrive({ 'cards/card.P1/cells/c1': { from: {}, to: { text: 'More work' } } })
    const card = editor.store.getState().programme.cards?.['card.P1'] as Card
    expect(Object.keys(card.cells ?? {})).toEqual([])
  })
})
