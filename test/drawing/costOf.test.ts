import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costOf } from '#drawing/costOf.ts'
import type { Order } from '#drawing/improve.ts'
import { type Layers, layersOf } from '#drawing/layers.ts'
import { theoryOf } from '../support/theoryOf.ts'

/** Crossings counted pair by pair. */
function slowCrossings(layers: Layers, order: Order): number {
  const at = new Map(order.flatMap((layer) => layer.map((node, i) => [node, i] as const)))
  const links = layers.before.flatMap((tails, head) =>
    tails.map((tail) => ({
      layer: layers.layerOf[head],
      tail: at.get(tail) ?? 0,
      head: at.get(head) ?? 0,
    })),
  )
  let count = 0
  links.forEach((a, i) => {
    for (const b of links.slice(i + 1)) {
      if (a.layer === b.layer && (a.tail - b.tail) * (a.head - b.head) < 0) count += 1
    }
  })
  return count
}

const names = ['T1', 'T2', 'T3', 'L1', 'L2', 'L3', 'B1', 'B2', 'B3', 'E1', 'E2']
const laneOf = (name: string) => 'TLBE'.indexOf(name.charAt(0))
const links = fc.array(
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
    .filter(([from, to]) => laneOf(from) !== laneOf(to)),
  { maxLength: 30 },
)

test('the cost of an order is its crossings', () => {
  fc.assert(
    fc.property(links, (drawn) => {
      const layers = layersOf(theoryOf(...names, ...drawn.map(([a, b]) => `${a} -> ${b}`)))
      const order = layers.lanes.map((_, layer) =>
        Array.from({ length: layers.count }, (_, node) => node).filter(
          (node) => layers.layerOf[node] === layer,
        ),
      )
      expect(costOf(layers, order)).toBe(slowCrossings(layers, order))
    }),
  )
})
