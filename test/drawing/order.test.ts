import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costOf } from '#drawing/costOf.ts'
import { layersOf } from '#drawing/layers.ts'
import { orderOf } from '#drawing/order.ts'
import { theoryOf } from '../support/theoryOf.ts'

const oneRow = () => 0

const names = ['T1', 'T2', 'T3', 'L1', 'L2', 'L3', 'B1', 'B2', 'B3', 'E1', 'E2']
const laneOf = (name: string) => 'TLBE'.indexOf(name.charAt(0))
const links = fc.array(
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
    .filter(([from, to]) => laneOf(from) !== laneOf(to)),
  { maxLength: 30 },
)

test('every node stands once, in its layer', () => {
  fc.assert(
    fc.property(links, (drawn) => {
      const layers = layersOf(theoryOf(...names, ...drawn.map(([a, b]) => `${a} -> ${b}`)))
      const order = orderOf(layers, undefined, oneRow)
      expect(order.flat().sort((a, b) => a - b)).toEqual(
        Array.from({ length: layers.count }, (_, node) => node),
      )
      order.forEach((layer, i) => {
        for (const node of layer) expect(layers.layerOf[node]).toBe(i)
      })
    }),
  )
})

test('what can be drawn without crossings is', () => {
  const layers = layersOf(
    theoryOf(
      'T1 -> L3 -> B1',
      'T2 -> L1 -> B3',
      'T3 -> L2 -> B2',
      'T1 -> B1',
      'B2 -> E1',
      'B3 -> E2',
    ),
  )
  expect(costOf(layers, orderOf(layers, undefined, oneRow))).toBe(0)
})

test('a link that passes layers has a stop in each of them', () => {
  const layers = layersOf(theoryOf('T1 -> E1', 'L1', 'B1'))
  expect(layers.ids).toEqual(['B1', 'E1', 'L1', 'T1'])
  expect([...layers.layerOf]).toEqual([2, 3, 1, 0, 1, 2])
})

test('a tall lane stands in several layers, along the links within it', () => {
  const boxes = Array.from({ length: 30 }, (_, i) => `T${i}`)
  const layers = layersOf(theoryOf(...boxes, boxes.join(' -> ')))
  expect(layers.lanes).toEqual(['activity', 'activity', 'activity', 'activity'])
  const layer = (id: string) => layers.layerOf[layers.ids.indexOf(id)] ?? -1
  expect(layer('T0')).toBeLessThan(layer('T29'))
})
