import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setLocked } from '#editor/deeds/flags.ts'
import { addIdea, drawIdea, moveIdea, parkBoxes, removeIdea, setIdea } from '#editor/deeds/ideas.ts'
import type { Editor } from '#editor/editor.ts'
import { orderOfIdeas } from '#model/asides.ts'
import { parseProgramme, serialiseProgramme } from '#model/format.ts'
import { editorOf } from '../../support/editorOf.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'

function parked(...titles: readonly string[]) {
  const { editor } = editorOf(programmeOf(theoryOf('T1 -> B1')))
  const ids = titles.map((title) => addIdea(editor, title) ?? '')
  return { editor, ids }
}
function titlesIn(editor: Editor): readonly string[] {
  const { ideas } = editor.store.getState().programme
  return orderOfIdeas(ideas).map((id) => ideas?.[id]?.title ?? '')
}
const stepsOf = (editor: Editor) => editor.store.getState().undoable.map(({ label }) => label.key)

describe('ideas', () => {
  test('stand in the order in which they were said, and are moved without dragging', () => {
    const { editor, ids } = parked('A', 'B', 'C')
    expect(titlesIn(editor)).toEqual(['A', 'B', 'C'])
    moveIdea(editor, ids[2] ?? '', -1)
    moveIdea(editor, ids[0] ?? '', 1)
    expect(titlesIn(editor)).toEqual(['C', 'A', 'B'])
    moveIdea(editor, ids[2] ?? '', -1)
    expect(titlesIn(editor)).toEqual(['C', 'A', 'B'])
  })

  test('that two tabs gave the same place are told apart and can still be moved', () => {
    const programme = programmeOf(theoryOf('T1'))
    const ideas = { d1: { title: 'A', order: 'V' }, d2: { title: 'B', order: 'V' } }
    const { editor } = editorOf({
      ...programme,
      ideas: { ...ideas, d3: { title: 'C', order: 'W' } },
    })
    moveIdea(editor, 'd3', -1)
    expect(titlesIn(editor)).toEqual(['A', 'C', 'B'])
  })

  test('law: whatever is moved, it goes one place that way, and the others keep their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 4 }), fc.constantFrom(1 as const, -1 as const))),
        (moves) => {
          const { editor, ids } = parked('A', 'B', 'C', 'D', 'E')
          const model = [...'ABCDE']
          for (const [at, step] of moves) {
            const title = 'ABCDE'[at] ?? ''
            const from = model.indexOf(title)
            const to = Math.max(0, Math.min(4, from + step))
            model.splice(from, 1)
            model.splice(to, 0, title)
            moveIdea(editor, ids[at] ?? '', step)
            expect(titlesIn(editor)).toEqual(model)
          }
        },
      ),
    )
  })

  test('are written anew and taken away', () => {
    const { editor, ids } = parked('A', 'B')
    setIdea(editor, ids[0] ?? '', { title: 'Alfa', by: 'Kari' })
    removeIdea(editor, ids[1] ?? '')
    expect(titlesIn(editor)).toEqual(['Alfa'])
    expect(stepsOf(editor).slice(-2)).toEqual(['deed.setIdea', 'deed.removeIdea'])
  })

  test('survive the file', () => {
    const { editor } = parked('A', 'B')
    const { programme } = editor.store.getState()
    const read = parseProgramme(serialiseProgramme(programme))
    expect(read.ok && read.value.ideas).toEqual(programme.ideas)
  })
})

describe('an idea that becomes a box', () => {
  test('is gone in the same step, and back with one undo', () => {
    const { editor, ids } = parked('Varsle før forfall')
    const box = drawIdea(editor, ids[0] ?? '', 'activity', { x: 8, y: 16 }) ?? ''
    const state = editor.store.getState()
    expect(state.sheet.theory.factors[box]).toEqual({
      kind: 'activity',
      title: 'Varsle før forfall',
    })
    expect(state.sheet.layout[box]).toEqual({ x: 8, y: 16 })
    expect([...state.selection]).toEqual([box])
    expect(titlesIn(editor)).toEqual([])
    editor.undo()
    expect(titlesIn(editor)).toEqual(['Varsle før forfall'])
    expect(editor.store.getState().sheet.theory.factors[box]).toBe(undefined)
  })

  test('is a box of the proposal that is shown, and of no other', () => {
    const { editor, ids } = parked('A')
    editor.showLayer('P1')
    const box = drawIdea(editor, ids[0] ?? '', 'output', {}) ?? ''
    const { programme } = editor.store.getState()
    expect(programme.theory.factors[box]).toBe(undefined)
    expect(programme.proposals['P1']?.change.factors?.[box]).toMatchObject({ title: 'A' })
  })

  test('stays an idea where the layer is closed, and that is said', () => {
    const programme = programmeOf(theoryOf('T1'))
    const { editor } = editorOf({ ...programme, sealed: { date: '2026-11-23' } })
    const id = addIdea(editor, 'A') ?? ''
    expect(drawIdea(editor, id, 'activity', {})).toBe(undefined)
    expect(titlesIn(editor)).toEqual(['A'])
    expect(editor.store.getState().said?.message.key).toBe('deed.sealed')
  })
})

describe('a box that is parked', () => {
  test('is an idea with its words, after the others; one undo brings it back with its links', () => {
    const { editor } = parked('A')
    parkBoxes(editor, ['T1'])
    expect(titlesIn(editor)).toEqual(['A', 'T1'])
    expect(editor.store.getState().sheet.theory).toMatchObject({ links: {} })
    expect(Object.keys(editor.store.getState().sheet.theory.factors)).toEqual(['B1'])
    editor.undo()
    expect(titlesIn(editor)).toEqual(['A'])
    expect(editor.store.getState().sheet.theory.links).toHaveProperty('l1')
  })

  test('is told with the links that went along, which no idea has', () => {
    const { editor } = parked()
    const park = { key: 'deed.park', args: { n: 1 } } as const
    parkBoxes(editor, ['T1'])
    expect(editor.store.getState().said?.message).toEqual({
      key: 'deed.parkLinked',
      args: { parked: park, n: 1 },
    })
    parkBoxes(editor, ['B1'])
    expect(editor.store.getState().said?.message).toEqual(park)
  })

  test('stays where it is locked', () => {
    const { editor } = parked()
    setLocked(editor, ['T1'], true)
    parkBoxes(editor, ['T1', 'B1'])
    expect(titlesIn(editor)).toEqual(['B1'])
    expect(editor.store.getState().said?.message).toEqual({
      key: 'deed.lockedLeft',
      args: { n: 1 },
    })
  })
})
