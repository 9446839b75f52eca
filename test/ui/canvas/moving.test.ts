import { describe, expect, test } from 'vitest'
import { leaveOne } from '#ui/canvas/leaveOne.ts'
import { arrow, enter, longArrow } from '#ui/canvas/modes.ts'
import { moveTo, moveWith, startMoving } from '#ui/canvas/moving.ts'
import { easelOf } from './easelOf.ts'

const drawn = (...selected: string[]) => {
  const easel = easelOf(['T1', 'T2'], { T1: [0, 0], T2: [0, 200] })
  easel.desk.editor.select(selected)
  return easel
}
const layout = (easel: ReturnType<typeof drawn>) => easel.desk.editor.store.getState().sheet.layout

describe('moving by keys', () => {
  test('arrows move the selection on the grid, with Shift further; Enter keeps it as one step', () => {
    const easel = drawn('T2')
    startMoving(easel)
    arrow(easel, 'right')
    arrow(easel, 'right')
    longArrow(easel, 'down')
    expect(layout(easel)['T2']).toEqual({ x: 0, y: 200 })
    enter(easel)
    expect(layout(easel)).toEqual({ T1: { x: 0, y: 0 }, T2: { x: 16, y: 264 } })
    expect(easel.desk.editor.store.getState().undoable).toHaveLength(1)
    expect(easel.desk.view.store.getState().tool).toBe('select')
  })

  test('Esc puts it back where it was', () => {
    const easel = drawn('T2')
    startMoving(easel)
    arrow(easel, 'up')
    leaveOne(easel)
    expect(easel.store.getState().moving).toBe(undefined)
    expect(layout(easel)['T2']).toEqual({ x: 0, y: 200 })
  })

  test('without a selection it is the box with the focus', () => {
    const easel = drawn()
    easel.store.setState({ focused: 'T1' })
    startMoving(easel)
    arrow(easel, 'left')
    enter(easel)
    expect(layout(easel)['T1']).toEqual({ x: -8, y: 0 })
  })
})

test('a click puts the middle of the selection there, on the grid', () => {
  const easel = drawn('T1')
  startMoving(easel)
  moveTo(easel, { x: 1001, y: 501 })
  const { x = 0, y = 0 } = layout(easel)['T1'] ?? {}
  expect([x % 8, y % 8]).toEqual([0, 0])
  expect(Math.abs(x + 112 - 1001)).toBeLessThan(8)
})

test('all that is selected goes along with the box that is dragged', () => {
  const easel = drawn('T1', 'T2')
  expect(moveWith(easel, 'T1', { x: 40, y: 8 })).toEqual({
    T1: { x: 40, y: 8 },
    T2: { x: 40, y: 208 },
  })
  expect(moveWith(drawn('T1'), 'T2', { x: 8, y: 208 })).toHaveProperty('T2', { x: 8, y: 208 })
})

test('boxes that nobody has placed stay where they are shown when one of them is moved', () => {
  const easel = easelOf(['T1 -> L1', 'T2 -> L1'])
  const shown = (id: string) => {
    const box = easel.scene().boxes.find(({ look }) => look.id === id)
    return { x: box?.x, y: box?.y }
  }
  const before = shown('L1')
  easel.desk.editor.select(['T1'])
  startMoving(easel)
  arrow(easel, 'left')
  const { x = 0, y = 0 } = shown('T1')
  enter(easel)
  expect(shown('T1')).toEqual({ x: x - 8, y })
  expect(shown('L1')).toEqual(before)
  expect(easel.desk.editor.store.getState().undoable).toHaveLength(1)
})
