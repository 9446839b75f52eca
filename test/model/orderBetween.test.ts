import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderBetween } from '#model/orderBetween.ts'

test('between any two orders there is a third, however often one asks', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), (picks) => {
      let orders: readonly string[] = []
      for (const pick of picks) {
        const at = pick % (orders.length + 1)
        const next = orderBetween(orders[at - 1], orders[at])
        orders = orders.toSpliced(at, 0, next)
      }
      expect(orders.toSorted()).toEqual(orders)
      expect(new Set(orders).size).toBe(orders.length)
    }),
  )
})
