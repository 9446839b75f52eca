import { describe, expect, test } from 'vitest'
import { setRecord } from '#editor/deeds/fields.ts'
import { base } from '#model/layers.ts'
import { keepWriting } from '#ui/canvas/draw.ts'
import type { Easel } from '#ui/canvas/easel.ts'
import { focusOn } from '#ui/canvas/focus.ts'
import { turnLazily } from '#ui/canvas/lazily.ts'
import { drawTowards } from '#ui/canvas/picking.ts'
import { followReading, readIn, readOn } from '#ui/canvas/reading.ts'
import { tidyAll } from '#ui/canvas/tidying.ts'
import { turnDrawing } from '#ui/canvas/turning.ts'
import { isReadInOtherFlow } from '#ui/reading.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'
import { easelWith, linksOn } from './easelOf.ts'

const start = {
  ...programmeOf(theoryOf('T1 -> L1 -> B1', 'T2 -> L1'), {
    factors: { N1: { kind: 'output', title: 'N1' } },
    links: { n1: { from: 'T2', to: 'N1' }, n2: { from: 'N1', to: 'B1' } },
  }),
  layout: { T1: { x: 0, y: 0 }, T2: { x: 0, y: 200 }, L1: { x: 400, y: 0 }, B1: { x: 800, y: 0 } },
}

const stateOf = ({ desk }: Easel) => desk.editor.store.getState()
const readingOf = ({ desk }: Easel) => desk.view.store.getState().reading
const top = (easel: Easel, id: string) =>
  easel.scene().boxes.find(({ look }) => look.id === id)?.y ?? Number.NaN
const risesOn = (easel: Easel) =>
  top(easel, 'B1') < top(easel, 'L1') && top(easel, 'L1') < top(easel, 'T1')

async function turned(): Promise<Easel> {
  const easel = easelWith(start)
  followReading(easel)
  await readIn(easel, { flow: 'up' })
  await turnDrawing(easel)
  return easel
}

describe('a drawing that is turned', () => {
  test('runs up in every layer, in one step, and is no longer a reading', async () => {
    const easel = await turned()
    expect(readingOf(easel)).toBeUndefined()
    expect(stateOf(easel).said?.message).toEqual({ key: 'deed.turn.up' })
    expect(easel.scene().flow).toBe('up')
    expect(risesOn(easel)).toBe(true)
    easel.desk.editor.showLayer('P1')
    expect(risesOn(easel)).toBe(true)
    expect(top(easel, 'N1')).toBe(top(easel, 'L1'))
    expect(Object.keys(stateOf(easel).programme.proposals['P1']?.layout ?? {})).toEqual(['N1'])
    easel.desk.editor.undo()
    expect(stateOf(easel).programme).toEqual(start)
    expect(easel.scene().flow).toBe('right')
  })

  test.each([
    ['the base', base],
    ['a proposal', 'P1'],
  ])('stands as it was read, with %s shown', async (_, layer) => {
    const easel = easelWith(start)
    followReading(easel)
    easel.desk.editor.showLayer(layer)
    await readIn(easel, { flow: 'up' })
    const seen = easel.scene().boxes.map(({ look, x, y }) => [look.id, x, y])
    await turnDrawing(easel)
    expect(easel.scene().boxes.map(({ look, x, y }) => [look.id, x, y])).toEqual(seen)
    expect(readingOf(easel)).toBeUndefined()
    await tidyAll(easel)
    expect(stateOf(easel).said?.message).toEqual({ key: 'deed.tidyAlready' })
  })

  test('is drawn in: a box above is what a box leads to, one to the right its sibling', async () => {
    const easel = await turned()
    focusOn(easel, 'L1')
    drawTowards(easel, 'up')
    keepWriting(easel, 'Over')
    expect(linksOn(easel)).toContain('L1 -> Over')
    focusOn(easel, 'B1')
    drawTowards(easel, 'right')
    keepWriting(easel, 'Ved siden')
    expect(linksOn(easel)).toContain('L1 -> Ved siden')
  })

  test('stays so when it is tidied', async () => {
    const easel = await turned()
    await tidyAll(easel)
    expect(risesOn(easel)).toBe(true)
  })

  test('can be read from left to right, and turned back', async () => {
    const easel = await turned()
    await readIn(easel, { flow: 'right' })
    expect(easel.scene().flow).toBe('right')
    await turnLazily(easel)
    expect(stateOf(easel).programme.flow).toBeUndefined()
    expect(readingOf(easel)).toBeUndefined()
  })

  test('is what one comes back to from a part, in its own direction', async () => {
    const easel = await turned()
    await readOn(easel, { on: 'upstream', of: 'L1' })
    expect(readingOf(easel)?.scheme).toEqual({ flow: 'up' })
    await readIn(easel, { rows: 'level' })
    expect(readingOf(easel)?.scheme).toEqual({ flow: 'up', rows: 'level' })
  })
})

test('what is altered while it is turned calls it off', async () => {
  const easel = easelWith(start)
  await readIn(easel, { flow: 'up' })
  const turning = turnDrawing(easel)
  setRecord(easel.desk.editor, 'factors', 'T1', { title: 'Kurs' })
  await turning
  expect(stateOf(easel).programme.flow).toBeUndefined()
  expect(readingOf(easel)).toBeDefined()
})

test('a reading in the direction that the drawing takes, in another tab or by undo, is left', async () => {
  const easel = await turned()
  await readIn(easel, { flow: 'right' })
  easel.desk.editor.undo()
  expect(readingOf(easel)).toBeUndefined()
})

test('only all of it, read in another direction, can be drawn so', () => {
  const focus = { on: 'upstream', of: 'L1' } as const
  expect(isReadInOtherFlow(undefined, start)).toBe(false)
  expect(isReadInOtherFlow({ scheme: { flow: 'up', rows: 'level' } }, start)).toBe(false)
  expect(isReadInOtherFlow({ scheme: { flow: 'up' }, focus }, start)).toBe(false)
  expect(isReadInOtherFlow({ scheme: { flow: 'up' } }, start)).toBe(true)
  expect(isReadInOtherFlow({ scheme: {} }, { flow: 'up' })).toBe(true)
})
