import { describe, expect, test, vi } from 'vitest'
import { moveBoxes } from '#editor/deeds/factors.ts'
import type { Sheet } from '#model/layers.ts'
import { pasteText } from '#ui/canvas/clipboard.ts'
import { drawAt } from '#ui/canvas/draw.ts'
import type { Easel } from '#ui/canvas/easel.ts'
import { leaveOne } from '#ui/canvas/leaveOne.ts'
import { startMoving } from '#ui/canvas/moving.ts'
import { selectAll } from '#ui/canvas/picking.ts'
import {
  callOff,
  followReading,
  read,
  readIn,
  readOn,
  readWhole,
  showAsDrawn,
} from '#ui/canvas/reading.ts'
import { tidyAll } from '#ui/canvas/tidying.ts'
import { tidyAway } from '#ui/tidy/tidyInWorker.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'
import { easelOf, easelWith } from './easelOf.ts'

vi.mock('#ui/tidy/tidyInWorker.ts', { spy: true })

const lines = ['T1 -> L1 -> B1', 'T2 -> L2 -> B2', 'B2 -> E1']
const placed = {
  T1: [0, 0],
  T2: [0, 200],
  L1: [400, 0],
  L2: [400, 200],
  B1: [800, 0],
  B2: [800, 200],
  E1: [1200, 200],
} as const

const shownOn = (easel: Easel) => easel.scene().boxes.map(({ look }) => look.id)
const readingOf = ({ desk }: Easel) => desk.view.store.getState().reading
const sheetOf = ({ desk }: Easel): Sheet => desk.editor.store.getState().sheet
const saidIn = ({ desk }: Easel) => desk.editor.store.getState().said?.message

describe('a part of the theory', () => {
  test('is shown alone, in places of its own; those of the drawing stay', async () => {
    const easel = easelOf(lines, placed)
    const before = sheetOf(easel)
    await readOn(easel, { on: 'upstream', of: 'B2' })
    expect(shownOn(easel)).toEqual(['B2', 'L2', 'T2'])
    const [box] = easel.scene().boxes
    expect({ x: box?.x, y: box?.y }).toEqual(readingOf(easel)?.places['B2'])
    expect(sheetOf(easel)).toBe(before)
    expect(saidIn(easel)).toEqual({
      key: 'canvas.said',
      args: { words: 'Viser bare det som fører til «B2»: 3 bokser.' },
    })
    await readWhole(easel)
    expect(shownOn(easel)).toHaveLength(7)
    expect(easel.scene().boxes.find(({ look }) => look.id === 'E1')).toMatchObject({
      x: 1200,
      y: 200,
    })
  })

  test('gives the keys to what it is about', async () => {
    const easel = easelOf(lines)
    await readOn(easel, { on: 'downstream', of: 'L2' })
    expect(easel.store.getState().focused).toBe('L2')
  })

  test('has nothing selected that is not seen, also when all is selected', async () => {
    const easel = easelOf(lines)
    const selected = () => [...easel.desk.editor.store.getState().selection]
    easel.desk.editor.select(['B2', 'T1', 'l1'])
    await readOn(easel, { on: 'upstream', of: 'B2' })
    expect(selected()).toEqual(['B2'])
    selectAll(easel)
    expect(selected()).toEqual(['B2', 'L2', 'T2', 'l3', 'l4'])
  })

  test('that is empty is not shown', async () => {
    const easel = easelOf(lines)
    await readOn(easel, { on: 'proposal' })
    expect(readingOf(easel)).toBeUndefined()
    expect(saidIn(easel)).toEqual({ key: 'reading.nothing' })
  })

  test('is left by Escape before anything is unselected, and in the scheme that it was read in', async () => {
    const easel = easelOf(lines)
    await readIn(easel, { flow: 'up' })
    await readOn(easel, { on: 'upstream', of: 'B1' })
    easel.desk.editor.select(['B1'])
    leaveOne(easel)
    await expect.poll(() => readingOf(easel)?.focus).toBeUndefined()
    expect(readingOf(easel)?.scheme).toEqual({ flow: 'up' })
    expect([...easel.desk.editor.store.getState().selection]).toEqual(['B1'])
    leaveOne(easel)
    expect(readingOf(easel)?.scheme).toEqual({ flow: 'up' })
    expect([...easel.desk.editor.store.getState().selection]).toEqual([])
  })

  test('takes up what is edited, and new boxes find room in it', async () => {
    const easel = easelOf(lines)
    await readOn(easel, { on: 'upstream', of: 'E1' })
    const before = readingOf(easel)
    easel.desk.editor.commitSheet({ key: 'deed.link' }, ({ theory, layout }) => ({
      theory: { ...theory, links: { ...theory.links, n: { from: 'T1', to: 'L2' } } },
      layout,
    }))
    expect(shownOn(easel)).toEqual(['B2', 'E1', 'L2', 'T1', 'T2'])
    expect(readingOf(easel)).toBe(before)
  })

  test('is left when what it is about is gone', async () => {
    const easel = easelOf(lines)
    const stop = followReading(easel)
    await readOn(easel, { on: 'upstream', of: 'B1' })
    easel.desk.editor.commitSheet({ key: 'deed.remove', args: { n: 1 } }, ({ theory, layout }) => {
      const { B1: _, ...factors } = theory.factors
      const { l1: _l1, l2: _l2, ...links } = theory.links
      return { theory: { ...theory, factors, links }, layout }
    })
    expect(readingOf(easel)).toBeUndefined()
    stop()
  })
})

describe('another scheme', () => {
  test('from the bottom up, the end of the chain stands highest', async () => {
    const easel = easelOf(lines, placed)
    await readIn(easel, { flow: 'up' })
    const height = (id: string) => easel.scene().boxes.find(({ look }) => look.id === id)?.y ?? 0
    expect([height('E1') < height('B2'), height('B2') < height('L2')]).toEqual([true, true])
    expect(saidIn(easel)).toMatchObject({ args: { words: 'Lagt ut nedenfra og opp.' } })
  })

  test('keeps the other choice, and with none is the drawing', async () => {
    const easel = easelOf(lines)
    await readIn(easel, { flow: 'up' })
    await readIn(easel, { rows: 'level' })
    expect(readingOf(easel)?.scheme).toEqual({ flow: 'up', rows: 'level' })
    await readIn(easel, { flow: 'right' })
    expect(readingOf(easel)?.scheme).toEqual({ rows: 'level' })
    await readIn(easel, { rows: undefined })
    expect(readingOf(easel)).toBeUndefined()
  })

  test('wished for last is what is shown', async () => {
    const easel = easelOf(lines)
    const first = read(easel, { scheme: { flow: 'up' } })
    const second = read(easel, { scheme: { rows: 'level' } })
    await Promise.all([first, second])
    expect(readingOf(easel)?.scheme).toEqual({ rows: 'level' })
  })

  test('called off, all stays as it was', async () => {
    const easel = easelOf(lines)
    const laying = read(easel, { scheme: { flow: 'up' } })
    expect(easel.desk.view.store.getState().awaited).toEqual({ scheme: { flow: 'up' } })
    callOff(easel)
    await laying
    expect(easel.desk.view.store.getState()).toMatchObject({ awaited: undefined })
    expect(readingOf(easel)).toBeUndefined()
  })

  test('that cannot be laid out is told, and no longer awaited', async () => {
    const easel = easelOf(lines)
    await readIn(easel, { rows: 'level' })
    const before = readingOf(easel)
    vi.mocked(tidyAway).mockRejectedValueOnce(new Error('no'))
    vi.stubGlobal('reportError', vi.fn())
    await readIn(easel, { flow: 'up' })
    vi.unstubAllGlobals()
    expect(saidIn(easel)).toEqual({ key: 'trouble.undone' })
    expect(easel.desk.view.store.getState().awaited).toBeUndefined()
    expect(readingOf(easel)).toBe(before)
  })
})

test('another layer is laid out anew, with its own boxes', async () => {
  const easel = easelWith({
    ...programmeOf(theoryOf(...lines)),
    proposals: {
      P1: {
        title: 'P1',
        change: {
          factors: { N1: { kind: 'output', title: 'Ny' } },
          links: { n1: { from: 'N1', to: 'B1' } },
        },
        layout: {},
        stances: {},
        rulings: {},
      },
    },
  })
  const stop = followReading(easel)
  await readIn(easel, { flow: 'up' })
  easel.desk.editor.showLayer('P1')
  await expect.poll(() => Object.keys(readingOf(easel)?.places ?? {})).toContain('N1')
  await readOn(easel, { on: 'proposal' })
  expect(shownOn(easel)).toEqual(['B1', 'N1'])
  easel.desk.editor.showLayer('')
  await expect.poll(() => readingOf(easel)?.focus).toBeUndefined()
  stop()
})

describe('while boxes are laid out for reading', () => {
  test.each<readonly [string, (easel: Easel) => unknown]>([
    ['drawn', (easel) => drawAt(easel, 'output', { x: 0, y: 0 })],
    ['moved', startMoving],
    ['tidied', tidyAll],
    ['pasted', (easel) => pasteText(easel, 'En\nTo')],
  ])('none is %s, and that is said', async (_, act) => {
    const easel = easelOf(lines, placed)
    await readIn(easel, { flow: 'up' })
    easel.desk.editor.select(['T1'])
    const before = sheetOf(easel)
    await act(easel)
    expect(sheetOf(easel)).toBe(before)
    expect(easel.desk.view.store.getState().tool).toBe('select')
    expect(saidIn(easel)).toEqual({ key: 'reading.only' })
  })

  test('back in the drawing they are again', async () => {
    const easel = easelOf(lines, placed)
    await readIn(easel, { flow: 'up' })
    showAsDrawn(easel)
    moveBoxes(easel.desk.editor, { T1: { x: 8, y: 8 } })
    startMoving(easel)
    expect(easel.desk.view.store.getState().tool).toBe('move')
  })
})
