import { expect, test } from 'vitest'
import { hashOf, type Route, routeOf } from '#ui/route.ts'

test.each<[string, Route]>([
  ['', { at: 'home' }],
  ['#/', { at: 'home' }],
  ['#/p/n123', { at: 'programme', id: 'n123' }],
  ['#/p/a%2Fb', { at: 'programme', id: 'a/b' }],
  ['#/p/%', { at: 'programme', id: '%' }],
  ['#/p/n123/cynefin', { at: 'programme', id: 'n123', board: 'cynefin' }],
  ['#/p/n123/unknown', { at: 'programme', id: 'n123' }],
  ['#/elsewhere', { at: 'home' }],
])('%s leads to %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route)
})

test('a programme is found again at its own address', () => {
  const route: Route = { at: 'programme', id: 'a/b ø' }
  expect(routeOf(hashOf(route))).toEqual(route)
  const board: Route = { ...route, board: 'ny-syntese' }
  expect(routeOf(hashOf(board))).toEqual(board)
})
