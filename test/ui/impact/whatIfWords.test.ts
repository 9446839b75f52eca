import { expect, test } from 'vitest'
import { whatIf } from '#analysis/whatIf.ts'
import { nb } from '#text/nb.ts'
import { sayIn } from '#text/say.ts'
import { impactOf } from '#ui/impact/useImpact.ts'
import { fateOf, fateWords } from '#ui/impact/whatIfWords.ts'
import { example } from './example.ts'

const say = sayIn(nb, 'nb')

test('what becomes of each effect is told in words, without the proposal and with it', () => {
  const { names } = impactOf(example(), 'P1') ?? {}
  if (!names) throw new Error('There is no P1.')
  const without = whatIf(names.base, ['F7'])
  const within = whatIf(names.after, ['F7'])
  const told = ['B1', 'B4', 'E1', 'E2', 'P1d'].map((id) => [
    id,
    fateWords(say, fateOf(without, id)),
    fateWords(say, fateOf(within, id)),
  ])
  expect(told).toEqual([
    ['B1', 'holder', 'holder'],
    ['B4', 'faller', '1 av 2 faller'],
    ['E1', 'faller', '1 av 2 faller'],
    ['E2', '1 av 2 faller', 'holder'],
    ['P1d', 'finnes ikke', 'holder'],
  ])
})
