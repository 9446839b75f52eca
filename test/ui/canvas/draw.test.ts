import { describe, expect, test } from 'vitest'
import {
  cancelWriting,
  checkpoint,
  drawAround,
  drawBeside,
  drawSibling,
  keepWriting,
  write,
} from '#ui/canvas/draw.ts'
import type { Easel } from '#ui/canvas/easel.ts'
import { easelOf, linksOn, titlesOn } from './easelOf.ts'

const writing = ({ store }: Easel) => store.getState().writing
const steps = ({ desk }: Easel) => desk.editor.store.getState().undoable.length
const placed = { T1: [0, 0] } as const

describe('drawing a box and writing its title', () => {
  test('box and title are one step, whatever checkpoints there were', () => {
    const easel = easelOf(['T1'], placed)
    drawAround(easel, 'output', { x: 500, y: 100 })
    checkpoint(easel, 'Ra')
    checkpoint(easel, 'Rapp')
    keepWriting(easel, ' Rapport ')
    expect(titlesOn(easel)).toEqual(['T1', 'Rapport'])
    expect(steps(easel)).toBe(1)
    easel.desk.editor.undo()
    expect(titlesOn(easel)).toEqual(['T1'])
  })

  test.each(['', '  \n'])('left with %j as its title it vanishes without trace', (text) => {
    const easel = easelOf(['T1'])
    const before = easel.desk.editor.store.getState().programme
    drawAround(easel, 'output', { x: 500, y: 100 })
    checkpoint(easel, 'Rapp')
    keepWriting(easel, text)
    expect(easel.desk.editor.store.getState().programme).toEqual(before)
    expect(steps(easel)).toBe(0)
    expect(writing(easel)).toBe(undefined)
    expect(easel.desk.editor.store.getState().said).toBe(undefined)
  })

  test('cancelled, the focus is back at the box it was drawn from', () => {
    const easel = easelOf(['T1'], placed)
    drawBeside(easel, 'T1', 'from')
    cancelWriting(easel)
    expect(titlesOn(easel)).toEqual(['T1'])
    expect(easel.store.getState().focused).toBe('T1')
    expect([...easel.desk.editor.store.getState().selection]).toEqual(['T1'])
  })

  test('boxes that nobody has placed stay where they are shown', () => {
    const easel = easelOf(['T1 -> L1', 'T2 -> L1'])
    const shown = () =>
      easel
        .scene()
        .boxes.slice(0, 3)
        .map(({ x, y }) => ({ x, y }))
    const before = shown()
    drawAround(easel, 'activity', { x: 900, y: 900 })
    keepWriting(easel, 'Ny')
    expect(shown()).toEqual(before)
    expect(steps(easel)).toBe(1)
  })
})

describe('drawing on from a box', () => {
  test('the next of the chain, linked', () => {
    const easel = easelOf(['T1'], placed)
    drawBeside(easel, 'T1', 'from')
    keepWriting(easel, 'Rapport')
    const { theory } = easel.desk.editor.store.getState().sheet
    expect(Object.values(theory.factors)[1]).toEqual({ kind: 'output', title: 'Rapport' })
    expect(linksOn(easel)).toEqual(['T1 -> Rapport'])
  })

  test('or what leads to it', () => {
    const easel = easelOf(['T1'], placed)
    drawBeside(easel, 'T1', 'to')
    keepWriting(easel, 'Penger')
    expect(linksOn(easel)).toEqual(['Penger -> T1'])
  })

  test('a sibling has the same cause; a box without one has siblings with the same effect, or none', () => {
    const easel = easelOf(['T1 -> L1', 'T2'], { T1: [0, 0], L1: [360, 0], T2: [0, 200] })
    drawSibling(easel, 'L1')
    keepWriting(easel, 'L2')
    drawSibling(easel, 'T2')
    keepWriting(easel, 'T3')
    expect(linksOn(easel)).toEqual(['T1 -> L1', 'T1 -> L2'])
    const single = easelOf(['T1 -> L1'], { T1: [0, 0], L1: [360, 0] })
    drawSibling(single, 'T1')
    keepWriting(single, 'T2')
    expect(linksOn(single)).toEqual(['T1 -> L1', 'T2 -> L1'])
  })
})

describe('writing on a box that is there', () => {
  test('Esc takes it back, and no step is left', () => {
    const easel = easelOf(['T1'], placed)
    write(easel, 'T1')
    checkpoint(easel, 'Kurs')
    cancelWriting(easel)
    expect(titlesOn(easel)).toEqual(['T1'])
    expect(steps(easel)).toBe(0)
  })

  test('an empty title is no title: it is as it was', () => {
    const easel = easelOf(['T1'], placed)
    write(easel, 'T1')
    keepWriting(easel, '')
    expect(titlesOn(easel)).toEqual(['T1'])
  })
})
