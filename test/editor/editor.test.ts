import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copySelection, duplicateSelection, pasteClip } from '#editor/deeds/clip.ts'
import {
  drawFactor,
  drawLinkedFactor,
  moveBoxes,
  removeSelection,
  retitle,
} from '#editor/deeds/factors.ts'
import { setRecord } from '#editor/deeds/fields.ts'
import { connect, turnAround } from '#editor/deeds/links.ts'
import { propose, removeProposal } from '#editor/deeds/proposals.ts'
import type { Editor } from '#editor/editor.ts'
import { diff } from '#model/changes.ts'
import { parseProgramme, serialiseProgramme } from '#model/format.ts'
import { live, storedOf } from '#model/live.ts'
import { emptyProgramme } from '#model/programme.ts'
import { editorOf } from '../support/editorOf.ts'
import { programmes } from '../support/programmes.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

const start = programmeOf(theoryOf('T1 -> B1 -> E1'))
const titles = (editor: Editor) =>
  Object.values(editor.store.getState().sheet.theory.factors).map((f) => f.title)

describe('drawing on the base', () => {
  test('a new box stands where it was put, is selected, and undo takes it away again', () => {
    const { editor } = editorOf(start)
    const id = drawFactor(editor, 'output', 'Report', { x: 40, y: 80 }) ?? ''
    const state = editor.store.getState()
    expect(state.sheet.theory.factors[id]).toEqual({ kind: 'output', title: 'Report' })
    expect(state.sheet.layout[id]).toEqual({ x: 40, y: 80 })
    expect([...state.selection]).toEqual([id])
    editor.undo()
    expect(editor.store.getState().programme).toEqual(start)
    editor.redo()
    expect(editor.store.getState().sheet.theory.factors[id]?.title).toBe('Report')
  })

  test('a linked box and its link are one step', () => {
    const { editor } = editorOf(start)
    drawLinkedFactor(editor, 'T1', 'from', 'output', 'Report', { x: 0, y: 0 })
    expect(Object.keys(editor.store.getState().sheet.theory.links)).toHaveLength(3)
    editor.undo()
    expect(editor.store.getState().programme).toEqual(start)
  })

  test('removing a box takes its links along, and untouched boxes stay the same objects', () => {
    const { editor } = editorOf(start)
    const before = editor.store.getState().sheet.theory
    editor.select(['B1'])
    removeSelection(editor)
    const after = editor.store.getState().sheet.theory
    expect(after.links).toEqual({})
    expect(after.factors['T1']).toBe(before.factors['T1'])
    editor.undo()
    expect(editor.store.getState().programme).toEqual(start)
    expect([...editor.store.getState().selection]).toEqual(['B1'])
  })

  test('checkpoints of one edit are one step; what comes back to its beginning is none', () => {
    const { editor } = editorOf(start)
    retitle(editor, 'T1', 'Tr', 'edit1')
    retitle(editor, 'T1', 'Train', 'edit1')
    expect(editor.store.getState().undoable).toHaveLength(1)
    retitle(editor, 'T1', 'T1', 'edit1')
    expect(editor.store.getState().undoable).toHaveLength(0)
    expect(editor.store.getState().programme).toEqual(start)
  })

  test('a step that has come to nothing is not told any longer; what was said since is', () => {
    const { editor } = editorOf(start)
    retitle(editor, 'T1', 'Tr', 'edit1')
    retitle(editor, 'T1', 'T1', 'edit1')
    expect(editor.store.getState().said).toBeUndefined()
    retitle(editor, 'T1', 'Tr', 'edit2')
    editor.say({ key: 'deed.locked', args: { n: 1 } })
    retitle(editor, 'T1', 'T1', 'edit2')
    expect(editor.store.getState().said?.message.key).toBe('deed.locked')
  })

  test('what is undone and redone is told, in the words of the step', () => {
    const { editor } = editorOf(start)
    editor.select(['B1'])
    removeSelection(editor)
    const step = { key: 'deed.remove.factors', args: { n: 1 } }
    editor.undo()
    expect(editor.store.getState().said?.message).toEqual({ key: 'undo.done', args: { step } })
    editor.redo()
    expect(editor.store.getState().said?.message).toEqual({ key: 'undo.redone', args: { step } })
  })

  test('an edit that changes nothing is no step', () => {
    const { editor, keeper } = editorOf(start)
    expect(retitle(editor, 'T1', 'T1')).toBe('nothing')
    moveBoxes(editor, {})
    expect(keeper.edits).toEqual([])
  })

  test('a link that is there already is selected, not drawn twice, and that is said', () => {
    const { editor } = editorOf(start)
    connect(editor, 'T1', 'B1')
    const { selection, undoable, said } = editor.store.getState()
    expect([...selection]).toEqual(['l1'])
    expect(undoable).toHaveLength(0)
    expect(said?.message).toEqual({ key: 'deed.linkThere' })
  })

  test('a sealed base is not changed, whoever asks, and the person is told', () => {
    const { editor } = editorOf({ ...start, sealed: { date: '2026-11-01' } })
    expect(retitle(editor, 'T1', 'Other')).toBe('sealed')
    expect(editor.store.getState().said?.message).toEqual({ key: 'deed.sealed' })
    expect(editor.store.getState().sheet.theory.factors['T1']?.title).toBe('T1')
  })

  test('a base that was sealed in another tab is not changed by undoing either', () => {
    const { editor, keeper } = editorOf(start)
    retitle(editor, 'T1', 'Other')
    keeper.arrive({ sealed: { from: {}, to: { date: '2026-11-01' } } })
    editor.undo()
    const { programme, said, undoable } = editor.store.getState()
    expect(programme.theory.factors['T1']?.title).toBe('Other')
    expect(said?.message).toEqual({ key: 'deed.sealed' })
    expect(undoable).toHaveLength(1)
    keeper.arrive({ sealed: { from: { date: '2026-11-01' }, to: {} } })
    editor.undo()
    expect(editor.store.getState().programme).toEqual(start)
  })
})

describe('drawing in a proposal', () => {
  test('boxes and links go into the patch, the base stays the same object', () => {
    const { editor } = editorOf(start)
    const theory = editor.store.getState().programme.theory
    editor.showLayer('P1')
    const id = drawLinkedFactor(editor, 'B1', 'to', 'activity', 'Warn', { x: 5, y: 5 }) ?? ''
    const { programme } = editor.store.getState()
    expect(programme.theory).toBe(theory)
    expect(Object.keys(programme.proposals['P1']?.change.factors ?? {})).toEqual([id])
    expect(programme.proposals['P1']?.layout).toEqual({ [id]: { x: 5, y: 5 } })
    editor.showLayer('')
    expect(titles(editor)).toEqual(['T1', 'B1', 'E1'])
    editor.undo()
    expect(editor.store.getState().layer).toBe('P1')
    expect(editor.store.getState().programme).toEqual(start)
  })

  test('a removed base box is taken away in the patch only, and turning a link keeps its id', () => {
    const { editor } = editorOf(start)
    editor.showLayer('P1')
    turnAround(editor, 'l2')
    editor.select(['T1'])
    removeSelection(editor)
    const { programme } = editor.store.getState()
    expect(programme.proposals['P1']?.change).toEqual({
      factors: { T1: null },
      links: { l1: null, l2: { from: 'E1', to: 'B1' } },
    })
    expect(Object.keys(programme.theory.factors)).toEqual(['T1', 'B1', 'E1'])
    editor.undo()
    editor.undo()
    expect(editor.store.getState().programme).toEqual(start)
  })

  test('a link that two proposals turn and the base then loses can still be saved and opened', () => {
    const { editor } = editorOf(start)
    const second = propose(editor, 'Second') ?? ''
    for (const layer of ['P1', second]) {
      editor.showLayer(layer)
      turnAround(editor, 'l1')
    }
    editor.showLayer('')
    editor.select(['l1'])
    removeSelection(editor)
    const { programme } = editor.store.getState()
    const read = parseProgramme(serialiseProgramme(programme))
    expect(read.ok && read.value).toEqual(programme)
  })

  test('a proposal gets the next free letter and its layer is shown; removing it shows the base', () => {
    const { editor } = editorOf(start)
    const id = propose(editor, 'Second') ?? ''
    expect(editor.store.getState().layer).toBe(id)
    expect(editor.store.getState().programme.proposals[id]?.letter).toBe('B')
    removeProposal(editor, id)
    expect(editor.store.getState().layer).toBe('')
    expect(editor.store.getState().programme).toEqual(start)
  })
})

describe('other tabs', () => {
  test('undo leaves alone what another tab has changed since, and says so', () => {
    const { editor, keeper } = editorOf(start)
    setRecord(editor, 'factors', 'T1', { title: 'Mine', text: 'Mine' })
    keeper.arrive({ 'theory/factors/T1': { from: { title: 'Mine' }, to: { title: 'Theirs' } } })
    editor.undo()
    expect(editor.store.getState().sheet.theory.factors['T1']).toEqual({
      kind: 'activity',
      title: 'Theirs',
    })
    expect(editor.store.getState().said?.message).toEqual({ key: 'undo.partly', args: { n: 1 } })
  })

  test('a link of mine to a box that another tab removes comes back when they undo', () => {
    const { editor, keeper } = editorOf(start)
    connect(editor, 'T1', 'E1')
    const gone = { 'theory/factors/E1': { from: { kind: 'societal_effect', title: 'E1' }, to: {} } }
    keeper.arrive(gone)
    expect(Object.keys(editor.store.getState().sheet.theory.links)).toEqual(['l1'])
    keeper.arrive({ 'theory/factors/E1': { from: {}, to: gone['theory/factors/E1'].from } })
    expect(Object.keys(editor.store.getState().sheet.theory.links)).toHaveLength(3)
  })
})

describe('copying', () => {
  test('a duplicate has new ids, its own links, and shares assumptions', () => {
    const theory = {
      ...start.theory,
      assumptions: { F1: { title: 'F1' } },
      attachments: { t1: { assumption: 'F1', on: 'l1' } },
    }
    const { editor } = editorOf({ ...start, theory })
    editor.select(['T1', 'B1'])
    duplicateSelection(editor)
    const after = editor.store.getState().sheet.theory
    expect(Object.keys(after.factors)).toHaveLength(5)
    expect(Object.keys(after.links)).toHaveLength(3)
    expect(Object.keys(after.assumptions)).toEqual(['F1'])
    expect(Object.keys(after.attachments)).toHaveLength(2)
    expect(editor.store.getState().selection.size).toBe(2)
  })

  test('what is copied in one programme is pasted in another, at the point', () => {
    const from = editorOf({ ...start, layout: { T1: { x: 10, y: 10 }, B1: { x: 310, y: 10 } } })
    from.editor.select(['T1', 'B1'])
    const text = copySelection(from.editor) ?? ''
    const to = editorOf(emptyProgramme('other', 'Other'))
    expect(pasteClip(to.editor, text, { x: 100, y: 200 })).toBe(true)
    const { sheet } = to.editor.store.getState()
    expect(titles(to.editor).sort()).toEqual(['B1', 'T1'])
    expect(
      Object.values(sheet.layout)
        .map((p) => [p.x, p.y])
        .sort(),
    ).toEqual([
      [100, 200],
      [400, 200],
    ])
    expect(pasteClip(to.editor, 'not a programme')).toBe(false)
  })
})

describe('laws', () => {
  const deeds = fc.array(
    fc.tuple(fc.nat(8), fc.nat(20), fc.nat(20), fc.constantFrom('', 'P1', 'P2')),
    { minLength: 1, maxLength: 12 },
  )
  const doDeed = (editor: Editor, [deed, a, b, layer]: [number, number, number, string]) => {
    editor.showLayer(layer)
    const { theory } = editor.store.getState().sheet
    const factors = Object.keys(theory.factors)
    const links = Object.keys(theory.links)
    const one = factors[a % Math.max(1, factors.length)] ?? ''
    const other = factors[b % Math.max(1, factors.length)] ?? ''
    const link = links[a % Math.max(1, links.length)] ?? ''
    if (deed === 0) drawFactor(editor, 'activity', `new ${a}`, { x: a, y: b })
    if (deed === 1) drawLinkedFactor(editor, one, 'from', 'output', 'x', { x: a, y: b })
    if (deed === 2) connect(editor, one, other)
    if (deed === 3) retitle(editor, one, `title ${b}`)
    if (deed === 4) setRecord(editor, 'links', link, { sign: '-' })
    if (deed === 5) turnAround(editor, link)
    if (deed === 6) moveBoxes(editor, { [one]: { x: a, y: b } })
    if (deed === 7) duplicateSelection(editor)
    if (deed === 8) {
      editor.select([one, link])
      removeSelection(editor)
    }
  }

  test('every deed leaves a programme that a file can hold, and undoing all gives back the value', () => {
    fc.assert(
      fc.property(programmes(), deeds, (programme, all) => {
        const { editor, keeper } = editorOf(programme)
        for (const deed of all) {
          doDeed(editor, deed)
          const now = editor.store.getState().programme
          const read = parseProgramme(serialiseProgramme(now))
          expect(read.ok && read.value).toEqual(now)
          expect(live(keeper.shown)).toEqual(now)
        }
        while (editor.store.getState().undoable.length > 0) editor.undo()
        expect(editor.store.getState().programme).toEqual(programme)
        const count = editor.store.getState().redoable.length
        for (let i = 0; i < count; i += 1) editor.redo()
        expect(editor.store.getState().redoable).toHaveLength(0)
      }),
      { numRuns: 200 },
    )
  })

  test('the change set of an edit, applied to the records, gives the value after it', () => {
    fc.assert(
      fc.property(programmes(), programmes(), (before, after) => {
        const { editor } = editorOf(before)
        editor.commit({ key: 'deed.setField' }, () => ({ ...after, id: before.id }))
        expect(diff(storedOf(editor.store.getState().programme), storedOf(after))).toEqual({})
      }),
      { numRuns: 200 },
    )
  })
})
