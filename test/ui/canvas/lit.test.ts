import { describe, expect, test } from 'vitest'
import { stepsOf } from '#ui/canvas/lit.ts'
import { linksOf } from '#ui/canvas/sceneParts.ts'
import { theoryOf } from '../../support/theoryOf.ts'
import { sceneAt } from './easelOf.ts'

const links = linksOf(sceneAt(theoryOf('T1 -> L1 -> B1', 'T1 -> B1'), {}))
const lit = (factors: readonly string[], ids: readonly string[]) => ({
  factors: new Set(factors),
  links: new Set(ids),
})

describe('the steps of what is lit', () => {
  test('a route has them in its order', () => {
    expect(stepsOf(lit(['T1', 'L1', 'B1'], ['l1', 'l2']), links)).toEqual(['T1', 'L1', 'B1'])
  })

  test('one box is no route, nor are boxes without a link from each to the next', () => {
    expect(stepsOf(lit(['T1'], []), links)).toEqual([])
    expect(stepsOf(lit(['L1', 'T1', 'B1'], ['l1', 'l2', 'l3']), links)).toEqual([])
    expect(stepsOf(lit(['T1', 'L1', 'B1'], ['l1']), links)).toEqual([])
  })
})
