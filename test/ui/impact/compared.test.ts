import { expect, test } from 'vitest'
import { comparedOf } from '#ui/impact/compared.ts'
import { example } from './example.ts'

test('each proposal has its verdicts and counts to stand beside the other', () => {
  const one = comparedOf(example(), 'P1')
  const other = comparedOf(example(), 'P2')
  expect([...one.verdicts].filter(([, verdict]) => verdict === 'strengthens')).toEqual([
    ['B3', 'strengthens'],
    ['B4', 'strengthens'],
    ['E1', 'strengthens'],
  ])
  expect([...other.verdicts.keys()]).toEqual(['B2', 'E2', 'E3', 'E5'])
  expect(one.counts).toEqual({
    own: 1,
    reliesOn: 2,
    challenges: 1,
    adds: 1,
    actors: 9,
    outsiders: 2,
  })
  expect(other.counts).toEqual({
    own: 1,
    reliesOn: 2,
    challenges: 0,
    adds: 1,
    actors: 6,
    outsiders: 0,
  })
})
