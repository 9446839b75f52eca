import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diff } from '#model/changes.ts'
import { removeFactors } from '#model/edits.ts'
import { applyPatch, foldPatch } from '#model/patch.ts'
import { patches, theories } from '../support/programmes.ts'
import { theoryOf } from '../support/theoryOf.ts'

const base = theoryOf('T1 -> B1 -> E1')

describe('applying a patch', () => {
  test('an added factor and link stand beside the base', () => {
    const after = applyPatch(base, {
      factors: { N1: { kind: 'activity', title: 'New' } },
      links: { n1: { from: 'N1', to: 'B1' } },
    })
    expect(Object.keys(after.factors)).toEqual(['T1', 'B1', 'E1', 'N1'])
    expect(after.links['n1']).toEqual({ from: 'N1', to: 'B1' })
    expect(after.factors['T1']).toBe(base.factors['T1'])
  })

  test('removing a factor leaves its links out', () => {
    const after = applyPatch(base, { factors: { B1: null } })
    expect(after.links).toEqual({})
    expect(Object.keys(after.factors)).toEqual(['T1', 'E1'])
  })

  test('a null field is taken away and the rest stays', () => {
    const withSign = { ...base, links: { l1: { from: 'T1', to: 'B1', sign: '-' as const } } }
    expect(applyPatch(withSign, { links: { l1: { sign: null } } }).links).toEqual({
      l1: { from: 'T1', to: 'B1' },
    })
  })

  test('a part of a record that is gone does nothing; a whole one stands', () => {
    const after = applyPatch(base, {
      factors: { X1: { title: 'Only a title' }, X2: { kind: 'problem', title: 'Whole' } },
    })
    expect(Object.keys(after.factors)).toEqual(['T1', 'B1', 'E1', 'X2'])
  })

  test('an empty patch is the base itself', () => {
    expect(applyPatch(base, {})).toBe(base)
  })
})

describe('folding an edit into a patch', () => {
  test('a field set back to the base value leaves the patch', () => {
    const before = { factors: { B1: { title: 'Other', text: 'Long' } } }
    const edit = { 'factors/B1': { from: { title: 'Other' }, to: { title: 'B1' } } }
    expect(foldPatch(base, before, edit)).toEqual({ factors: { B1: { text: 'Long' } } })
  })

  test('an own factor that is removed leaves no trace', () => {
    const before = { factors: { N1: { kind: 'activity' as const, title: 'New' } } }
    const edit = { 'factors/N1': { from: { kind: 'activity', title: 'New' }, to: {} } }
    expect(foldPatch(base, before, edit)).toEqual({})
  })

  test('what did not fit before is left as it was', () => {
    const before = { links: { gone: { rationale: 'why' } } }
    const edit = { 'factors/B1': { from: { title: 'B1' }, to: { title: 'Better' } } }
    expect(foldPatch(base, before, edit)).toEqual({
      links: { gone: { rationale: 'why' } },
      factors: { B1: { title: 'Better' } },
    })
  })

  test('law: the new patch on the base is the edit on the base with the old patch', () => {
    const cases = theories().chain((theory) =>
      fc.record({
        theory: fc.constant(theory),
        old: patches(theory, 'p'),
        edit: patches(theory, 'e'),
      }),
    )
    fc.assert(
      fc.property(cases, ({ theory, old, edit }) => {
        const clean = applyPatch(theory, {})
        const before = applyPatch(clean, old)
        const after = applyPatch(before, edit)
        const folded = foldPatch(clean, old, diff(before, after))
        expect(applyPatch(clean, folded)).toEqual(after)
      }),
      { numRuns: 500 },
    )
  })

  test('law: entries outside the edit stay the very same', () => {
    const cases = theories().chain((theory) =>
      fc.record({ theory: fc.constant(theory), old: patches(theory, 'p') }),
    )
    fc.assert(
      fc.property(cases, fc.nat(), ({ theory, old }, pick) => {
        const before = applyPatch(theory, old)
        const names = Object.keys(before.factors)
        const id = names[pick % Math.max(1, names.length)]
        if (id === undefined) return
        const sheet = removeFactors({ theory: before, layout: {} }, [id])
        const edit = diff(before, sheet.theory)
        const folded = foldPatch(theory, old, edit)
        for (const table of ['factors', 'links'] as const) {
          for (const key of Object.keys(old[table] ?? {})) {
            if (`${table}/${key}` in edit) continue
            expect(folded[table]?.[key]).toBe(old[table]?.[key])
          }
        }
        expect(applyPatch(theory, folded)).toEqual(sheet.theory)
      }),
      { numRuns: 300 },
    )
  })
})
