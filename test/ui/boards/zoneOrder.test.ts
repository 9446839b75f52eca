import { expect, test } from 'vitest'
import { domains } from '#model/boards.ts'
import { domainOfKey, zoneOrder } from '#ui/boards/zoneOrder.ts'

test('every domain has its zone and its figure, and other keys have none', () => {
  expect(zoneOrder.toSorted()).toEqual(domains.toSorted())
  expect(['1', '2', '3', '4', '5', '6'].map(domainOfKey)).toEqual(zoneOrder)
  expect(['0', '7', '', ' ', 'a', '1.0'].map(domainOfKey)).toEqual(Array(6).fill(undefined))
})
