import { describe, expect, test } from 'vitest'
import type { Factor } from '#model/theory.ts'
import { impactOf } from '#ui/impact/useImpact.ts'
import { programmeOf, theoryOf } from '../../support/theoryOf.ts'
import { example } from './example.ts'

describe('what is answered at once', () => {
  test('is found again, and told with the new title, when only a title has changed', () => {
    const before = example()
    const { factors } = before.theory
    const E1 = { ...(factors['E1'] as Factor), title: 'Ny tittel' }
    const after = { ...before, theory: { ...before.theory, factors: { ...factors, E1 } } }
    const one = impactOf(before, 'P1')
    const other = impactOf(after, 'P1')
    expect(other?.outcomes).toBe(one?.outcomes)
    expect(other?.assumptions).toBe(one?.assumptions)
    expect(other?.actors).toBe(one?.actors)
    expect(other?.pivots).toBe(one?.pivots)
    expect(other?.stress).toBe(one?.stress)
    expect(other?.names.factor('E1')).toBe('Ny tittel')
  })

  test('is nothing for the base, and says when a proposal takes hold of nothing', () => {
    const programme = programmeOf(theoryOf('T1 -> B1'))
    expect(impactOf(programme, '')).toBeUndefined()
    expect(impactOf(programme, 'P1')?.isEmpty).toBe(true)
    expect(impactOf(example(), 'P1')?.isEmpty).toBe(false)
  })
})
