import { expect, test } from 'vitest'
import { costOf } from '#drawing/costOf.ts'
import { freshOrder } from '#drawing/freshOrder.ts'
import type { Order } from '#drawing/improve.ts'
import { type Layers, layersOf } from '#drawing/layers.ts'
import { orderOf } from '#drawing/order.ts'
import { largeTheory } from '../support/largeTheory.ts'
import { theoryOf } from '../support/theoryOf.ts'

const oneRow = () => 0
const steps = ['Blearn', 'Bdecide', 'Bact', 'Bafter']
const layers = layersOf(theoryOf(`${steps.join(' -> ')} -> E1`, 'T1 -> L1 -> Bact'))

/** The steps in the order in which they stand. */
function stepsIn(order: Order, { ids }: Layers): readonly string[] {
  return order.flat().flatMap((node) => steps.filter((step) => step === ids[node]))
}

test('steps within a layer lead on as one reads', () => {
  expect(stepsIn(freshOrder(layers, oneRow, 12, undefined), layers)).toEqual(steps)
})

test('the mirror image is taken only if it is as good as it is drawn', () => {
  const judge = (extra: number) => {
    const isOnwards = (order: Order) => stepsIn(order, layers)[0] === steps[0]
    const fully = (order: Order) => costOf(layers, order) + (isOnwards(order) ? extra : 0)
    return { links: 6, plainly: fully, fully }
  }
  const backwards = steps.toReversed()
  expect(stepsIn(freshOrder(layers, oneRow, 12, judge(0)), layers)).toEqual(steps)
  expect(stepsIn(freshOrder(layers, oneRow, 12, judge(5)), layers)).toEqual(backwards)
})

test('rows keep their order', () => {
  const rowOf = (node: number) => 3 - steps.indexOf(layers.ids[node] ?? '')
  expect(stepsIn(freshOrder(layers, rowOf, 12, undefined), layers)).toEqual(steps.toReversed())
})

test('the more links there are, the fewer orders are drawn to be judged, and the fewest with lines led elsewhere', () => {
  const layers = layersOf(largeTheory(40))
  const drawn = (links: number) => {
    const counts = { plainly: 0, fully: 0 }
    const costs = (way: keyof typeof counts) => (order: Order) => {
      counts[way] += 1
      return costOf(layers, order)
    }
    orderOf(layers, undefined, oneRow, {
      links,
      plainly: costs('plainly'),
      fully: costs('fully'),
    })
    return counts
  }
  expect(drawn(40)).toEqual({ plainly: 30, fully: 15 })
  expect(drawn(125)).toEqual({ plainly: 20, fully: 5 })
})
