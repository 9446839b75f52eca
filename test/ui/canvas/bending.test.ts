import { expect, test } from 'vitest'
import {
  bendLoosely,
  bendPicked,
  bendsOf,
  inLine,
  keepBending,
  stopBending,
  straightenPicked,
} from '#ui/canvas/bending.ts'
import { linksOf } from '#ui/canvas/sceneParts.ts'
import { easelOf } from './easelOf.ts'

const drawn = () => easelOf(['T1 -> B1'], { T1: [0, 0], B1: [600, 0] })
const bends = { b: { order: 'V', x: 400, y: 300 } }

test('bends in hand are drawn, and kept as one step when they are let go', () => {
  const easel = drawn()
  const { editor } = easel.desk
  bendLoosely(easel, { link: 'l1', bends })
  const loose = linksOf(easel.scene()).get('l1')?.route.points ?? []
  expect(loose).toContainEqual({ x: 400, y: 300 })
  expect(easel.scene()).toBe(easel.scene())
  expect(editor.store.getState().undoable).toEqual([])
  keepBending(easel)
  expect(editor.store.getState().sheet.layout['l1']).toEqual({ bends })
  expect(editor.store.getState().undoable).toHaveLength(1)
  expect(linksOf(easel.scene()).get('l1')?.route.points).toEqual(loose)
})

test('bends that are called off are as if they had not been', () => {
  const easel = drawn()
  const before = easel.scene()
  bendLoosely(easel, { link: 'l1', bends })
  stopBending(easel)
  expect(easel.scene()).toEqual(before)
  expect(bendsOf(easel, 'l1')).toEqual({})
})

test('without a pointer: a bend in the middle, ready for the keys; and straight again', () => {
  const easel = drawn()
  easel.desk.editor.select(['l1'])
  bendPicked(easel)
  const [id = ''] = Object.keys(bendsOf(easel, 'l1'))
  expect(easel.store.getState().wanted).toBe(id)
  straightenPicked(easel)
  expect(easel.desk.editor.store.getState().sheet.layout['l1']).toBeUndefined()
})

test('boxes that nobody had placed keep their places when a link is bent', () => {
  const easel = easelOf(['T1 -> B1'])
  const stood = easel.scene().boxes.map(({ x, y }) => ({ x, y }))
  easel.desk.editor.select(['l1'])
  bendPicked(easel)
  const { T1, B1 } = easel.desk.editor.store.getState().sheet.layout
  expect([B1, T1]).toEqual(stood)
  expect(easel.desk.editor.store.getState().undoable).toHaveLength(1)
})

test('a bend nearly in line with what is beside it is put in line', () => {
  const beside = [
    { x: 0, y: 100 },
    { x: 200, y: 40 },
  ]
  expect(inLine({ x: 90, y: 104 }, beside, 6)).toEqual({ x: 90, y: 100 })
  expect(inLine({ x: 197, y: 60 }, beside, 6)).toEqual({ x: 200, y: 60 })
})
