import { describe, expect, test } from 'vitest'
import { quickImpact, slowImpact, slowQuestions } from '#analysis/impact.ts'
import type { Programme } from '#model/programme.ts'
import { sample } from '../support/sample.ts'

const retitled: Programme = {
  ...sample,
  title: 'Another',
  layout: { B1: { x: 10, y: 20 } },
  theory: {
    ...sample.theory,
    factors: { ...sample.theory.factors, B1: { kind: 'user_effect', title: 'Another' } },
    assumptions: { ...sample.theory.assumptions, F1: { title: 'Another' } },
  },
}

describe('the live panel', () => {
  test('gets the same objects again when only titles and positions have changed', () => {
    const before = quickImpact(sample, 'P1')
    const after = quickImpact(retitled, 'P1')
    for (const part of Object.keys(before) as (keyof typeof before)[]) {
      expect(after[part]).toBe(before[part])
    }
  })

  test('gets the same objects again when only words of the proposal have changed', () => {
    const { P1, P2 } = sample.proposals
    if (!P1 || !P2) throw new Error('The sample has lost its proposals.')
    const P1a = { kind: 'activity', title: 'Another' } as const
    const change = { ...P1.change, factors: { ...P1.change.factors, P1a } }
    const proposals = { P1: { ...P1, title: 'Another', change }, P2 }
    const before = quickImpact(sample, 'P1')
    const after = quickImpact({ ...sample, proposals }, 'P1')
    for (const part of Object.keys(before) as (keyof typeof before)[]) {
      expect(after[part]).toBe(before[part])
    }
  })

  test('gets new answers when the structure has changed', () => {
    const links = { ...sample.theory.links, e22: { from: 'B4', to: 'E1', sign: '-' as const } }
    const edited = { ...sample, theory: { ...sample.theory, links } }
    const verdict = (programme: Programme) =>
      quickImpact(programme, 'P1').outcomes.affected.find(({ outcome }) => outcome === 'E1')
        ?.verdict
    expect([verdict(sample), verdict(edited), verdict(sample)]).toEqual([
      'strengthens',
      'weakens',
      'strengthens',
    ])
  })

  test('gets plain data, which may cross into a worker and back', () => {
    for (const impact of [quickImpact(sample, 'P1'), slowImpact(sample, 'P1')]) {
      expect(structuredClone(impact)).toEqual(impact)
      expect(JSON.parse(JSON.stringify(impact))).toEqual(impact)
    }
  })

  test('gets from a copy of the programme, as a worker has it, what it gets from the programme', () => {
    const copy = structuredClone(sample)
    expect(quickImpact(copy, 'P1')).toEqual(quickImpact(sample, 'P1'))
    expect(slowImpact(copy, 'P1')).toEqual(slowImpact(sample, 'P1'))
  })

  test('gets the slow part question by question', () => {
    const whole = slowImpact(sample, 'P1')
    expect(Object.keys(whole).sort()).toEqual(Object.keys(slowQuestions).sort())
    for (const [name, ask] of Object.entries(slowQuestions)) {
      expect(ask(sample, 'P1')).toEqual(whole[name as keyof typeof whole])
    }
  })
})
