import { describe, expect, test } from 'vitest'
import { structureOf } from '#analysis/structure.ts'
import { emptyTheory, type Theory } from '#model/theory.ts'
import { sample } from '../support/sample.ts'
import { theoryOf } from '../support/theoryOf.ts'

describe('the structure of a theory', () => {
  const theory = sample.theory
  const { B1, E1 } = theory.factors
  const { e01 } = theory.links
  const { A1 } = theory.actors
  const { F1 } = theory.assumptions

  test('is the same object when only words have changed', () => {
    const reworded: Theory = {
      ...theory,
      factors: { ...theory.factors, B1: { kind: 'user_effect', title: 'New', level: 'civic' } },
      links: { ...theory.links, e01: { ...e01, from: 'I1', to: 'T1', mechanism: 'Money' } },
      assumptions: { ...theory.assumptions, F1: { ...F1, title: 'New', text: 'Longer' } },
      actors: { ...theory.actors, A1: { ...A1, title: 'New', short: 'N' } },
    }
    expect(structureOf(reworded)).toBe(structureOf(theory))
  })

  test('is the same for a copy without a single object in common', () => {
    expect(structureOf(structuredClone(theory))).toBe(structureOf(theory))
  })

  test.each<[string, Partial<Theory>]>([
    ['a kind', { factors: { ...theory.factors, B1: { kind: 'output', title: B1?.title ?? '' } } }],
    ['a place', { factors: { ...theory.factors, E1: { ...effect(E1?.title), place: 'S2' } } }],
    ['an end', { links: { ...theory.links, e01: { ...e01, from: 'I2', to: 'T1' } } }],
    ['a sign', { links: { ...theory.links, e01: { ...e01, from: 'I1', to: 'T1', sign: '-' } } }],
    [
      'that a link has a reason',
      { links: { ...theory.links, e01: { ...e01, from: 'I1', to: 'T1', rationale: 'So' } } },
    ],
    [
      'that an actor is in the collaboration',
      { actors: { ...theory.actors, A1: { title: 'A1', inCollaboration: false } } },
    ],
    ['an owner', { assumptions: { ...theory.assumptions, F1: { title: 'F1', owner: 'A1' } } }],
    ['that a record is gone', { attachments: {} }],
  ])('is another when %s has changed, and its other tables are the same', (_, changed) => {
    const structure = structureOf(theory)
    const other = structureOf({ ...theory, ...changed })
    expect(other).not.toBe(structure)
    for (const table of Object.keys(structure) as (keyof Theory)[]) {
      if (table in changed) expect(other[table]).not.toBe(structure[table])
      else expect(other[table]).toBe(structure[table])
    }
  })

  test('of nothing is nothing', () => {
    expect(structureOf(emptyTheory)).toEqual(emptyTheory)
    expect(structureOf({ ...theoryOf('T1 -> B1'), links: {} }).links).toEqual({})
  })
})

function effect(title = '') {
  return { kind: 'societal_effect', title, level: 'agency' } as const
}
